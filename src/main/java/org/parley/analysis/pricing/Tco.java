package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * Total cost of ownership of one bid in one scenario. Nothing is rounded inside: amounts are as computed in doubles, and
 * whoever shows them rounds.
 *
 * @param periods years, or months where the price is by the month; in their order
 * @param total sum of all periods in the deal's money unit
 * @param demand contacts over the term as the scenario states them, the same for all bids
 * @param contacts contacts over the term that are handled, after the repeat-call correction if the scenario has one
 * @param resolution per contract year, what is resolved at first contact; empty where the bid does not say how much
 * @param measures what could be computed of {@link Measure}
 * @param gaps why the other measures could not
 */
public record Tco(
        List<CostPeriod> periods,
        double total,
        double demand,
        double contacts,
        List<Resolution> resolution,
        Map<Measure, Double> measures,
        Map<Measure, PriceGap> gaps) {
    public Tco {
        periods = List.copyOf(periods);
        resolution = List.copyOf(resolution);
        measures = Ordered.map(measures);
        gaps = Ordered.map(gaps);
    }

    /** Sum of a line over the term. */
    public double amount(CostLine line) {
        double sum = 0;
        for (CostPeriod period : periods) {
            sum += period.amount(line);
        }
        return sum;
    }

    /** The periods of each contract year; one per year where the price is by the year. */
    public List<List<CostPeriod>> years() {
        var years = new ArrayList<List<CostPeriod>>();
        for (CostPeriod period : periods) {
            while (years.size() < period.year()) {
                years.add(new ArrayList<>());
            }
            years.get(period.year() - 1).add(period);
        }
        return List.copyOf(years);
    }

    /** Contacts over the term that need no repeat: what {@link Measure#PER_RESOLVED} divides by. */
    public double resolved() {
        return resolution.stream().mapToDouble(Resolution::resolved).sum();
    }

    public @Nullable Double npv() {
        return measures.get(Measure.NPV);
    }

    public @Nullable Double perContact() {
        return measures.get(Measure.PER_CONTACT);
    }

    public @Nullable Double perResolved() {
        return measures.get(Measure.PER_RESOLVED);
    }

    /** 0 to 100 on the deal's anchors. */
    public @Nullable Double value() {
        return measures.get(Measure.VALUE);
    }
}

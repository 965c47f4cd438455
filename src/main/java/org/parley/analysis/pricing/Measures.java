package org.parley.analysis.pricing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;

/** Reads {@link Measure}s off the periods of a term. */
final class Measures {
    private final Map<Measure, Double> found = new EnumMap<>(Measure.class);
    private final Map<Measure, PriceGap> gaps = new EnumMap<>(Measure.class);

    private Measures() {}

    static Tco tco(Commercials deal, List<CostPeriod> periods, List<Span> spans, List<Double> fcr) {
        double total = 0;
        double demand = 0;
        double contacts = 0;
        var handled = new TreeMap<Integer, Double>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            total += periods.get(i).total();
            demand += span.demand();
            contacts += span.needed();
            handled.merge(span.year(), span.needed(), Double::sum);
        }
        List<Resolution> resolution = fcr.isEmpty()
                ? List.of()
                : handled.entrySet().stream()
                        .map(y -> new Resolution(y.getKey(), y.getValue(), fcr.get(y.getKey() - 1)))
                        .toList();
        double resolved = resolution.stream().mapToDouble(Resolution::resolved).sum();
        var measures = new Measures();
        measures.npv(deal, periods, spans);
        measures.per(Measure.PER_CONTACT, total, contacts, "volumes");
        if (fcr.isEmpty()) {
            measures.gaps.put(Measure.PER_RESOLVED, PriceGap.of(Reason.NO_BID_FCR, "fcr"));
        } else {
            measures.per(Measure.PER_RESOLVED, total, resolved, contacts == 0 ? "volumes" : "fcr");
        }
        measures.value(deal.anchors(), total, demand);
        return new Tco(periods, total, demand, contacts, resolution, measures.found, measures.gaps);
    }

    /** Each contract year's sum is discounted from its middle; the rest of a term from the middle of the rest. */
    private void npv(Commercials deal, List<CostPeriod> periods, List<Span> spans) {
        Double rate = deal.discountRate();
        if (rate == null) {
            gaps.put(Measure.NPV, PriceGap.of(Reason.NO_DISCOUNT_RATE, "discountRate"));
            return;
        }
        int last = spans.getLast().last();
        double npv = 0;
        for (int i = 0; i < spans.size(); i++) {
            int year = spans.get(i).year();
            int end = Math.min(12 * year, last);
            double middle = (12 * (year - 1) + end) / 24.0;
            npv += periods.get(i).total() / Math.pow(1 + rate, middle);
        }
        put(Measure.NPV, npv);
    }

    private void per(Measure measure, double total, double units, String term) {
        if (units == 0) {
            gaps.put(measure, PriceGap.of(Reason.ZERO, term));
        } else {
            put(measure, total / units);
        }
    }

    /** v = 100 (ceiling - TCO) / (ceiling - floor), clipped (SPEC 6.1). */
    private void value(@Nullable TcoAnchors anchors, double total, double demand) {
        if (anchors == null) {
            gaps.put(Measure.VALUE, PriceGap.of(Reason.NO_ANCHORS, "tcoAnchors"));
            return;
        }
        double width = anchors.ceiling() - anchors.floor();
        boolean perContact = anchors.of() == TcoAnchors.Of.CONTACT;
        if (width <= 0) {
            gaps.put(
                    Measure.VALUE,
                    new PriceGap(Reason.ANCHORS_REVERSED, "tcoAnchors", anchors.ceiling(), anchors.floor()));
        } else if (perContact && demand == 0) {
            gaps.put(Measure.VALUE, PriceGap.of(Reason.ZERO, "volumes"));
        } else if (!Double.isFinite(width)) {
            gaps.put(Measure.VALUE, PriceGap.of(Reason.TOO_LARGE, "tcoAnchors"));
        } else {
            double cost = perContact ? total / demand : total;
            put(Measure.VALUE, Math.clamp(100 * ((anchors.ceiling() - cost) / width), 0, 100));
        }
    }

    private void put(Measure measure, double value) {
        if (Double.isFinite(value)) {
            found.put(measure, value);
        } else {
            gaps.put(measure, PriceGap.of(Reason.TOO_LARGE));
        }
    }
}

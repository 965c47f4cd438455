package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.BASELINE;
import static org.parley.analysis.pricing.CostInput.CHARGES;
import static org.parley.analysis.pricing.CostInput.FACTOR;
import static org.parley.analysis.pricing.CostInput.INDEX;
import static org.parley.analysis.pricing.CostInput.RATE;
import static org.parley.analysis.pricing.CostInput.SHARE;
import static org.parley.analysis.pricing.CostInput.THRESHOLD;
import static org.parley.analysis.pricing.CostInput.VOLUME;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.VolumeRule;

/**
 * The charge for volume in one period (SPEC 6.2): a rate with dead-band, or bands; then surge and minimum.
 *
 * @param rate per unit in the first year
 * @param index of the year
 * @param bandScale what the stated beginnings of bands are multiplied by
 */
record VolumeCharge(VolumeRule rule, double rate, double index, double bandScale) {
    List<CostPart> parts(double volume, double baseline) {
        var parts = new ArrayList<>(base(volume, baseline));
        VolumeRule.Surge surge = rule.surge();
        if (surge != null) {
            parts.add(surge(surge, volume, baseline));
        }
        if (rule.minimumShare() > 0 && !coversMinimum(volume, baseline)) {
            parts.add(minimum(CostPeriod.sum(parts), baseline));
        }
        return parts;
    }

    /** Without surge and minimum. */
    List<CostPart> base(double volume, double baseline) {
        Bands bands = rule.bands();
        return bands == null ? resource(volume, baseline) : banded(bands, volume);
    }

    private List<CostPart> resource(double volume, double baseline) {
        double deadband = rule.deadband();
        double top = baseline * (1 + deadband);
        if (deadband == 0) {
            return volume <= baseline || rule.arc() == 1
                    ? List.of(unit(volume))
                    : List.of(unit(baseline), above(volume, top));
        }
        CostPart base = with(Formula.BASE_CHARGE).with(BASELINE, baseline).with(VOLUME, volume)
                .gives(rate * index * baseline);
        double bottom = baseline * (1 - deadband);
        if (volume > top) {
            return List.of(base, above(volume, top));
        }
        if (volume < bottom) {
            return List.of(base, with(Formula.REDUCED_CREDIT).with(FACTOR, rule.rrc()).with(VOLUME, volume)
                    .with(THRESHOLD, bottom).gives(-rate * index * rule.rrc() * (bottom - volume)));
        }
        return List.of(base);
    }

    private CostPart unit(double volume) {
        return with(Formula.UNIT_CHARGE).with(VOLUME, volume).gives(rate * index * volume);
    }

    private CostPart above(double volume, double top) {
        return with(Formula.ADDITIONAL_CHARGE).with(FACTOR, rule.arc()).with(VOLUME, volume).with(THRESHOLD, top)
                .gives(rate * index * rule.arc() * (volume - top));
    }

    private List<CostPart> banded(Bands bands, double volume) {
        if (bands.kind() == Bands.Kind.ALL_UNITS) {
            return List.of(band(bands.steps().get(step(bands, volume)), volume));
        }
        var parts = new ArrayList<CostPart>();
        int reached = step(bands, volume);
        for (int i = 0; i <= reached; i++) {
            double to = i + 1 < bands.steps().size() ? from(bands, i + 1) : Double.MAX_VALUE;
            parts.add(band(bands.steps().get(i), Math.min(volume, to) - from(bands, i)));
        }
        return parts;
    }

    private CostPart band(Bands.Step step, double volume) {
        return CostPart.of(Formula.BAND_CHARGE).with(RATE, step.rate()).with(INDEX, index).with(VOLUME, volume)
                .with(THRESHOLD, step.from() * bandScale).gives(step.rate() * index * volume);
    }

    /** The band that a volume lies in; the beginning of a band belongs to it. */
    private int step(Bands bands, double volume) {
        int step = 0;
        while (step + 1 < bands.steps().size() && volume >= from(bands, step + 1)) {
            step++;
        }
        return step;
    }

    private double from(Bands bands, int step) {
        return bands.steps().get(step).from() * bandScale;
    }

    private CostPart surge(VolumeRule.Surge surge, double volume, double baseline) {
        double threshold = surge.above() * baseline;
        Bands bands = rule.bands();
        double per = bands == null ? rate : bands.steps().get(step(bands, threshold)).rate();
        return CostPart.of(Formula.SURGE).with(RATE, per).with(INDEX, index).with(FACTOR, surge.extra())
                .with(VOLUME, volume).with(THRESHOLD, threshold)
                .gives(per * index * surge.extra() * Math.max(volume - threshold, 0));
    }

    /** On bands a smaller volume may cost more, so that comparing charges would bill a minimum on top of more than it. */
    private boolean coversMinimum(double volume, double baseline) {
        return rule.bands() != null && volume >= rule.minimumShare() * baseline;
    }

    private CostPart minimum(double charge, double baseline) {
        double billable = rule.minimumShare() * baseline;
        Bands bands = rule.bands();
        double least = bands == null ? rate * index * billable : CostPeriod.sum(banded(bands, billable));
        return CostPart.of(Formula.MINIMUM).with(AMOUNT, least).with(SHARE, rule.minimumShare())
                .with(BASELINE, baseline).with(CHARGES, charge).gives(Math.max(least - charge, 0));
    }

    private CostPart.Working with(Formula formula) {
        return CostPart.of(formula).with(RATE, rate).with(INDEX, index);
    }
}

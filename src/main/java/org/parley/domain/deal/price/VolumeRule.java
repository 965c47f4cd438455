package org.parley.domain.deal.price;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Amounts;

/**
 * How a volume is charged against the baseline or the locked forecast.
 *
 * @param deadband share of the baseline within which the charge does not move; 0 for none
 * @param arc factor on the rate for volume above the dead-band (additional resource charge)
 * @param rrc factor on the rate for volume below the dead-band (reduced resource credit); unused without a dead-band
 * @param minimumShare smallest billable share of the baseline
 * @param bands instead of one rate with dead-band, or null
 */
public record VolumeRule(
        double deadband,
        double arc,
        double rrc,
        double minimumShare,
        @Nullable Surge surge,
        @Nullable Bands bands) {
    public static final VolumeRule PLAIN = new VolumeRule(0, 1, 1, 0, null, null);

    public VolumeRule {
        Amounts.amount(deadband, "dead-band");
        Amounts.amount(arc, "additional resource charge");
        Amounts.amount(rrc, "reduced resource credit");
        Amounts.amount(minimumShare, "minimum share");
    }

    public VolumeRule withDeadband(double changed) {
        return new VolumeRule(changed, arc, rrc, minimumShare, surge, bands);
    }

    public VolumeRule withArc(double changed) {
        return new VolumeRule(deadband, changed, rrc, minimumShare, surge, bands);
    }

    public VolumeRule withRrc(double changed) {
        return new VolumeRule(deadband, arc, changed, minimumShare, surge, bands);
    }

    public VolumeRule withMinimumShare(double changed) {
        return new VolumeRule(deadband, arc, rrc, changed, surge, bands);
    }

    public VolumeRule withSurge(@Nullable Surge changed) {
        return new VolumeRule(deadband, arc, rrc, minimumShare, changed, bands);
    }

    public VolumeRule withBands(@Nullable Bands changed) {
        return new VolumeRule(deadband, arc, rrc, minimumShare, surge, changed);
    }

    /** Volume above {@code above} times the baseline costs {@code extra} of the rate on top; overtime, for hours. */
    public record Surge(double above, double extra) {
        public Surge {
            Amounts.amount(above, "surge threshold");
            Amounts.amount(extra, "surge uplift");
        }
    }
}

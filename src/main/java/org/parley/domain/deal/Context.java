package org.parley.domain.deal;

import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;

/**
 * Facts around the deal that rules ask for.
 *
 * @param personal the service handles personal data
 * @param regulated the client is a supervised financial firm
 * @param deadband volume dead-band in percent of the baseline, at least 0; null while unknown
 * @param releases how often the client releases changes to its systems; null while unknown
 * @param switchingMonths months a switch of provider takes; null while unknown
 * @param transitionInMonths months the transition to the new provider takes; null while unknown
 * @param baselineOrder the order in which savings are claimed has been stated
 */
public record Context(
        boolean personal,
        boolean regulated,
        @Nullable Double deadband,
        @Nullable ReleaseCadence releases,
        @Nullable Double switchingMonths,
        @Nullable Double transitionInMonths,
        boolean baselineOrder) {
    public static final Context UNKNOWN = new Context(false, false, null, null, null, null, false);

    public Context {
        notNegative(deadband, "dead-band");
        notNegative(switchingMonths, "switching months");
        notNegative(transitionInMonths, "transition-in months");
    }

    /** How often the client releases changes. */
    public enum ReleaseCadence {
        WEEKLY,
        FORTNIGHTLY,
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }

    public Context withPersonal(boolean changed) {
        return new Context(
                changed, regulated, deadband, releases, switchingMonths, transitionInMonths, baselineOrder);
    }

    public Context withRegulated(boolean changed) {
        return new Context(personal, changed, deadband, releases, switchingMonths, transitionInMonths, baselineOrder);
    }

    public Context withDeadband(@Nullable Double changed) {
        return new Context(
                personal, regulated, changed, releases, switchingMonths, transitionInMonths, baselineOrder);
    }

    public Context withReleases(@Nullable ReleaseCadence changed) {
        return new Context(
                personal, regulated, deadband, changed, switchingMonths, transitionInMonths, baselineOrder);
    }

    public Context withSwitchingMonths(@Nullable Double changed) {
        return new Context(personal, regulated, deadband, releases, changed, transitionInMonths, baselineOrder);
    }

    public Context withTransitionInMonths(@Nullable Double changed) {
        return new Context(personal, regulated, deadband, releases, switchingMonths, changed, baselineOrder);
    }

    public Context withBaselineOrder(boolean changed) {
        return new Context(
                personal, regulated, deadband, releases, switchingMonths, transitionInMonths, changed);
    }

    private static void notNegative(@Nullable Double value, String field) {
        if (value != null) {
            Check.within(value, 0, 10_000, field);
        }
    }
}

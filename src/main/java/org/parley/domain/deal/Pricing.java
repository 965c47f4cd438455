package org.parley.domain.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a provider charges (SPEC 6.2). Shares and rates are fractions, amounts in the deal's money unit. */
public sealed interface Pricing {
    List<IndexComponent> indexComponents();

    /** Yearly reduction of the index that the provider commits to. */
    double productivity();

    /** Smallest billable share of the baseline or locked forecast. */
    double minimumShare();

    @Nullable
    Surge surge();

    /** A part of the charge that follows an index; a null cap is unlimited. */
    record IndexComponent(String name, double share, double pass, double index, @Nullable Double cap) {}

    /** Volume above {@code above} times the baseline costs {@code extra} of the rate on top. */
    record Surge(double above, double extra) {}

    /** Earned in proportion to first-contact resolution between {@code fcrFrom} and {@code fcrTo}. */
    record OutcomeFee(double max, double fcrFrom, double fcrTo) {}

    /** Repaid as an annuity over {@code months}. */
    record Investment(double amount, double yearlyRate, int months) {}

    /** Charges per year; the lists hold one value per year of the term. */
    record Annual(
            double fixedPerYear,
            double ratePerContact,
            List<Double> baseline,
            double deadband,
            double arc,
            double rrc,
            double minimumShare,
            @Nullable Surge surge,
            List<IndexComponent> indexComponents,
            double productivity,
            @Nullable OutcomeFee outcomeFee,
            List<Double> fcr,
            double creditAtRisk,
            double missSeverity,
            @Nullable Investment investment,
            List<Double> netSavings,
            double clientGainShare,
            List<Double> displacedEffort,
            double displacedPassed,
            double clientSideYear1,
            double clientSideGrowth,
            double transitionIn,
            double exit)
            implements Pricing {
        public Annual {
            baseline = List.copyOf(baseline);
            indexComponents = List.copyOf(indexComponents);
            fcr = List.copyOf(fcr);
            netSavings = List.copyOf(netSavings);
            displacedEffort = List.copyOf(displacedEffort);
        }
    }

    /** Charges per month on contacts or paid hours. */
    record Monthly(
            Unit unit,
            double rate,
            List<IndexComponent> indexComponents,
            double productivity,
            double minimumShare,
            @Nullable Surge surge,
            double setUp,
            double clientSidePerYear)
            implements Pricing {
        public Monthly {
            indexComponents = List.copyOf(indexComponents);
        }

        /** What is paid for. */
        public enum Unit {
            CONTACT,
            HOUR
        }
    }
}

package org.parley.domain.deal.price;

import java.util.List;
import org.parley.domain.Amounts;
import org.parley.domain.Check;

/**
 * How the work comes in and goes out.
 *
 * @param in cost of taking the work over, due in the first period
 * @param out cost of the exit, due in the last period
 * @param ramp share of the volume that the provider handles in the first months, 0 to 1; afterwards all
 * @param learning factor on the handle time in the first months, 0 and up; afterwards 1. It matters where time is paid
 * @param dualMonths first months in which the outgoing provider is paid in full beside the new one
 * @param outgoingPerMonth what the outgoing provider costs; after the dual months for the share it still handles
 */
public record Transition(
        double in, double out, List<Double> ramp, List<Double> learning, int dualMonths, double outgoingPerMonth) {
    public static final Transition NONE = new Transition(0, 0, List.of(), List.of(), 0, 0);

    public Transition {
        Amounts.amount(in, "transition-in cost");
        Amounts.amount(out, "exit cost");
        ramp = Amounts.shares(ramp, "volume share of a ramp month");
        learning = Amounts.amounts(learning, "learning factor of a month");
        Check.within(dualMonths, 0, 600, "months of dual running");
        Amounts.amount(outgoingPerMonth, "monthly cost of the outgoing provider");
    }

    public Transition withIn(double changed) {
        return new Transition(changed, out, ramp, learning, dualMonths, outgoingPerMonth);
    }

    public Transition withOut(double changed) {
        return new Transition(in, changed, ramp, learning, dualMonths, outgoingPerMonth);
    }

    public Transition withRamp(List<Double> changed) {
        return new Transition(in, out, changed, learning, dualMonths, outgoingPerMonth);
    }

    public Transition withLearning(List<Double> changed) {
        return new Transition(in, out, ramp, changed, dualMonths, outgoingPerMonth);
    }

    public Transition withDualMonths(int changed) {
        return new Transition(in, out, ramp, learning, changed, outgoingPerMonth);
    }

    public Transition withOutgoingPerMonth(double changed) {
        return new Transition(in, out, ramp, learning, dualMonths, changed);
    }
}

package org.parley.domain.deal.price;

import java.util.List;
import org.parley.domain.Amounts;

/**
 * What automation takes off the volume charge.
 *
 * @param displacedEffort share of the effort that is displaced, per year of the term; empty for none
 * @param passed share of the saving that the client gets
 */
public record Automation(List<Double> displacedEffort, double passed) {
    public static final Automation NONE = new Automation(List.of(), 0);

    public Automation {
        displacedEffort = Amounts.amounts(displacedEffort, "displaced effort");
        Amounts.amount(passed, "share of displaced effort passed on");
    }

    public Automation withDisplacedEffort(List<Double> changed) {
        return new Automation(changed, passed);
    }

    public Automation withPassed(double changed) {
        return new Automation(displacedEffort, changed);
    }
}

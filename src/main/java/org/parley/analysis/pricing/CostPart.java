package org.parley.analysis.pricing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.Ordered;

/**
 * One formula applied once. The parts of a line add up to the line, so that each of them answers 'why?'.
 *
 * @param amount in the deal's money unit
 * @param inputs what the formula was applied to, in the order in which it reads
 */
public record CostPart(Formula formula, double amount, Map<CostInput, Double> inputs) {
    public CostPart {
        // There is one zero: a share of nothing is not less than nothing.
        amount += 0.0;
        inputs = Ordered.map(inputs);
    }

    /** Collects the inputs of one application. */
    static Working of(Formula formula) {
        return new Working(formula);
    }

    static final class Working {
        private final Formula formula;
        private final Map<CostInput, Double> inputs = new LinkedHashMap<>();

        private Working(Formula formula) {
            this.formula = formula;
        }

        Working with(CostInput input, double value) {
            inputs.put(input, value);
            return this;
        }

        CostPart gives(double amount) {
            return new CostPart(formula, amount, inputs);
        }
    }
}

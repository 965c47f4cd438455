package org.parley.analysis.pricing;

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
        inputs = Ordered.map(inputs);
    }
}

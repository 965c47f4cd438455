package org.parley.analysis.pricing;

import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;

/**
 * What one year or one month costs.
 *
 * @param year of the contract, from 1
 * @param month of the contract, from 1; 0 when the period is a year
 * @param contacts handled, after the repeat-call correction if the scenario has one, in the unit of the volumes
 * @param lines parts per line; a line that the price does not have is there without parts
 */
public record CostPeriod(int year, int month, double contacts, Map<CostLine, List<CostPart>> lines) {
    public CostPeriod {
        lines = Ordered.map(lines);
    }

    public List<CostPart> parts(CostLine line) {
        return lines.getOrDefault(line, List.of());
    }

    /** In the deal's money unit. */
    public double amount(CostLine line) {
        return sum(parts(line));
    }

    public double total() {
        double sum = 0;
        for (CostLine line : lines.keySet()) {
            sum += amount(line);
        }
        return sum;
    }

    static double sum(List<CostPart> parts) {
        double sum = 0;
        for (CostPart part : parts) {
            sum += part.amount();
        }
        return sum;
    }
}

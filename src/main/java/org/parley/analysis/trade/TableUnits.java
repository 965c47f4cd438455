package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.frontier.FixedPoint;
import org.parley.analysis.frontier.Forbidden;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.JointIssueException;
import org.parley.analysis.frontier.JointIssues;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.deal.PackageTable;

/**
 * A table's values as integers.
 *
 * <p>Table values are fractions; they become integers by their least common denominator, so that sums and ties are exact.
 * Where that does not fit, or where a weight was derived from the groups' points and is no exact fraction, values within
 * {@link TableModel#tolerance} count as equal.
 *
 * @param instance as the table has it
 * @param joint the same with what is forbidden taken out
 */
record TableUnits(FixedPoint scale, Instance instance, JointIssues joint) {
    private static final Ratio FULL = Ratio.of(100);

    /** @throws UnworkableTableException when what is forbidden leaves nothing, or joins too many issues */
    static TableUnits of(PackageTable table, TableIssues read, Conditions conditions) {
        FixedPoint scale = scale(table, read);
        Instance instance = instance(read, scale);
        return new TableUnits(scale, instance, joint(instance, read.issues(), conditions));
    }

    private static FixedPoint scale(PackageTable table, TableIssues read) {
        var numbers = new ArrayList<Ratio>();
        numbers.add(Ratio.of(table.clientDisagreement()));
        numbers.add(Ratio.of(table.providerDisagreement()));
        for (int i = 0; i < read.issues().size(); i++) {
            numbers.addAll(read.client(i));
            numbers.addAll(read.provider(i));
        }
        return FixedPoint.of(numbers, FULL);
    }

    private static Instance instance(TableIssues read, FixedPoint scale) {
        long[][] client = new long[read.issues().size()][];
        long[][] provider = new long[client.length][];
        for (int i = 0; i < client.length; i++) {
            client[i] = read.client(i).stream().mapToLong(scale::of).toArray();
            provider[i] = read.provider(i).stream().mapToLong(scale::of).toArray();
        }
        return Instance.of(client, provider);
    }

    private static JointIssues joint(Instance instance, List<TableIssue> issues, Conditions conditions) {
        var forbidden = new ArrayList<Forbidden>();
        conditions.forbidden().forEach(f -> {
            Map<Integer, Integer> options = places(issues, f);
            if (options.size() == f.terms().size()) {
                forbidden.add(new Forbidden(options));
            }
        });
        try {
            return JointIssues.of(instance, forbidden);
        } catch (JointIssueException e) {
            Reason reason = switch (e.reason()) {
                case NOTHING_ALLOWED -> Reason.ALL_FORBIDDEN;
                case TOO_MANY_COMBINATIONS -> Reason.TOO_MANY_JOINED;
            };
            throw new UnworkableTableException(
                    reason, e.issues().stream().map(i -> issues.get(i).mechanism()).toList());
        }
    }

    /** Where the terms stand in the table; without those that do not. */
    private static Map<Integer, Integer> places(List<TableIssue> issues, ForbiddenTerms forbidden) {
        var places = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < issues.size(); i++) {
            Double term = forbidden.terms().get(issues.get(i).mechanism());
            List<TermOption> options = issues.get(i).options();
            for (int o = 0; o < options.size(); o++) {
                if (term != null && options.get(o).term() == term) {
                    places.put(i, o);
                }
            }
        }
        return places;
    }
}

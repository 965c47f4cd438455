package org.parley.analysis.trade;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.frontier.FixedPoint;
import org.parley.analysis.frontier.Forbidden;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.JointIssueException;
import org.parley.analysis.frontier.JointIssues;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/**
 * A table as integers, and packages of integers as terms.
 *
 * <p>Table values are fractions; they become integers by their least common denominator, so that sums and ties are exact.
 * Where that does not fit, or where a weight was derived from the groups' points and is no exact fraction, values within
 * {@link #tolerance} count as equal.
 */
final class TableModel {
    private static final Ratio FULL = Ratio.of(100);
    /** 10^-9 points of table value. */
    private static final Ratio SAME = new Ratio(BigInteger.ONE, BigInteger.TEN.pow(9));

    private final PackageTable table;
    private final TableIssues read;
    private final FixedPoint scale;
    private final Instance instance;
    private final JointIssues joint;
    private final @Nullable DealTotals totals;

    private TableModel(
            PackageTable table,
            TableIssues read,
            FixedPoint scale,
            Instance instance,
            JointIssues joint,
            @Nullable DealTotals totals) {
        this.table = table;
        this.read = read;
        this.scale = scale;
        this.instance = instance;
        this.joint = joint;
        this.totals = totals;
    }

    /** @throws UnworkableTableException when there is nothing to compute */
    static TableModel of(
            DealTerms terms,
            Consensus criteria,
            PackageTable table,
            Ranking ranking,
            Conditions conditions) {
        TableIssues read = TableIssues.of(terms, criteria, table, conditions);
        UnworkableTableException.unlessNone(Reason.NO_COMMON_GROUND, read.withoutCommonGround());
        FixedPoint scale = scale(table, read);
        Instance instance = instance(read, scale);
        JointIssues joint = joint(instance, read.issues(), conditions);
        return new TableModel(
                table, read, scale, instance, joint, DealTotals.of(ranking, table, read.issues()));
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

    PackageTable table() {
        return table;
    }

    List<TableIssue> issues() {
        return read.issues();
    }

    /** The issues with what is forbidden taken out. */
    JointIssues joint() {
        return joint;
    }

    @Nullable
    DealTotals totals() {
        return totals;
    }

    /** Values that are no further apart count as equal; 0 when all are exact. */
    long tolerance() {
        return scale.exact() && read.weights().typed() ? 0 : Math.max(read.issues().size(), units(SAME));
    }

    long units(Ratio points) {
        return scale.of(points);
    }

    /** The least number of units that is as much. */
    long unitsAbove(Ratio points) {
        return scale.ceiling(points);
    }

    /** The largest number of units that is no more. */
    long unitsBelow(Ratio points) {
        return scale.floor(points);
    }

    /** The joint issues with the provider's values turned round. */
    Instance reversed() {
        return joint.instance().map((a, b) -> new Point(a, -b));
    }

    /** In points. */
    double value(long units) {
        return scale.toDouble(units);
    }

    /** What each side has without an agreement. */
    Point disagreement() {
        return new Point(
                units(Ratio.of(table.clientDisagreement())), units(Ratio.of(table.providerDisagreement())));
    }

    /** @param jointChoice one option per joint issue */
    PackageOffer offer(int[] jointChoice) {
        int[] choice = joint.apart(jointChoice);
        var terms = new LinkedHashMap<String, Double>();
        for (int i = 0; i < choice.length; i++) {
            TableIssue issue = read.issues().get(i);
            terms.put(issue.mechanism(), issue.options().get(choice[i]).term());
        }
        Point worth = instance.worth(choice);
        return new PackageOffer(
                terms, value(worth.a()), value(worth.b()), totals == null ? null : totals.of(choice));
    }

    /** Both sides of each issue, in the order of the table. */
    List<TableOptions> sides() {
        return read.sides();
    }

    TableWeights weights() {
        return read.weights();
    }
}

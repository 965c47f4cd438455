package org.parley.analysis.trade;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.JointIssues;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/** A table as integers, and packages of integers as terms. */
final class TableModel {
    /** 10^-9 points of table value. */
    private static final Ratio SAME = new Ratio(BigInteger.ONE, BigInteger.TEN.pow(9));

    private final PackageTable table;
    private final TableIssues read;
    private final TableUnits units;
    private final @Nullable DealTotals totals;

    private TableModel(
            PackageTable table,
            TableIssues read,
            TableUnits units,
            @Nullable DealTotals totals) {
        this.table = table;
        this.read = read;
        this.units = units;
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
        UnworkableTableException.unlessNone(Reason.AGREED_OUT_OF_REACH, read.agreedOutOfReach());
        return new TableModel(
                table, read, TableUnits.of(table, read, conditions), DealTotals.of(ranking, table, read.issues()));
    }

    PackageTable table() {
        return table;
    }

    List<TableIssue> issues() {
        return read.issues();
    }

    /** The issues with what is forbidden taken out. */
    JointIssues joint() {
        return units.joint();
    }

    @Nullable
    DealTotals totals() {
        return totals;
    }

    /** Values that are no further apart count as equal; 0 when all are exact. */
    long tolerance() {
        if (units.scale().exact()) {
            return read.weights().typed() ? 0 : units(SAME);
        }
        return Math.max(read.issues().size(), units(SAME));
    }

    long units(Ratio points) {
        return units.scale().of(points);
    }

    /** The least number of units that is as much. */
    long unitsAbove(Ratio points) {
        return units.scale().ceiling(points);
    }

    /** The largest number of units that is no more. */
    long unitsBelow(Ratio points) {
        return units.scale().floor(points);
    }

    /** The joint issues with the provider's values turned round. */
    Instance reversed() {
        return joint().instance().map((a, b) -> new Point(a, -b));
    }

    /** In points. */
    double value(long whole) {
        return units.scale().toDouble(whole);
    }

    /** What each side has without an agreement. */
    Point disagreement() {
        return new Point(
                units(Ratio.of(table.clientDisagreement())), units(Ratio.of(table.providerDisagreement())));
    }

    /** @param jointChoice one option per joint issue */
    PackageOffer offer(int[] jointChoice) {
        int[] choice = joint().apart(jointChoice);
        var terms = new LinkedHashMap<String, Double>();
        for (int i = 0; i < choice.length; i++) {
            TableIssue issue = read.issues().get(i);
            terms.put(issue.mechanism(), issue.options().get(choice[i]).term());
        }
        Point worth = units.instance().worth(choice);
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

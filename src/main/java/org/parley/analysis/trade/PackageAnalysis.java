package org.parley.analysis.trade;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.ranking.Ranking;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/**
 * The packages on the table with one counterpart (SPEC 7).
 *
 * @param issues in the order of the table
 * @param count feasible packages, exact
 * @param nash for the disagreement values of the table, like the next two
 * @param welfare largest sum of both table values among all feasible packages
 * @param client our table values, from the worst feasible package to the best
 * @param provider the provider's table values, likewise
 * @param batna null while the counterpart has no total
 * @param meso equal offers at the level that the table names
 * @param bids in the deal's order
 */
public record PackageAnalysis(
        PackageTable table,
        List<TableIssue> issues,
        BigInteger count,
        PackageFrontier frontier,
        Proposal nash,
        Proposal kalaiSmorodinsky,
        Proposal egalitarian,
        Proposal welfare,
        ValueRange client,
        ValueRange provider,
        @Nullable AgainstBatna batna,
        EqualOffers meso,
        List<BidPoint> bids)
        implements Packages {
    public PackageAnalysis {
        issues = List.copyOf(issues);
        bids = List.copyOf(bids);
    }

    /**
     * The deal's own table, with what is agreed on it already.
     *
     * @param criteria the criteria sheet, for weights that nobody typed
     * @param ranking for the totals of whole bids
     */
    public static Packages of(DealTerms terms, Consensus criteria, Ranking ranking) {
        PackageTable table = terms.deal().packageTable();
        return table == null
                ? new UnworkableTable(UnworkableTable.Reason.NO_TABLE, List.of())
                : of(terms, criteria, table, ranking, Conditions.NONE);
    }

    /** Packages of the table, good and bad; made anew at each call. */
    public PackageCloud cloud() {
        return PackageCloud.of(frontier.model());
    }

    /**
     * The highest whole level of our table value at which the provider has no reason to refuse the equal offers; null when
     * it has none now, or no lower level helps. Found anew at each call.
     */
    public @Nullable Double acceptedLevel() {
        return AcceptedLevel.of(frontier, meso);
    }

    /** Any table, under conditions. */
    public static Packages of(
            DealTerms terms,
            Consensus criteria,
            PackageTable table,
            Ranking ranking,
            Conditions conditions) {
        try {
            return new PackageAnalyzer(terms, TableModel.of(terms, criteria, table, ranking, conditions)).analysis();
        } catch (UnworkableTableException e) {
            return e.why();
        }
    }
}

package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;

class PositionConflictsTest {
    @Test
    void gapIsMeasuredOnTheLadder() {
        Deal deal = accepting(Deals.defaults(ModelId.SA), "PRICE-7", GroupId.TL, 36, 48);
        deal = accepting(deal, "PRICE-7", GroupId.FI, 18, 24);

        assertThat(PositionConflicts.of(new DealTerms(Deals.CATALOG, deal)))
                .containsExactly(new PositionConflict("PRICE-7", GroupId.FI, GroupId.TL, 12, 40.0));
    }

    @Test
    void vestedLadderIsWider() {
        Deal deal = accepting(Deals.defaults(ModelId.VE), "PRICE-7", GroupId.TL, 36, 48);
        deal = accepting(deal, "PRICE-7", GroupId.FI, 18, 27);

        assertThat(PositionConflicts.of(new DealTerms(Deals.CATALOG, deal)))
                .containsExactly(new PositionConflict("PRICE-7", GroupId.FI, GroupId.TL, 9, 25.0));
    }

    @Test
    void touchingIntervalsOverlap() {
        Deal deal = accepting(Deals.empty(), "PRICE-7", GroupId.TL, 24, 48);
        deal = accepting(deal, "PRICE-7", GroupId.FI, 18, 24);

        assertThat(PositionConflicts.of(new DealTerms(Deals.CATALOG, deal))).isEmpty();
    }

    @Test
    void everyPairWithoutOverlapIsListed() {
        Deal deal = accepting(Deals.empty(), "EXT-1", GroupId.BO, 10, 20);
        deal = accepting(deal, "EXT-1", GroupId.FI, 30, 40);
        deal = accepting(deal, "EXT-1", GroupId.PR, 60, 70);
        deal = accepting(deal, "SCOPE-1", GroupId.PR, 60, 70);

        assertThat(PositionConflicts.of(new DealTerms(Deals.CATALOG, deal)))
                .extracting(PositionConflict::a, PositionConflict::b, PositionConflict::gap)
                .containsExactly(
                        tuple(GroupId.BO, GroupId.FI, 10.0),
                        tuple(GroupId.BO, GroupId.PR, 40.0),
                        tuple(GroupId.FI, GroupId.PR, 20.0));
    }

    @Test
    void ladderWithoutWidthHasNoPercent() {
        Deal deal = accepting(Deals.empty(), "PRICE-7", GroupId.TL, 36, 48);
        deal = accepting(deal, "PRICE-7", GroupId.FI, 18, 24);
        deal = deal.withPositions(deal.positions()
                .with("PRICE-7", deal.positions().of("PRICE-7").withLadder(new Ladder(9, 8, 7, 9))));

        assertThat(PositionConflicts.of(new DealTerms(Deals.CATALOG, deal)))
                .extracting(PositionConflict::percent)
                .containsOnlyNulls();
    }

    private static Deal accepting(Deal deal, String mechanism, GroupId group, double min, double max) {
        return deal.withStakeholders(deal.stakeholders().withInterval(mechanism, group, new Interval(min, max)));
    }
}

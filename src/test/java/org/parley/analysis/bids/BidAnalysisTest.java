package org.parley.analysis.bids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;

class BidAnalysisTest {
    @Test
    void onlyAskedMechanismsAreScored() {
        BidResult bid = result(deal("SCOPE-1 SCOPE-3 DATA-4", "SCOPE-1=60 SCOPE-3=70 DATA-4=31 CULT-4=70"));

        assertThat(bid.quoted()).containsKeys("SCOPE-1", "SCOPE-3", "DATA-4", "CULT-4");
        assertThat(bid.values()).containsExactly(
                Map.entry("SCOPE-1", 75.0), Map.entry("SCOPE-3", 40.0), Map.entry("DATA-4", 0.0));
        assertThat(bid.familyScores())
                .containsExactly(Map.entry("SCOPE", 57.5), Map.entry("DATA", 0.0));
        assertThat(bid.beyondWalkAway()).containsExactly("DATA-4");
        assertThat(bid.notAnswered()).isEmpty();
    }

    @Test
    void missingAnswerCountsAsNothingAndIsSaid() {
        Deal deal = deal("SCOPE-1 SCOPE-3", "SCOPE-1=60");
        deal = BidEdits.quote("A", "SCOPE-3", new Quote(null, "best effort", "", Confidence.LOW)).apply(deal);
        BidResult bid = result(deal);

        assertThat(bid.notAnswered()).containsExactly("SCOPE-3");
        assertThat(bid.beyondWalkAway()).isEmpty();
        assertThat(bid.familyScores()).containsExactly(Map.entry("SCOPE", 37.5));
    }

    @Test
    void unitPriceIsValuedButNotScoredBesideTotalCost() {
        Deal deal = deal("PRICE-1 PRICE-2", "PRICE-1=50 PRICE-2=116");

        BidResult besideTotalCost = result(deal);
        assertThat(besideTotalCost.familyScores()).containsExactly(Map.entry("PRICE", 40.0));
        assertThat(besideTotalCost.beyondWalkAway()).containsExactly("PRICE-2");

        BidResult alone = result(SelectionEdits.scoresTco(false).apply(deal));
        assertThat(alone.familyScores()).containsExactly(Map.entry("PRICE", 20.0));
    }

    @Test
    void unitPriceAloneGivesNoFamilyScoreBesideTotalCost() {
        BidResult bid = result(deal("PRICE-2", "PRICE-2=100"));

        assertThat(bid.values()).containsEntry("PRICE-2", 75.0);
        assertThat(bid.familyScores()).isEmpty();
        assertThat(bid.clauseTotal()).isNull();
    }

    @Test
    void clauseTotalWeighsTheScoredFamilies() {
        // TCO 50, SCOPE 30, PRICE 20: of the scored families SCOPE carries 60 %, PRICE 40 %.
        Deal deal = deal("SCOPE-1 PRICE-1 EXT-1", "SCOPE-1=60 PRICE-1=50 EXT-1=200");
        BidResult voted = result(Deals.round(deal, Sheet.CRITERIA, 1, Map.of(GroupId.BO, "50/30/20")));

        assertThat(voted.weighted()).isTrue();
        assertThat(voted.clauseTotal()).isCloseTo(0.6 * 75 + 0.4 * 40, within(1e-12));
        assertThat(voted.familyScores()).containsEntry("EXT", 100.0);

        BidResult equal = result(deal);
        assertThat(equal.weighted()).isFalse();
        assertThat(equal.clauseTotal()).isEqualTo(57.5);
    }

    @Test
    void weightOnOtherFamiliesGivesNoTotal() {
        Deal deal = deal("SCOPE-1", "SCOPE-1=60");

        assertThat(result(Deals.round(deal, Sheet.CRITERIA, 1, Map.of(GroupId.BO, "50/0/20"))).clauseTotal()).isNull();
    }

    @Test
    void gapsSayWhereABidLoses() {
        Deal deal = deal("SCOPE-1 SCOPE-3 PRICE-1", "SCOPE-1=40 SCOPE-3=50 PRICE-1=50");
        deal = PositionEdits.omit("PRICE-1").apply(deal);

        assertThat(result(deal).contributions())
                .containsExactly(
                        new Contribution("SCOPE-1", 40, 35.0),
                        new Contribution("SCOPE-3", 100, -25.0),
                        new Contribution("PRICE-1", 40, null));
    }

    @Test
    void ladderOfTheDealComesFirst() {
        Deal deal = deal("DATA-4", "DATA-4=20");
        deal = PositionEdits.ladderStep(Deals.CATALOG, "DATA-4", LadderStep.FALLBACK, 20)
                .apply(deal);

        assertThat(result(deal).values()).containsExactly(Map.entry("DATA-4", 40.0));
    }

    private static Deal deal(String asked, String quotes) {
        Bid bid = Bid.of("A", "Provider");
        for (String quote : quotes.split(" ")) {
            String[] parts = quote.split("=");
            bid = bid.withQuote(parts[0], Quote.of(Double.parseDouble(parts[1])));
        }
        return SelectionEdits.askedAll(Set.of(asked.split(" ")))
                .then(BidEdits.add(bid))
                .apply(Deals.defaults(ModelId.SA));
    }

    private static BidResult result(Deal deal) {
        return DealAnalysis.of(Deals.CATALOG, deal).bids().getFirst();
    }
}

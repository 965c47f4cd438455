package org.parley.ui.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;

class FindingTest {
    @Test
    void saysWhoLeadsAndByHowMuch() {
        assertThat(Finding.headline(look(Bench.lumenvale())))
                .isEqualTo("C Quillon CX leads with 60.4 of 100 points, 7.6 ahead of A Tavora Contact.");
    }

    @Test
    void saysWhatStandsBesideTheLeadAndWhatWouldChangeIt() {
        assertThat(texts(look(Bench.lumenvale()))).contains(
                "C answers all 38 clauses we asked for and none is beyond our walk-away.",
                "C is at least as good as B on all 38 scored clauses and costs no more in any scenario: B can be set aside.",
                "“Finance” and “Legal and compliance” would choose A. Groups with 60% of the say agree with the ranking.",
                "A wins once TCO (Total cost) weighs more than 40.2% (now 10.0%).",
                "A wins once COMM (Innovation commercialization and shared capital) weighs more than 15.4% (now 2.1%).",
                "If the volumes are believed as quoted, without repeat calls, it takes only 17.0% of weight on the "
                        + "total cost for A to win.",
                "C leads in all 6 scenarios.");
    }

    @Test
    void namesTheWeightsThatHaveToMoveLeast() {
        assertThat(Finding.lines(look(Bench.lumenvale())).stream()
                .map(Finding.Line::key).filter(k -> k.startsWith("critical")))
                .containsExactly("critical", "critical-COMM", "critical-FLEX", "critical-more");
    }

    @Test
    void theLeadersFlagsAreNeverAveragedAway() {
        Deal deal = Bench.lumenvale();
        Deal only = deal.withBids(deal.bids().stream().filter(b -> !b.letter().equals("C")).map(
                b -> b.letter().equals("A") ? b.withQuote("PRICE-6", null) : b).toList());

        assertThat(texts(look(only)).getFirst())
                .isEqualTo("A leaves one clause unanswered: PRICE-6. Each counts 0 until it is answered.");
    }

    @Test
    void aGroupSeesItsOwnRanking() {
        DealAnalysis analysis = DealAnalysis.of(Bench.CATALOG, Bench.lumenvale());
        Look finance = Look.at(analysis, "base-quoted", GroupId.FI);

        assertThat(Finding.headline(finance)).startsWith("A Tavora Contact leads");
        assertThat(texts(finance)).noneMatch(t -> t.contains("would choose"));
    }

    @Test
    void withoutAPriceItSpeaksOfClausesOnly() {
        Deal deal = Bench.lumenvale().withCommercials(Commercials.NONE);

        assertThat(texts(look(deal)))
                .contains("Clauses only: no price takes part, so this is no basis for an award.")
                .contains("C is at least as good as B on all 38 scored clauses; without prices it stays open whether "
                        + "B can be set aside.");
    }

    @Test
    void theVolumeAtWhichAnotherBidIsCheaperIsPartOfTheSummary() {
        assertThat(texts(look(RankDesk.pinefold())))
                .contains("Of M and C, M is cheaper below 311,002 contacts a year, C above 311,002.");
    }

    private static Look look(Deal deal) {
        return Look.at(DealAnalysis.of(Bench.CATALOG, deal), null, null);
    }

    private static List<String> texts(Look look) {
        return Finding.lines(look).stream().map(Finding.Line::text).toList();
    }
}

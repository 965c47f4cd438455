package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors.Of;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Terms;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.SelectionEdits;

class DominanceTest {
    @ParameterizedTest(name = "{0}") @CsvSource(delimiter = '|', textBlock = """
            better on all            | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=60 B=70 | B WITH_PRICE
            equal but for the price  | SCOPE-1=60 DATA-4=10 | SCOPE-1=60 DATA-4=10 | A=60 B=70 | B WITH_PRICE
            equal                    | SCOPE-1=60 DATA-4=10 | SCOPE-1=60 DATA-4=10 | A=60 B=60 | none
            better but dearer        | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=70 B=60 | none
            dearer beyond the ceiling| SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=120 B=110 | none
            worse on one             | SCOPE-1=60 DATA-4=15 | SCOPE-1=40 DATA-4=10 | A=60 B=70 | none
            at walk-away, not beyond | SCOPE-1=20 DATA-4=10 | SCOPE-1=10 DATA-4=10 | A=60 B=60 | B WITH_PRICE
            zero but answered        | SCOPE-1=20 DATA-4=10 | DATA-4=10            | A=60 B=60 | B WITH_PRICE
            beyond open is no better | SCOPE-1=95 DATA-4=10 | SCOPE-1=80 DATA-4=10 | A=60 B=60 | none
            no prices                | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 |           | B CLAUSES_ONLY
            only one priced          | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=60      | none
            """)
    void holdsWhateverTheWeights(String name, String a, String b, String costs, String dominated) {
        Deal deal = bid(bid(deal("50/30/20"), "A", a), "B", b);

        assertThat(said(rank(deal, costs == null ? "" : costs))).isEqualTo(dominated);
    }

    /** Equal but for it, so it would decide; but it earns no points, so both bids win by any weights. */
    @Test
    void anExtensionDecidesNothing() {
        Deal deal = asked("EXT-1");
        deal = bid(bid(deal, "A", "SCOPE-1=60 DATA-4=10 EXT-1=150"), "B", "SCOPE-1=60 DATA-4=10 EXT-1=130");

        Ranking ranking = rank(deal, "A=60 B=60");

        assertThat(ranking.scored().group().winners()).containsExactly("A", "B");
        assertThat(ranking.dominated()).isEmpty();
    }

    @Test
    void aSwitchedOffFamilyDecidesNothing() {
        Deal deal = SelectionEdits.family("DATA", false).apply(deal("50/50/0"));
        deal = bid(bid(deal, "A", "SCOPE-1=60 DATA-4=10"), "B", "SCOPE-1=60 DATA-4=15");

        assertThat(rank(deal, "A=60 B=60").dominated()).isEmpty();
    }

    /** It is part of the total cost, which is compared already. */
    @ParameterizedTest @CsvSource({"true, 1", "false, 0"})
    void theUnitPriceDoesNotCountTwice(boolean scoresTco, int dominated) {
        Deal deal = SelectionEdits.scoresTco(scoresTco).apply(asked("PRICE-2"));
        deal = bid(bid(deal, "A", "SCOPE-1=60 DATA-4=10 PRICE-2=110"), "B", "SCOPE-1=40 DATA-4=15 PRICE-2=100");

        assertThat(rank(deal, "A=60 B=70").dominated()).hasSize(dominated);
    }

    /** What bids cost is known before anybody says what that is worth. */
    @ParameterizedTest @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            50 80 | -          | none
            80 50 | -          | A WITH_PRICE
            80 50 | 100 to 100 | A WITH_PRICE
            50 50 | -          | A WITH_PRICE
            80 -  | -          | none
            -  -  | -          | A CLAUSES_ONLY
            """)
    void moneyIsComparedAlsoWithoutAnchors(String costs, @Nullable String anchors, String dominated) {
        Deal deal = bid(bid(deal("50/30/20"), "A", "SCOPE-1=40 DATA-4=15"), "B", "SCOPE-1=60 DATA-4=10");
        String[] each = costs.split(" +");
        var bids = new ArrayList<Bid>();
        for (int i = 0; i < each.length; i++) {
            Bid bid = deal.bids().get(i);
            bids.add(each[i].equals("-") ? bid : bid.withPricing(
                    new Pricing.Annual(Double.parseDouble(each[i]), 0, List.of(1.0), Terms.PLAIN)));
        }
        deal = DealEdits.termMonths(12).apply(deal).withBids(bids).withCommercials(new Commercials(
                null, null, null, anchors == null ? null : new Commercials.TcoAnchors(100, 100, Of.TOTAL),
                "base-quoted",
                new Volumes.Annual("contacts", Map.of("base", List.of(1.0)))));

        assertThat(said(DealAnalysis.of(Deals.CATALOG, deal).ranking())).isEqualTo(dominated);
    }

    private static String said(Ranking ranking) {
        return ranking.dominated().isEmpty()
                ? "none"
                : ranking.dominated().stream().map(d -> d.letter() + " " + d.basis()).collect(Collectors.joining(", "));
    }

    private static Deal asked(String mechanism) {
        return SelectionEdits.asked(mechanism, true).apply(deal("50/30/20"));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            A=60 B=70 | A=65 B=66 | 1
            A=60 B=70 | A=65 B=64 | 0
            A=60 B=60 | A=60 B=60 | 0
            A=60 B=70 | A=60 B=60 | 0
            """)
    void mustHoldInEveryScenario(String base, String high, int dominated) {
        Deal deal = bid(bid(deal("50/30/20"), "A", "SCOPE-1=60 DATA-4=10"), "B", "SCOPE-1=60 DATA-4=10");

        assertThat(rank(deal, "base: " + base + "\nhigh: " + high).dominated()).hasSize(dominated);
    }
}

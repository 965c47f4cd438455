package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.trade.Tables.issue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.analysis.trade.Importance.Stance;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.BidEdits;
import org.parley.exchange.json.DealFiles;

class LogrollingTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void offerWhatMattersLessToUsAndAskForWhatMattersMore() {
        // 18/22 16/20 14/18 14/6 12/4 10/14 8/6 8/10; 16/20 is exactly 0.8 and so not below it
        assertThat(logrolling(deal).importance())
                .extracting(i -> i.mechanism() + " " + i.stance())
                .containsExactly(
                        "PRICE-6 EVEN", "FLEX-2 EVEN", "TECH-3 OFFER", "EXIT-1 ASK", "DATA-3 ASK", "IP-2 OFFER",
                        "TALENT-5 ASK", "EXT-1 EVEN");
        assertThat(logrolling(deal).importance().get(3).ratio()).isCloseTo(14 / 6.0, within(1e-12));
    }

    @Test
    void pairsStartWithTheBestRates() {
        Deal open = BidEdits.quote("C", "DATA-3", null).apply(deal);
        List<Trade> trades = logrolling(open).trades();

        assertThat(trades).extracting(t -> t.offer().mechanism() + " for " + t.ask().mechanism())
                .containsExactly("IP-2 for DATA-3", "TECH-3 for EXIT-1");
        // IP-2 from 75 to 0 of our value with weight 0.10; from 0 to 100 of theirs with 0.14
        Trade first = trades.getFirst();
        assertThat(first.offer().client()).isCloseTo(7.5, within(1e-9));
        assertThat(first.offer().provider()).isCloseTo(14, within(1e-9));
        assertThat(first.offer().providerPerPoint()).isCloseTo(14 / 7.5, within(1e-9));
        assertThat(first.ask().clientPerPoint()).isCloseTo(4.5, within(1e-9));
        assertThat(first.clientGain()).isCloseTo(9 - 7.5, within(1e-9));
        assertThat(first.providerGain()).isCloseTo(14 - 2, within(1e-9));
    }

    @Test
    void whatTheProviderQuotesAlreadyIsNotAskedFor() {
        // C quotes 24 h, our target, and 20% for TALENT-5, its limit; EXIT-1 at 9 months leaves 3 to ask for
        Logrolling found = logrolling(deal);

        assertThat(found.granted()).containsEntry("DATA-3", 24.0).containsEntry("TALENT-5", 20.0)
                .doesNotContainKey("EXIT-1");
        assertThat(found.trades()).extracting(t -> t.offer().mechanism() + " for " + t.ask().mechanism())
                .containsExactly("IP-2 for EXIT-1");
    }

    @Test
    void pairsOfTheCatalogueComeFirst() {
        // the catalogue names TALENT-5 beside PRICE-6; EXIT-1 would be the better bargain
        Deal open = BidEdits.quote("C", "TALENT-5", null).apply(deal);
        List<Trade> trades = logrolling(Tables.on(
                open, issue("PRICE-6", 1, 10), issue("TALENT-5", 10, 5), issue("EXIT-1", 10, 1))).trades();

        assertThat(trades).singleElement().satisfies(t -> {
            assertThat(t.catalogued()).isTrue();
            assertThat(t.ask().mechanism()).isEqualTo("TALENT-5");
        });
    }

    @Test
    void anIssueWithoutCommonGroundHasAnImportanceButNoTrade() {
        Logrolling found = logrolling(Tables.on(deal, issue("IP-5", 1, 10), issue("EXIT-1", 10, 1)));

        assertThat(found.importance().getFirst().stance()).isEqualTo(Stance.OFFER);
        assertThat(found.trades()).isEmpty();
    }

    @Test
    void nothingIsConcededWhereBothWantTheSame() {
        // SCOPE-2: more freedom of method is better for both, so giving it up costs both (SPEC 0)
        Logrolling offered = logrolling(Tables.on(deal, issue("SCOPE-2", 1, 5), issue("EXIT-1", 5, 1)));
        assertThat(offered.importance().getFirst().stance()).isEqualTo(Stance.EVEN);
        assertThat(offered.trades()).isEmpty();

        Logrolling asked = logrolling(Tables.on(
                deal, issue("SCOPE-2", 5, 1), issue("EXIT-1", 5, 1), issue("PRICE-6", 1, 5)));
        assertThat(asked.trades()).singleElement()
                .satisfies(t -> assertThat(t.ask().mechanism()).isEqualTo("EXIT-1"));
    }

    @Test
    void whatDoesNotMatterToTheProviderIsAskedFor() {
        Importance free = logrolling(Tables.on(deal, issue("EXIT-1", 1, 0), issue("PRICE-6", 1, 1))).importance()
                .getFirst();

        assertThat(free.ratio()).isNull();
        assertThat(free.stance()).isEqualTo(Stance.ASK);
    }

    @Test
    void aTableThatMeansNothingHasAReason() {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        assertThat(Logrolling.of(analysis.terms(), analysis.criteria(), Tables.table(Tables.on(deal))))
                .isEqualTo(new UnworkableTable(UnworkableTable.Reason.NO_ISSUES, List.of()));
    }

    private static Logrolling logrolling(Deal deal) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        Trades trades = Logrolling.of(analysis.terms(), analysis.criteria(), Tables.table(deal));
        if (trades instanceof Logrolling found) {
            return found;
        }
        throw new AssertionError(trades);
    }
}

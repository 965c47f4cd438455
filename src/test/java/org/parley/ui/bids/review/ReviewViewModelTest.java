package org.parley.ui.bids.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.documents.terms.Passage;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Quote;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.proposal.ReadProposal;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.fixtures.Proposals;

class ReviewViewModelTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private final ReadProposal proposal = Proposals.norrick().read("norrick.txt");
    private final ReviewViewModel model = model(Bid.of("B", "Norrick & Vale"));

    @Test
    void startsAtTheFirstUndecidedAndGoesOnWithEveryDecision() {
        assertThat(model.order()).containsExactly("SCOPE-6", "PERF-2", "DATA-3", "BCP-1");
        assertThat(model.selectedProperty().get()).isEqualTo("SCOPE-6");

        model.accept();
        model.reject();

        assertThat(model.selectedProperty().get()).isEqualTo("DATA-3");
        assertThat(model.saidProperty().get()).isEqualTo("PERF-2 ✗ rejected, so silent");
        assertThat(model.summary()).isEqualTo(
                "1 value is taken over, 2 are marked as silent. 1 is undecided and stays out.");
    }

    @Test
    void undoTakesTheLastDecisionBackAndLooksAtItAgain() {
        model.accept();
        model.accept();
        model.undo();

        assertThat(model.selectedProperty().get()).isEqualTo("PERF-2");
        assertThat(model.review().row("PERF-2").decision()).isEqualTo(Decision.OPEN);
        assertThat(model.review().row("SCOPE-6").decision()).isEqualTo(Decision.ACCEPTED);
        model.undo();
        model.undo();
        assertThat(model.saidProperty().get()).isEqualTo("There is no decision to take back.");
        assertThat(model.decided()).isFalse();
    }

    @Test
    void anotherReadingIsLookedAtAndAccepted() {
        model.selectedProperty().set("DATA-3");
        model.turn(-1);
        model.accept();

        assertThat(model.review().taken().get("DATA-3")).isNotNull()
                .satisfies(q -> assertThat(q.value()).isEqualTo(24));
    }

    @Test
    void whatIsTypedIsReadAsInBidSheets() {
        model.selectedProperty().set("DATA-3");

        assertThat(model.check("two days").problems()).isNotEmpty();
        assertThat(model.type("two days", null)).isFalse();
        assertThat(model.check("9000").warnings()).isNotEmpty();
        assertThat(model.type("36 h", null)).isTrue();
        assertThat(model.review().row("DATA-3").value()).isEqualTo(36);
    }

    @Test
    void aSilentMechanismHasNothingToAcceptUntilSomebodyTypes() {
        model.selectedProperty().set("BCP-1");
        model.accept();
        assertThat(model.saidProperty().get()).isEqualTo("BCP-1 has no value to accept: type one.");

        Passage words = model.review().row("PERF-2").passage();
        model.type("4", words);

        assertThat(model.review().taken()).containsOnlyKeys("BCP-1");
        assertThat(model.review().silent()).isEmpty();
    }

    @Test
    void sureValuesAreAcceptedTogetherAndTakenBackTogether() {
        model.acceptSure();
        assertThat(model.saidProperty().get()).isEqualTo("1 sure value is accepted.");

        model.undo();

        assertThat(model.review().taken()).isEmpty();
    }

    @Test
    void theWholeTakingOverIsOneStep() {
        model.acceptSure();
        Deal deal = deal().withBids(List.of(Bid.of("B", "Norrick & Vale")));

        Bid taken = model.edit("B", attachment()).apply(deal).bid("B").orElseThrow();

        assertThat(taken.quotes()).containsOnlyKeys("PERF-2");
        assertThat(taken.silent()).containsExactly("BCP-1");
        assertThat(taken.attachments()).containsExactly(attachment());
    }

    @Test
    void aNewVersionAsksOnlyForWhatChanged() {
        ReviewViewModel again = model(Bid.of("B", "Norrick & Vale")
                .withQuote("PERF-2", Quote.of(84))
                .withQuote("SCOPE-6", Quote.of(10))
                .withQuote("BCP-1", Quote.of(4)));

        assertThat(again.order()).containsExactly("SCOPE-6", "DATA-3", "BCP-1", "PERF-2");
        var words = new ReviewWords(again.review());
        assertThat(words.change(again.review().row("SCOPE-6")))
                .isEqualTo("Changed from 10 business days to 8 business days.");
        assertThat(words.change(again.review().row("PERF-2"))).isEqualTo("The same as before.");
        assertThat(words.change(again.review().row("DATA-3"))).isEqualTo("New: not answered before.");
        assertThat(words.change(again.review().row("BCP-1"))).contains("no longer said");
        assertThat(again.decided()).isFalse();
    }

    @Test
    void aNewVersionThatSaysTheSameNeedsNoDecision() {
        model.acceptSure();
        model.selectedProperty().set("SCOPE-6");
        model.accept();
        model.type("36", null);
        Bid once = model.edit("B", attachment())
                .apply(deal().withBids(List.of(Bid.of("B", "Norrick & Vale"))))
                .bid("B")
                .orElseThrow();

        ReviewViewModel again = model(once);

        assertThat(again.summary())
                .isEqualTo("No value is taken over, 1 is marked as silent. 3 stay unchanged.");
        assertThat(again.edit("B", attachment()).apply(deal().withBids(List.of(once))).bid("B")).hasValue(once);
    }

    @Test
    void sentencesRunOverLinesThatGoOnInSmallLetters() {
        assertThat(proposal.words().sentences()).extracting(s -> s.of(proposal.text()).replace('\n', ' '))
                .contains("It keeps a register of all incidents.", "Chats are answered by the next agent.")
                .hasSize(9);
    }

    private ReviewViewModel model(Bid bid) {
        return new ReviewViewModel(new DealTerms(CATALOG, deal()), proposal, bid, "B Norrick & Vale");
    }

    private static Deal deal() {
        Deal deal = NewDeal.of("lumen", "Lumenvale Mutual", "EUR", CATALOG);
        return deal.withSelection(deal.selection().withAsked(
                Ordered.set(List.of("SCOPE-6", "PERF-2", "DATA-3", "BCP-1"))));
    }

    private static Attachment attachment() {
        return new Attachment("0b".repeat(32), "norrick.txt", Attachment.Role.PROPOSAL, 12, Instant.EPOCH);
    }
}

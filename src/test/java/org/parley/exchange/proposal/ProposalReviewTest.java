package org.parley.exchange.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.documents.terms.Passage;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Quote;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.proposal.ReviewRow.Change;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.exchange.proposal.ReviewRow.Group;
import org.parley.fixtures.Proposals;

class ProposalReviewTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private final DealTerms terms = new DealTerms(CATALOG, asking("SCOPE-6", "PERF-2", "DATA-3", "BCP-1"));
    private final ReadProposal proposal = Proposals.norrick().read("norrick.txt");
    private final ProposalReview fresh = ProposalReview.of(terms, proposal, Bid.of("B", "Norrick & Vale"));

    @Test
    void aMechanismIsProposedContradictoryOrSilent() {
        assertThat(ids(fresh, Group.PROPOSED)).containsExactly("SCOPE-6", "PERF-2");
        assertThat(ids(fresh, Group.TO_DECIDE)).containsExactly("DATA-3");
        assertThat(ids(fresh, Group.SILENT)).containsExactly("BCP-1");
    }

    @Test
    void nothingIsTakenUnaccepted() {
        assertThat(fresh.taken()).isEmpty();
        assertThat(fresh.undecided()).extracting(ReviewRow::id).containsExactly("SCOPE-6", "PERF-2", "DATA-3");
        assertThat(fresh.silent()).containsExactly("BCP-1");
    }

    @Test
    void anAcceptedValueBringsItsSentenceAndHowSureItIs() {
        ProposalReview review = fresh.accept("SCOPE-6").turn("DATA-3", 1).accept("DATA-3");

        assertThat(review.taken()).containsExactly(
                Map.entry("SCOPE-6", new Quote(
                        8.0, "New channels are taken up at eight days' notice, if the volumes allow.", "",
                        Confidence.MID)),
                Map.entry("DATA-3", new Quote(
                        24.0, "In urgent cases the notice is given within 24 hours.", "", Confidence.MID)));
    }

    @Test
    void aRejectedReadingMeansThatTheDocumentIsSilent() {
        assertThat(fresh.reject("PERF-2").silent()).containsExactly("PERF-2", "BCP-1");
    }

    @Test
    void onlyClearValuesAreAcceptedTogether() {
        ProposalReview review = fresh.acceptSure();

        assertThat(review.taken()).containsOnlyKeys("PERF-2");
        assertThat(review.undecided()).extracting(ReviewRow::id).containsExactly("SCOPE-6", "DATA-3");
    }

    @Test
    void aTypedValueIsSureAndKeepsTheSentence() {
        ProposalReview review = fresh.type("DATA-3", 36, null);

        assertThat(review.taken()).containsEntry("DATA-3", new Quote(
                36.0, "Norrick shall notify the client of a breach within two (2) days.", "", Confidence.HIGH));
    }

    @Test
    void aSilentMechanismTakesAValueAndTheWordsThatSomebodyFound() {
        int at = proposal.text().indexOf("It keeps");
        ProposalReview review = fresh.type("BCP-1", 4,
                new Passage(at, at + "It keeps a register of all\nincidents.".length()));

        assertThat(review.taken()).containsEntry("BCP-1", new Quote(
                4.0, "It keeps a register of all incidents.", "", Confidence.HIGH));
        assertThat(review.silent()).isEmpty();
    }

    @Test
    void anImplausibleValueIsToBeDecidedAndUnsure() {
        ReadProposal odd = Proposals.of("We answer within 9000 hours.")
                .says("DATA-3", 9000, "We answer within 9000 hours.", "9000 hours", 0.95, "9000 hours = 9000 h")
                .read("odd.txt");
        ProposalReview review = ProposalReview.of(terms, odd, null);

        assertThat(ids(review, Group.TO_DECIDE)).containsExactly("DATA-3");
        assertThat(review.row("DATA-3").confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void aReadingGoesToAnotherMechanismWithItsValueOnlyWhereTheUnitIsTheSame() {
        ProposalReview review = fresh.assign("SCOPE-6", "BCP-1");

        assertThat(review.row("SCOPE-6").decision()).isEqualTo(Decision.REJECTED);
        assertThat(review.row("BCP-1").value()).isNull();
        assertThat(review.row("BCP-1").passage()).isEqualTo(fresh.row("SCOPE-6").passage());
        assertThat(review.silent()).containsExactly("SCOPE-6");
        assertThat(review.undecided()).extracting(ReviewRow::id).contains("BCP-1");
        assertThat(fresh.assign("DATA-3", "PERF-2").row("DATA-3").value()).isEqualTo(24);
    }

    @Test
    void aNewVersionIsHeldAgainstTheFormerAnswers() {
        Bid former = Bid.of("B", "Norrick & Vale")
                .withQuote("PERF-2", new Quote(84.0, "", "within forecast", Confidence.MID))
                .withQuote("SCOPE-6", Quote.of(10))
                .withQuote("BCP-1", Quote.of(4));
        ProposalReview review = ProposalReview.of(terms, proposal, former);

        assertThat(review.rows().values()).extracting(ReviewRow::change)
                .containsExactly(Change.CHANGED, Change.SAME, Change.NEW, Change.GONE);
        assertThat(ids(review, Group.UNCHANGED)).containsExactly("PERF-2");
        assertThat(review.undecided()).extracting(ReviewRow::id).containsExactly("SCOPE-6", "DATA-3", "BCP-1");
        assertThat(review.reject("SCOPE-6").reject("BCP-1").silent()).isEmpty();
        assertThat(review.accept("BCP-1").silent()).containsExactly("BCP-1");
        assertThat(review.accept("SCOPE-6").taken()).containsOnlyKeys("SCOPE-6", "PERF-2");
        assertThat(review.taken().get("PERF-2")).isEqualTo(new Quote(
                84.0, "We answer 84 percent of all calls within twenty seconds.", "within forecast", Confidence.MID));
    }

    @Test
    void whatWasTakenOverOnceIsUnchangedTheNextTime() {
        Bid former = Bid.of("B", "Norrick & Vale")
                .withQuotes(fresh.acceptSure().accept("SCOPE-6").type("DATA-3", 36, null).taken());
        ProposalReview again = ProposalReview.of(terms, proposal, former);

        assertThat(ids(again, Group.UNCHANGED)).containsExactly("SCOPE-6", "PERF-2", "DATA-3");
        assertThat(again.row("DATA-3").value()).isEqualTo(36);
        assertThat(again.undecided()).isEmpty();
        assertThat(again.taken()).isEmpty();
    }

    private static List<String> ids(ProposalReview review, Group group) {
        return review.in(group).stream().map(ReviewRow::id).toList();
    }

    private static Deal asking(String... mechanisms) {
        Deal deal = NewDeal.of("lumen", "Lumenvale Mutual", "EUR", CATALOG);
        return deal.withSelection(deal.selection().withAsked(Ordered.set(List.of(mechanisms))));
    }
}

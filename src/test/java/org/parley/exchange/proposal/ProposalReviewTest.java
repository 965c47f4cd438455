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
    void aValueThatSomebodyLookedAtIsSureUnlessTheWordsThemselvesLeaveItOpen() {
        ReadProposal offer = Proposals
                .of("We answer within two days.", "Chats are typically answered 84 percent of the "
                        + "time.", "New channels start in about eight days.")
                .says("DATA-3", 48, "We answer within two days.", "two days", 0.6, "two days = 48 h")
                .says("PERF-2", 84, "Chats are typically answered 84 percent of the time.", "84 percent", 0.9, "84 %")
                .says("SCOPE-6", 8, "New channels start in about eight days.", "eight days", 0.9, "8 days")
                .read("offer.txt");
        ProposalReview review = ProposalReview.of(terms, offer, null)
                .accept("DATA-3").accept("PERF-2").accept("SCOPE-6");

        assertThat(review.hedge(review.row("PERF-2"))).isEqualTo("typically");
        assertThat(review.hedge(review.row("SCOPE-6"))).isEqualTo("about");
        assertThat(confidence(review, "DATA-3")).isEqualTo(Confidence.HIGH);
        assertThat(confidence(review, "PERF-2")).isEqualTo(Confidence.MID);
        assertThat(confidence(review, "SCOPE-6")).isEqualTo(Confidence.MID);
        assertThat(confidence(review.type("SCOPE-6", 9, null), "SCOPE-6")).isEqualTo(Confidence.HIGH);
        assertThat(confidence(review.type("DATA-3", 9000, null), "DATA-3")).isEqualTo(Confidence.LOW);
    }

    @Test
    void otherWordsMakeAReadingNoSurer() {
        String more = "incidents.\n2.2 In urgent cases the notice is given within 24 hours.\n3. Scope\n"
                + "New channels are taken up at eight days' notice";
        ProposalReview review = fresh.place("SCOPE-6", words("New channels are taken up at eight days' notice"))
                .accept("SCOPE-6");

        assertThat(review.taken().get("SCOPE-6")).isEqualTo(
                new Quote(8.0, "New channels are taken up at eight days' notice", "", Confidence.MID));
        assertThat(review.row("SCOPE-6").typed()).isNull();
        assertThat(fresh.place("SCOPE-6", words(more)).row("SCOPE-6").value()).isEqualTo(8);
    }

    @Test
    void wordsWithoutAFigureOfItsKindLeaveAValueAsItIs() {
        Passage heading = words("1. Service levels");

        assertThat(fresh.place("SCOPE-6", heading)).isEqualTo(fresh);
        assertThat(fresh.place("SCOPE-6", words("We answer 84 percent of all calls"))).isEqualTo(fresh);
        assertThat(fresh.type("SCOPE-6", 9, heading).taken().get("SCOPE-6"))
                .isEqualTo(new Quote(9.0, "1. Service levels", "", Confidence.HIGH));
    }

    @Test
    void wordsThatSayAnotherValueAreAnotherReadingAndNoSurer() {
        String urgent = "In urgent cases the notice is given within 24 hours.";
        ReviewRow row = fresh.place("SCOPE-6", words(urgent)).row("SCOPE-6");

        assertThat(row.value()).isEqualTo(1);
        assertThat(row.passage()).isEqualTo(words(urgent));
        assertThat(row.confidence()).isEqualTo(Confidence.MID);
        assertThat(row.readings()).extracting(r -> r.value()).containsExactly(1.0, 8.0);
        assertThat(row.undecided()).isTrue();
    }

    @Test
    void whatIsAcceptedTogetherIsAsSureAsItsReading() {
        ProposalReview review = fresh.acceptAll(Confidence.MID);

        assertThat(confidence(review, "PERF-2")).isEqualTo(Confidence.HIGH);
        assertThat(confidence(review, "SCOPE-6")).isEqualTo(Confidence.MID);
    }

    @Test
    void aReadingGivenToAMechanismOutsideTheReviewKeepsTheNoteOfItsFormerAnswer() {
        Bid noted = Bid.of("B", "Norrick & Vale")
                .withQuote("DATA-4", new Quote(null, "", "asked on Monday", Confidence.MID));
        ProposalReview review = ProposalReview.of(terms, proposal, noted);
        assertThat(review.rows()).doesNotContainKey("DATA-4");

        ProposalReview given = review.assign("SCOPE-6", "DATA-4").type("DATA-4", 3, null);

        assertThat(given.taken().get("DATA-4")).satisfies(q -> {
            assertThat(q.value()).isEqualTo(3);
            assertThat(q.note()).isEqualTo("asked on Monday");
        });
    }

    @Test
    void anAcceptedValueBringsItsSentenceAndHowSureItIs() {
        ProposalReview review = fresh.accept("SCOPE-6").turn("DATA-3", 1).accept("DATA-3");

        assertThat(review.taken()).containsExactly(
                Map.entry("SCOPE-6", new Quote(
                        8.0, "New channels are taken up at eight days' notice, if the volumes allow.", "",
                        Confidence.HIGH)),
                Map.entry("DATA-3", new Quote(
                        24.0, "In urgent cases the notice is given within 24 hours.", "", Confidence.HIGH)));
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
    void aReadingGoesToAnotherMechanismInTheUnitOfThatOne() {
        ProposalReview review = fresh.assign("SCOPE-6", "BCP-1");

        assertThat(review.row("SCOPE-6").decision()).isEqualTo(Decision.REJECTED);
        assertThat(review.row("BCP-1").value()).isEqualTo(192);
        assertThat(review.row("BCP-1").passage()).isEqualTo(fresh.row("SCOPE-6").passage());
        assertThat(review.row("BCP-1").reading()).isNotNull()
                .satisfies(r -> assertThat(r.reading()).isEqualTo("eight days = 192 (tier-1 RTO, hours)"));
        assertThat(review.silent()).containsExactly("SCOPE-6");
        assertThat(review.undecided()).extracting(ReviewRow::id).contains("BCP-1");
        assertThat(fresh.assign("DATA-3", "PERF-2").row("DATA-3").value()).isEqualTo(24);
    }

    @Test
    void whatIsAssignedComesBeforeTheReadingThatTheMechanismHasOfItsOwn() {
        ReadProposal offer = Proposals
                .of("Changes are signed within three (3) Business Days.", "You may audit us at five business days' "
                        + "notice.")
                .says("SCOPE-6", 3, "Changes are signed within three (3) Business Days.", "three (3) Business Days",
                        0.6, "three (3) Business Days = 3")
                .says("DATA-4", 5, "You may audit us at five business days' notice.", "five business days", 0.7,
                        "five business days = 5")
                .read("offer.txt");
        ProposalReview review = ProposalReview.of(terms, offer, null).assign("SCOPE-6", "DATA-4");

        assertThat(review.accept("DATA-4").taken().get("DATA-4")).isEqualTo(new Quote(
                3.0, "Changes are signed within three (3) Business Days.", "", Confidence.HIGH));
        assertThat(review.turn("DATA-4", 1).accept("DATA-4").taken().get("DATA-4")).isEqualTo(new Quote(
                5.0, "You may audit us at five business days' notice.", "", Confidence.HIGH));
    }

    @Test
    void wordsOfAnotherKindWaitForTheirValueAndTheFormerReadingsStayWithinReach() {
        ProposalReview review = fresh.assign("PERF-2", "DATA-3");
        ReviewRow given = review.row("DATA-3");

        assertThat(given.value()).isNull();
        assertThat(given.passage()).isEqualTo(fresh.row("PERF-2").passage());
        assertThat(given.acceptable()).isFalse();
        assertThat(review.accept("DATA-3").taken()).isEmpty();
        assertThat(review.turn("DATA-3", 1).row("DATA-3").value()).isEqualTo(48);
        assertThat(review.turn("DATA-3", -1).row("DATA-3").value()).isEqualTo(24);
        assertThat(review.type("DATA-3", 12, null).taken().get("DATA-3")).isEqualTo(new Quote(
                12.0, "We answer 84 percent of all calls within twenty seconds.", "", Confidence.HIGH));
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

    private Passage words(String words) {
        int at = proposal.text().indexOf(words);
        return new Passage(at, at + words.length());
    }

    private static Confidence confidence(ProposalReview review, String id) {
        return java.util.Objects.requireNonNull(review.taken().get(id)).confidence();
    }

    private static List<String> ids(ProposalReview review, Group group) {
        return review.in(group).stream().map(ReviewRow::id).toList();
    }

    private static Deal asking(String... mechanisms) {
        Deal deal = NewDeal.of("lumen", "Lumenvale Mutual", "EUR", CATALOG);
        return deal.withSelection(deal.selection().withAsked(Ordered.set(List.of(mechanisms))));
    }
}

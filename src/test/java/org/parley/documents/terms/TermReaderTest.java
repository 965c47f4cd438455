package org.parley.documents.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.documents.StopSignal;
import org.parley.documents.terms.sentence.Sentences;
import org.parley.documents.segment.Segmenter;
import org.parley.exchange.json.CatalogReader;

class TermReaderTest {
    private static final TermReader READER = new TermReader(CatalogReader.shipped());

    @Test
    void sentencesOfOurOwnAreRead() throws IOException {
        Fixtures fixtures = Fixtures.read("own.tsv");
        Fixtures.Result result = fixtures.measure(READER);

        assertThat(fixtures.sentences()).isGreaterThanOrEqualTo(160);
        assertThat(fixtures.mechanisms()).isGreaterThanOrEqualTo(60);
        assertThat(result.precision()).as(result.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(result.recall()).as(result.toString()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void sentencesOfOtherHandsAreRead() throws IOException {
        Fixtures.Result result = Fixtures.read("others.tsv").measure(READER);

        assertThat(result.precision()).as(result.toString()).isGreaterThanOrEqualTo(0.93);
        assertThat(result.recall()).as(result.toString()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void aProposalShowsWhereAndHowItWasRead() {
        TermReading reading = read(
                "We value privacy. You hear of a personal data breach within two (2) business days.");

        TermProposal proposal = reading.best("DATA-3").orElseThrow();
        assertThat(proposal.value()).isEqualTo(48);
        assertThat(proposal.figures().of(source())).isEqualTo("two (2) business days");
        assertThat(proposal.sentence().of(source())).startsWith("You hear").endsWith("days.");
        assertThat(proposal.reading()).isEqualTo("two (2) business days = 48 (hours)");
    }

    @Test
    void aBracketThatTheFiguresOpenIsClosed() {
        String text = "In return fifteen percent (15 %) of our yearly charges is contingent on outcomes.";

        TermProposal proposal = read(text).best("PRICE-3").orElseThrow();
        assertThat(proposal.figures().of(text)).isEqualTo("fifteen percent (15 %)");
        assertThat(proposal.reading()).isEqualTo("fifteen percent (15 %) = 15 (% of charges contingent)");
    }

    @Test
    void theWordsOfADrawnTableAreThoseOfTheRow() {
        String text = """
                Switching services on and off

                What you would like                   From when                   Fee
                -----------------------------------------------------------------------
                Service switched on, off or resized   15 days after your notice   menu
                Report in another layout              on the following Tuesday    none
                """;

        TermProposal proposal = read(text).best("SCOPE-4").orElseThrow();
        assertThat(proposal.value()).isEqualTo(15);
        assertThat(proposal.sentence().of(text))
                .isEqualTo("Service switched on, off or resized   15 days after your notice   menu");
    }

    @Test
    void aSentenceOfANarrowColumnIsWhole() {
        String text = "What we build together is part of\nour platform and belongs to us, while\nPinefold holds a licence for ever.";

        assertThat(Sentences.of(Segmenter.segment(text), StopSignal.NEVER)).hasSize(1);
    }

    private static String source() {
        return "We value privacy. You hear of a personal data breach within two (2) business days.";
    }

    @Test
    void whatTheClientAskedForIsNoOffer() {
        TermReading reading = read("You asked for a personal data breach to be notified within 24 hours; we offer 36.");

        assertThat(reading.proposals()).noneMatch(p -> p.value() == 24);
    }

    @Test
    void twoValuesForOneMechanismAreBothProposedLessSurely() {
        String once = "Invoices are payable within 45 days of receipt.";
        TermReading reading = read(once + "\n\nInvoices are payable within 60 days of receipt.");

        assertThat(reading.of("EXT-7")).extracting(TermProposal::value).containsExactlyInAnyOrder(45.0, 60.0);
        assertThat(reading.of("EXT-7")).allMatch(
                p -> p.confidence() < read(once).best("EXT-7").orElseThrow().confidence());
    }

    @Test
    void aDocumentWithoutValuesIsSilentOnAll() {
        assertThat(read("The parties will work together in good faith.").proposals()).isEmpty();
        assertThat(read("").proposals()).isEmpty();
    }

    private static TermReading read(String text) {
        return READER.read(Segmenter.segment(text));
    }
}

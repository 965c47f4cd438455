package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.fixtures.DealFixtures;

class BidEditsTest {
    private final Attachment proposal = new Attachment(
            "0b".repeat(32), "offer.pdf", Attachment.Role.PROPOSAL, 12, Instant.EPOCH);
    private final Quote day = new Quote(24.0, "Within a day.", "", Confidence.MID);
    private final Deal deal = DealFixtures.bare("deal").withBids(List.of(
            Bid.of("A", "Anchorage").withQuote("SCOPE-1", Quote.of(4)).withQuote("EXIT-4", Quote.of(6)),
            Bid.of("B", "Brightline")));

    @Test
    void whatAProposalDoesNotTouchStaysAndItsAnswersJoin() {
        Bid bid = takeOver("A", Map.of("DATA-3", day), Set.of());

        assertThat(bid.quotes()).containsOnlyKeys("SCOPE-1", "EXIT-4", "DATA-3");
        assertThat(bid.quote("DATA-3")).isEqualTo(day);
        assertThat(bid.version()).isEqualTo(2);
        assertThat(bid.attachments()).containsExactly(proposal);
    }

    @Test
    void anAnswerOnWhichTheProposalIsSilentGoes() {
        Bid bid = takeOver("A", Map.of(), Set.of("EXIT-4", "DATA-3"));

        assertThat(bid.quotes()).containsOnlyKeys("SCOPE-1");
        assertThat(bid.silent()).containsExactlyInAnyOrder("EXIT-4", "DATA-3");
    }

    @Test
    void notesAndWordsWithoutAValueOutliveASilentProposal() {
        Quote noted = new Quote(null, "", "Asked again on Monday.", Confidence.MID);
        Quote worded = new Quote(null, "Promptly.", "", Confidence.MID);
        Deal kept = deal.withBids(List.of(Bid.of("B", "Brightline").withQuote("DATA-3", noted)
                .withQuote("EXIT-4", worded)));

        Bid bid = BidEdits.takeOver("B", Map.of(), Set.of("DATA-3", "EXIT-4"), proposal).apply(kept).bid("B")
                .orElseThrow();

        assertThat(bid.quotes()).containsEntry("DATA-3", noted).containsEntry("EXIT-4", worded);
        assertThat(bid.silent()).containsExactly("DATA-3");
    }

    @Test
    void theFirstAnswersAreVersionOneAndAnAppendixMakesNoNewVersion() {
        assertThat(takeOver("B", Map.of("DATA-3", day), Set.of()).version()).isEqualTo(1);
        assertThat(takeOver("A", Map.of(), Set.of("DATA-3")).version()).isEqualTo(1);
    }

    @Test
    void aValueEndsTheSilence() {
        Deal silent = BidEdits.takeOver("B", Map.of(), Set.of("DATA-3", "EXIT-4"), proposal).apply(deal);

        Deal answered = BidEdits.quote("B", "DATA-3", Quote.of(24)).apply(silent);

        assertThat(answered.bid("B").orElseThrow().silent()).containsExactly("EXIT-4");
    }

    private Bid takeOver(String letter, Map<String, Quote> taken, Set<String> silent) {
        return BidEdits.takeOver(letter, taken, silent, proposal).apply(deal).bid(letter).orElseThrow();
    }
}

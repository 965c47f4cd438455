package org.parley.exchange.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.smaa.Acceptability;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankQuestion;
import org.parley.analysis.smaa.SmaaMonitor;
import org.parley.analysis.smaa.SmaaSettings;
import org.parley.analysis.smaa.WeightKnowledge;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.read.Progress;
import org.parley.documents.read.Revision;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.BidEdits;
import org.parley.exchange.BidDocument;
import org.parley.exchange.Samples;
import org.parley.exchange.json.CatalogReader;
import org.parley.file.InputFile;

/** Taking over a sample proposal in prose makes the comparison that its bid sheet makes. */
class SampleTakeOverTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @ParameterizedTest @CsvSource({"lumenvale, A, A-tavora-contact-proposal.docx",
        "lumenvale, C, C-quillon-cx-proposal.pdf",
        "pinefold, M, M-merrow-contact-proposal.txt"})
    void theComparisonIsThatOfTheBidSheets(String sample, String letter, String name) throws IOException {
        Deal bySheet = Samples.open(CATALOG, sample).deal();
        Bid sheet = bySheet.bid(letter).orElseThrow();
        Deal before = bySheet.withBids(bySheet.bids().stream()
                .map(b -> b.equals(sheet) ? b.withQuotes(Map.of()) : b)
                .toList());

        ReadProposal read = ReadProposal.read(
                file(sample, name), Revision.ACCEPTED, CATALOG, FamilyClassifier.shipped(), Progress.NONE);
        ProposalReview review = ProposalReview.of(new DealTerms(CATALOG, before), read, null)
                .acceptAll(Confidence.LOW);
        BidDocument document = BidDocument.proposal(read.file(), read.text(), Instant.EPOCH);
        Deal byProposal = BidEdits.takeOver(letter, review.taken(), review.silent(), document.attachment())
                .apply(before);

        assertThat(review.undecided()).isEmpty();
        Bid taken = byProposal.bid(letter).orElseThrow();
        assertThat(values(taken)).containsExactlyInAnyOrderEntriesOf(values(sheet));
        assertThat(taken.silent()).containsExactlyInAnyOrderElementsOf(unanswered(bySheet, sheet));
        var expected = DealAnalysis.of(CATALOG, bySheet);
        var compared = DealAnalysis.of(CATALOG, byProposal);
        assertThat(compared.bids()).as("values and totals of the clauses").isEqualTo(expected.bids());
        assertThat(compared.ranking().scored()).isEqualTo(expected.ranking().scored());
        assertThat(compared.ranking().scenarios()).isEqualTo(expected.ranking().scenarios());
        assertThat(compared.ruleHits()).isEqualTo(expected.ruleHits());
    }

    /** Accepted one by one, which says that they are quoted as read. */
    @ParameterizedTest @CsvSource({"lumenvale, A, A-tavora-contact-proposal.docx",
        "lumenvale, C, C-quillon-cx-proposal.pdf",
        "pinefold, M, M-merrow-contact-proposal.txt"})
    void theRankingUnderUncertaintyIsThatOfTheBidSheets(String sample, String letter, String name) throws IOException {
        Deal bySheet = Samples.open(CATALOG, sample).deal();
        Bid sheet = bySheet.bid(letter).orElseThrow();
        Deal before = bySheet.withBids(bySheet.bids().stream()
                .map(b -> b.equals(sheet) ? b.withQuotes(Map.of()) : b)
                .toList());
        ReadProposal read = ReadProposal.read(
                file(sample, name), Revision.ACCEPTED, CATALOG, FamilyClassifier.shipped(), Progress.NONE);
        ProposalReview review = ProposalReview.of(new DealTerms(CATALOG, before), read, null);
        for (ReviewRow row : review.undecided()) {
            review = review.accept(row.id());
        }
        BidDocument document = BidDocument.proposal(read.file(), read.text(), Instant.EPOCH);
        Deal byProposal = BidEdits.takeOver(letter, review.taken(), review.silent(), document.attachment())
                .apply(before);

        assertThat(confidences(byProposal.bid(letter).orElseThrow()))
                .containsExactlyInAnyOrderEntriesOf(confidences(sheet));
        assertThat(uncertain(byProposal)).isEqualTo(uncertain(bySheet));
    }

    private static Acceptability uncertain(Deal deal) {
        return RankAcceptability.of(
                DealAnalysis.of(CATALOG, deal),
                RankQuestion.of(WeightKnowledge.GROUPS, SmaaSettings.draws(2_000, 1).sequential()),
                SmaaMonitor.NONE);
    }

    private static Map<String, Confidence> confidences(Bid bid) {
        var confidences = new LinkedHashMap<String, Confidence>();
        bid.quotes().forEach((mechanism, quote) -> confidences.put(mechanism, quote.confidence()));
        return confidences;
    }

    private static Map<String, @Nullable Double> values(Bid bid) {
        var values = new LinkedHashMap<String, @Nullable Double>();
        bid.quotes().forEach((mechanism, quote) -> values.put(mechanism, quote.value()));
        return values;
    }

    /** What the deal asks, or may be asked when it asks nothing in particular, without an answer in the sheet. */
    private static Set<String> unanswered(Deal deal, Bid sheet) {
        var terms = new DealTerms(CATALOG, deal);
        Set<String> asked = deal.selection().asked();
        var unanswered = new LinkedHashSet<String>();
        CATALOG.mechanisms().stream()
                .filter(m -> asked.isEmpty() ? terms.active(m) : asked.contains(m.id()))
                .filter(m -> sheet.value(m.id()) == null)
                .forEach(m -> unanswered.add(m.id()));
        return unanswered;
    }

    private static InputFile file(String sample, String name) throws IOException {
        String path = "/org/parley/samples/" + sample + "/" + name;
        try (InputStream in = Samples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no resource " + path);
            }
            return InputFile.of(in.readAllBytes(), name);
        }
    }
}

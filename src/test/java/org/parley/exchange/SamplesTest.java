package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;
import org.parley.exchange.sheet.BidDraft;
import org.parley.exchange.sheet.DraftRow.Status;
import org.parley.exchange.sheet.SheetReader;
import org.parley.file.Sha256;
import org.parley.text.Texts;

class SamplesTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void theSheetsHoldExactlyTheQuotesOfTheSpecification(String id) {
        Deal sample = Samples.open(CATALOG, id).deal();
        Deal specified = DealFiles.read(id);
        assertThat(sample.bids()).extracting(Bid::letter)
                .containsExactlyElementsOf(specified.bids().stream().map(Bid::letter).toList());
        for (Bid bid : specified.bids()) {
            assertThat(numbers(sample.bid(bid.letter()).orElseThrow())).isEqualTo(numbers(bid));
        }
        assertThat(sample.bids()).allSatisfy(b -> assertThat(b.quotes().values())
                .allSatisfy(q -> assertThat(q.wording()).isNotBlank()));
        assertThat(Samples.open(CATALOG, id)).as("the same every time").extracting(OpenedSample::deal)
                .isEqualTo(sample);
    }

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void everythingElseIsTheSpecificationsToo(String id) {
        Deal sample = Samples.open(CATALOG, id).deal();
        Deal specified = DealFiles.read(id);
        var positions = specified.positions();
        for (var entry : sample.positions().byMechanism().entrySet()) {
            String note = entry.getValue().note();
            positions = positions.with(entry.getKey(), positions.of(entry.getKey()).withNote(note));
        }
        assertThat(sample.withBids(specified.bids())).isEqualTo(specified.withPositions(positions));
        assertThat(sample.bids()).extracting(Bid::pricing)
                .containsExactlyElementsOf(specified.bids().stream().map(Bid::pricing).toList());
    }

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void theSheetsRaiseNoDoubt(String id) {
        OpenedSample opened = Samples.open(CATALOG, id);
        var terms = new DealTerms(CATALOG, opened.deal());
        assertThat(opened.documents()).hasSize(opened.deal().bids().size()).allSatisfy(d -> {
            BidDraft draft = BidDraft.of(terms, SheetReader.read(d.file()));
            assertThat(draft.notes()).isEmpty();
            assertThat(draft.notAnswered()).isEmpty();
            assertThat(draft.rows()).allSatisfy(r -> assertThat(r.status()).isIn(Status.OK, Status.INFORMATION));
        });
    }

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void theFilesAreAttachedUnderTheirHash(String id) {
        OpenedSample opened = Samples.open(CATALOG, id);
        for (BidDocument document : opened.documents()) {
            assertThat(document.attachment().sha256()).isEqualTo(Sha256.of(document.file().bytes()));
            assertThat(document.attachment().role()).isEqualTo(Attachment.Role.BID_SHEET);
        }
        assertThat(opened.deal().bids()).flatExtracting(Bid::attachments)
                .containsExactlyElementsOf(opened.documents().stream().map(BidDocument::attachment).toList());
    }

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void eachSaysWhatItIs(String id) {
        Sample sample = Samples.find(id).orElseThrow();
        Texts texts = Texts.of("exchange");
        assertThat(texts.get(sample.titleKey())).isNotBlank();
        assertThat(texts.get(sample.descriptionKey())).doesNotContain("\n").isNotBlank();
    }

    private static Map<String, Double> numbers(Bid bid) {
        var numbers = new LinkedHashMap<String, Double>();
        bid.quotes().forEach((mechanism, quote) -> numbers.put(mechanism, quote.value()));
        return numbers;
    }
}

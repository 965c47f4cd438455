package org.parley.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Position;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;

class TemplateWriterTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void oneRowPerAskedMechanismInFamilyOrderAndReadableWithoutMapping() {
        DealTerms terms = new DealTerms(CATALOG, DealFiles.read("lumenvale"));
        for (SheetTable table : List.of(
                SheetReader.read(writer(terms).xlsx(), "template.xlsx"),
                SheetReader.read(writer(terms).csv(), "template.csv"))) {
            BidDraft blank = BidDraft.of(terms, table);
            assertThat(blank.notes()).isEmpty();
            assertThat(blank.mapping()).isEqualTo(new SheetMapping(0, 1, 0, 4, 5, 6));
            assertThat(blank.rows()).extracting(r -> CATALOG.mechanism(r.mechanismText()))
                    .containsExactlyElementsOf(terms.askedMechanisms());
            assertThat(blank.notAnswered()).hasSize(38);
            assertThatThrownBy(blank::quotes).hasMessageContaining("answers nothing");
            BidDraft filled = blank.withValue(2, "25");
            assertThat(filled.quotes()).containsOnlyKeys("SCOPE-1");
        }
    }

    @Test
    void theHeaderStaysInSightAndThereAreInstructions() throws IOException {
        DealTerms terms = new DealTerms(CATALOG, DealFiles.read("pinefold"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(writer(terms).xlsx()))) {
            var pane = workbook.getSheetAt(0).getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Bid sheet for Pinefold Outfitters");
        }
    }

    @Test
    void nothingConfidentialIsInIt() throws IOException {
        DealTerms terms = new DealTerms(CATALOG, withUnusualPositions(DealFiles.read("lumenvale")));
        List<String> cells = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(writer(terms).xlsx()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            workbook.forEach(s -> s.forEach(r -> r.forEach(c -> cells.add(new DataFormatter().formatCellValue(c)))));
        }
        cells.add(new String(writer(terms).csv(), StandardCharsets.UTF_8));
        assertThat(cells).noneMatch(c -> c.matches("(?s).*(77\\.|7771|secret|Tavora|Norrick|Quillon).*"));
        assertThat(cells).as("no cell holds a number at all").noneMatch(c -> c.matches("-?\\d+([.,]\\d+)?"));
    }

    private static Deal withUnusualPositions(Deal deal) {
        var positions = deal.positions();
        for (Mechanism mechanism : CATALOG.mechanisms()) {
            positions = positions
                    .with(mechanism.id(), new Position(
                            true, 7771.0, new Ladder(77.1, 77.2, 77.3, 77.4), "secret wording", "secret note",
                            Position.Source.PERSON))
                    .withWalkAwayOverride(mechanism.id(), "secret reason");
        }
        return deal.withPositions(positions);
    }

    private static TemplateWriter writer(DealTerms terms) {
        return new TemplateWriter(terms.deal().profile().client(), terms.askedMechanisms());
    }
}

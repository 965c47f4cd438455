package org.parley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.exchange.json.CatalogReader;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.store.H2DealStore;

/** A person's first deal, from the start page through all five steps to the comparison, with mouse and keyboard. */
@UiTest
class WizardWalkTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void fromAnEmptyWorkspaceToTheComparison(Ui ui, @TempDir Path folder) throws IOException {
        Path workspace = folder.resolve("workspace");
        var parley = OpenParley.in(ui, workspace, 1280, 720);

        ui.fill("#new-client", "Hartwell Energy").keys("Enter");
        ui.find("#deal-page");
        ui.eventually(() -> assertThat(ui.focused()).isNotNull().extracting("id").isEqualTo("intent-statement"));
        ui.type("Within two years every customer is helped in one call.");
        ui.click("#add-CX").click("#add-AGI").click("#weights-by-rank");
        ui.fill("#baseline-CX", "CSAT 74").fill("#target-CX", "CSAT 82");
        ui.fill("#baseline-AGI", "21 days").fill("#target-AGI", "5 days");
        ui.eventually(() -> assertThat(ui.textOf("#weight-sum")).contains("100"));

        ui.click("#next");
        ui.find("#stop-Q1-30");
        for (int question = 1; question <= 16; question++) {
            ui.click("#stop-Q" + question + (question > 10 ? "-30" : "-25"));
        }
        ui.click("#use-recommended");

        ui.keys("Alt+Page Down");
        ui.click("#section-CRITERIA").click("#points-CRITERIA-BO-SCOPE");
        ui.type("100").keys("Enter").type("40");
        ui.click("#points-CRITERIA-FI-PRICE").type("100");

        ui.keys("Shortcut+4");
        ui.click("#positions-search").type("DATA-3").keys("Enter");
        ui.find("DATA-3 – Breach-notification timeline");
        ui.fill("#draft", "30");

        ui.keys("Shortcut+5");
        parley.files.toOpen = List.of(sheet(folder));
        ui.click("#empty-import");
        ui.click("#bids-confirm");
        ui.eventually(() -> assertThat(ui.exists("#bids-confirm")).isFalse());
        ui.eventually(() -> assertThat(ui.textOf("#bid-name-A")).contains("Tavora"));
        parley.close();

        Deal saved = saved(workspace);
        assertThat(saved.intent().statement()).isEqualTo("Within two years every customer is helped in one call.");
        assertThat(saved.intent().weight(OutcomeId.CX)).isEqualTo(0.75);
        assertThat(saved.relationship().answers()).hasSize(16);
        assertThat(saved.relationship().chosen()).isEqualTo(ModelId.OP);
        assertThat(saved.positions().of("DATA-3").drafted()).isEqualTo(30.0);
        assertThat(saved.bids()).singleElement().satisfies(bid -> {
            assertThat(bid.quotes()).hasSize(38);
            assertThat(bid.value("DATA-3")).isEqualTo(24.0);
            assertThat(bid.attachments()).hasSize(1);
        });
        var analysis = DealAnalysis.of(CATALOG, saved);
        assertThat(Objects.requireNonNull(analysis.bids().getFirst().values().get("DATA-3"))).isEqualTo(75.0);
    }

    private static Path sheet(Path folder) throws IOException {
        Path file = folder.resolve("Tavora Contact.xlsx");
        try (InputStream in = WizardWalkTest.class.getResourceAsStream(
                "/org/parley/samples/lumenvale/A-tavora-contact.xlsx")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }

    private static Deal saved(Path workspace) {
        try (var store = H2DealStore.open(workspace)) {
            return store.load("hartwell-energy").orElseThrow();
        }
    }
}

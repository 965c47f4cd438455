package org.parley.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.fixtures.Bench;

class ModelMapTest {
    @Test
    void showsTheFourModelsTheirConditionsAndWhatDecides() {
        Document page = page(Bench.lumenvale());
        assertThat(page.select(".model h3").eachText())
                .containsExactly("TX Transactional", "OP Operational partnership", "SA Strategic alliance",
                        "VE Vested");
        assertThat(page.select(".model.best h3").text()).isEqualTo("SA Strategic alliance");
        assertThat(page.select(".model.best .fit").text()).isEqualTo(
                String.format(java.util.Locale.US, "%.1f", analysis(Bench.lumenvale()).fit().score(ModelId.SA)));
        assertThat(page.select("ol li")).hasSameSizeAs(analysis(Bench.lumenvale()).fit().reasons()).isNotEmpty();
        assertThat(page.select(".model li").eachText()).anyMatch(g -> g.startsWith("✓ Q"));
        assertThat(page.select("tbody tr")).hasSize(16);
    }

    @Test
    void anOverrideStandsThereWithItsReason() {
        Deal other = RelationshipEdits.choose(Bench.CATALOG, ModelId.TX, "one <year> only").apply(Bench.lumenvale());
        assertThat(page(other).text())
                .contains("Chosen: Transactional, which is not the recommended model. Reason: one <year> only");
    }

    @Test
    void aNewDealSaysWhatIsMissing() {
        assertThat(page(Bench.empty()).text()).contains("No recommendation yet").contains("No model is chosen yet.");
    }

    private static Document page(Deal deal) {
        return Jsoup.parse(ModelMap.of(analysis(deal), Instant.EPOCH));
    }

    private static DealAnalysis analysis(Deal deal) {
        return DealAnalysis.of(Bench.CATALOG, deal);
    }
}

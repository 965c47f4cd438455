package org.parley.analysis.zopa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;

class ZoneTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void agreesWithTheWorkedExample() throws IOException {
        var terms = new DealTerms(CATALOG, DealFiles.read("lumenvale"));
        JsonNode expected = new ObjectMapper()
                .readTree(DealFiles.bytes("deal-lumenvale.expected.json"))
                .get("zopa")
                .get("C");

        assertThat(expected).hasSize(10);
        expected.properties().forEach(entry -> {
            Mechanism mechanism = CATALOG.mechanism(entry.getKey());
            Zone zone = Zone.of(
                    terms.ladder(mechanism),
                    mechanism.direction(),
                    ProviderSide.of(terms, mechanism, "C").limit());
            JsonNode want = entry.getValue();
            assertThat(zone.low()).isEqualTo(want.get("low").doubleValue());
            assertThat(zone.high()).isEqualTo(want.get("high").doubleValue());
            assertThat(zone.width()).isCloseTo(want.get("width").doubleValue(), within(1e-9));
            assertThat(zone.percent()).isCloseTo(want.get("percent").doubleValue(), within(1e-9));
            assertThat(zone.size().name().toLowerCase(Locale.ROOT)).isEqualTo(want.get("class").textValue());
        });
    }

    @Test
    void namesTheBordersOfTheSizes() {
        var ladder = new Ladder(100, 75, 40, 0);

        assertThat(Zone.of(ladder, Direction.UP, -0.1).size()).isEqualTo(Zone.Size.NONE);
        assertThat(Zone.of(ladder, Direction.UP, 0).size()).isEqualTo(Zone.Size.NARROW);
        assertThat(Zone.of(ladder, Direction.UP, 15).size()).isEqualTo(Zone.Size.WORKABLE);
        assertThat(Zone.of(ladder, Direction.UP, 40).size()).isEqualTo(Zone.Size.WORKABLE);
        assertThat(Zone.of(ladder, Direction.UP, 40.1).size()).isEqualTo(Zone.Size.WIDE);
        assertThat(Zone.of(new Ladder(5, 5, 5, 5), Direction.UP, 9).percent()).isNull();
    }

    @Test
    void aProviderThatNobodyEstimatedIsTypical() {
        var terms = new DealTerms(CATALOG, DealFiles.read("lumenvale"));
        Mechanism mechanism = CATALOG.mechanism("PRICE-6");

        assertThat(ProviderSide.of(terms, mechanism, "C").estimated()).isTrue();
        assertThat(ProviderSide.of(terms, mechanism, "A"))
                .isEqualTo(ProviderSide.typical(mechanism, terms.model()));
    }

    @Test
    void aModelMayMoveTheTypicalLimit() {
        Mechanism mechanism = CATALOG.mechanism("PRICE-3");

        assertThat(ProviderSide.typical(mechanism, null).limit()).isEqualTo(15);
        assertThat(ProviderSide.typical(mechanism, ModelId.VE).limit()).isEqualTo(30);
        assertThat(ProviderSide.typical(mechanism, ModelId.VE).opening()).isEqualTo(5);
    }
}

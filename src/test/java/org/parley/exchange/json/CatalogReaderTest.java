package org.parley.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.CatalogException;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Strength;

class CatalogReaderTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void holdsEverythingTheMethodNames() {
        assertThat(CATALOG.outcomes()).hasSize(5);
        assertThat(CATALOG.models()).hasSize(4);
        assertThat(CATALOG.groups()).hasSize(5);
        assertThat(CATALOG.coreFamilies()).hasSize(16);
        assertThat(CATALOG.mechanisms()).filteredOn(m -> !m.isExtension()).hasSize(92);
        assertThat(CATALOG.mechanisms()).filteredOn(Mechanism::isExtension).hasSize(11);
        assertThat(CATALOG.questions()).hasSize(16);
        assertThat(CATALOG.rules()).hasSize(48);
        assertThat(CATALOG.mechanisms().stream().mapToInt(m -> m.companions().size()).sum()).isEqualTo(40);
    }

    @ParameterizedTest @CsvSource({
        "SCOPE,6,0/1/5/3", "PRICE,7,1/1/4/4", "PERF,7,1/1/5/4", "GOV,8,0/3/8/8", "DATA,6,4/5/5/4", "BCP,6,1/3/6/4",
        "IP,7,0/3/7/6", "TRANS,5,0/0/4/5", "TECH,3,0/0/3/2", "INTEG,6,0/1/6/6", "CHANGE,6,0/1/5/6", "TALENT,5,0/1/3/5",
        "COMM,4,0/0/0/2", "EXIT,7,1/3/7/5", "FLEX,4,0/1/3/4", "CULT,5,0/0/5/5"
    })
    void everyFamilyHasItsMechanismsAndRequiredCounts(String family, int mechanisms, String required) {
        assertThat(CATALOG.mechanisms(family)).hasSize(mechanisms);
        var counts = new StringBuilder();
        for (ModelId model : ModelId.values()) {
            counts.append(counts.isEmpty() ? "" : "/")
                    .append(CATALOG.mechanisms(family).stream()
                            .filter(m -> m.strength(model) == Strength.REQUIRED)
                            .count());
        }
        assertThat(counts).hasToString(required);
    }

    @Test
    void levelsAreExplainedFromZeroToTheOpening() {
        for (String id : new String[] {"DATA-2", "IP-1", "IP-2", "IP-4"}) {
            Mechanism mechanism = CATALOG.mechanism(id);
            assertThat(mechanism.levels()).hasSize((int) mechanism.ladder().open() + 1);
        }
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "mechanisms/PRICE.json | \"trades\": [\\n      \"PRICE-1\" | \"trades\": [\\n      \"PRICE-99\" | PRICE-2 | trades",
        "mechanisms/GOV.json | \"family\": \"GOV\" | \"family\": \"GOB\" | GOV-1 | family",
        "mechanisms/DATA.json | \"open\": 12 | \"open\": \"twelve\" | DATA-3 | client.open",
        "mechanisms/DATA.json | \"open\": 12 | \"open\": 30 | DATA-3 | client",
        "mechanisms/BCP.json | \"FI\": \"A\" | \"FI\": \"R\" | BCP-6 | raci",
        "models.json | \"question\": \"Q11\" | \"question\": \"Q17\" | VE | gates",
        "rules.json | \"id\": \"R02\" | \"id\": \"R01\" | rules | id",
        "questions.json | \"weight\": 3 | \"weights\": 3 | Q1 | weight",
        "outcomes.json | [ | { | outcomes.json | line 2"
    })
    void aBrokenCatalogueNamesTheEntryAndTheField(
            String file, String find, String replace, String entry, String field) {
        UnaryOperator<String> breakIt = text -> {
            String wanted = find.replace("\\n", "\n");
            assertThat(text).contains(wanted);
            int at = text.indexOf(wanted);
            return text.substring(0, at) + replace.replace("\\n", "\n") + text.substring(at + wanted.length());
        };
        var reader = new CatalogReader(name -> name.equals(file) ? changed(name, breakIt) : shipped(name));
        assertThatThrownBy(reader::read)
                .isInstanceOfSatisfying(CatalogException.class, e -> {
                    assertThat(e.entry()).isEqualTo(entry);
                    assertThat(e.field()).startsWith(field);
                })
                .hasMessageContaining(entry)
                .hasMessageContaining(field);
    }

    private static InputStream shipped(String name) {
        return Objects.requireNonNull(CatalogReaderTest.class.getResourceAsStream("/org/parley/catalog/" + name));
    }

    private static InputStream changed(String name, UnaryOperator<String> change) throws java.io.IOException {
        try (InputStream in = shipped(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
    }
}

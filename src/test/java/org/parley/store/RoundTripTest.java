package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.fixtures.WholeDeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Position.Source;
import org.parley.domain.deal.Positions;
import org.parley.domain.deal.Stakeholders;
import org.parley.exchange.json.CatalogReader;
import org.parley.fixtures.DealFixtures;

/** A deal comes back from a workspace as it went in. */
class RoundTripTest {
    @TempDir Path folder;

    static Stream<Deal> deals() {
        return Stream.of(
                DealFixtures.bare("bare"),
                DealFixtures.full("full"),
                DealFixtures.fullMonthly("monthly"),
                DealFixtures.large("large", CatalogReader.shipped()));
    }

    @ParameterizedTest @MethodSource("deals")
    void aDealIsTheSameAfterTheWorkspaceWasClosedAndOpened(Deal deal) {
        try (var store = H2DealStore.open(folder)) {
            store.create(deal, Entries.created());
        }

        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load(deal.id())).contains(deal);
        }
    }

    /** Records compare maps without their order, so the order is looked at in what they print. */
    @ParameterizedTest @MethodSource("deals")
    void listsAndMapsKeepTheirOrder(Deal deal) {
        assertThat(stored(deal)).hasToString(deal.toString());
    }

    @ParameterizedTest @MethodSource("deals")
    void oneDealCanBecomeAnyOther(Deal other) {
        try (var store = H2DealStore.open(folder)) {
            Deal deal = DealFixtures.full("deal");
            store.create(deal, Entries.created());
            var edit = WholeDeal.replace(other);

            Deal replaced = edit.apply(deal);
            store.save(deal, replaced, Entries.edited(edit.name()));
            assertThat(store.load("deal")).contains(replaced);

            store.save(replaced, deal, Entries.edited(edit.name()));
            assertThat(store.load("deal")).contains(deal);
        }
    }

    @ParameterizedTest @MethodSource("texts")
    void anyTextComesBack(String text) {
        Deal deal = DealFixtures.full("deal");
        deal = deal.withProfile(deal.profile().withScope(text).withClient(text));

        assertThat(stored(deal)).isEqualTo(deal);
    }

    static List<String> texts() {
        return List.of(
                "  spaces around  ",
                "two\r\nlines\tand a tab",
                "it's \"quoted\" -- ; DROP TABLE deal; {0} :name ?",
                "Größe 日本語 العربية",
                "\uD83D\uDE00 and half of one: \uD83D",
                "\u0000",
                "long ".repeat(100_000));
    }

    @Test
    void mapsThatAreEmptyInsideStay() {
        Deal deal = DealFixtures.bare("deal")
                .withStakeholders(new Stakeholders(Map.of(), List.of(), Map.of("DATA-3", Map.of())))
                .withEstimates(Map.of("A", Map.of()));

        assertThat(stored(deal)).isEqualTo(deal);
    }

    @Test
    void aDealThatIsNotThereIsEmpty() {
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("nobody")).isEmpty();
            assertThat(store.journal("nobody")).isEmpty();
        }
    }

    @Test
    void aWorkspaceInMemoryDoesTheSame() {
        try (var store = H2DealStore.inMemory()) {
            Deal deal = DealFixtures.full("deal");
            store.create(deal, Entries.created());

            assertThat(store.load("deal")).contains(deal);
            assertThat(store.folder()).isEmpty();
        }
    }

    @Test
    void theSmallestNumbersAndTheLargestComeBack() {
        Positions positions = Positions.NONE;
        for (double number : new double[] {Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0.1 + 0.2, 1e-300}) {
            positions = positions.with(
                    "M" + number, positions.of("").withDraft(number, Source.PERSON));
        }
        Deal deal = DealFixtures.bare("deal").withPositions(positions);

        assertThat(stored(deal)).isEqualTo(deal);
    }

    private Deal stored(Deal deal) {
        try (var store = H2DealStore.open(folder)) {
            store.create(deal, Entries.created());
            return store.load(deal.id()).orElseThrow();
        }
    }
}

package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.Volumes;
import org.parley.fixtures.DealFixtures;

class CommercialsEditsTest {
    private static final List<Double> LOW = List.of(1.0, 2.0);
    private static final List<Double> BASE = List.of(3.0, 4.0);

    @ParameterizedTest @CsvSource({"base-adj, usual-adj", "base-quoted, usual-quoted", "base, usual",
        "low-adj, low-adj",
        "'', ''"})
    void aRenamedScenarioKeepsItsPlaceAndIsStillScored(String scored, String now) {
        Deal renamed = CommercialsEdits.renameScenario("base", "usual").apply(annual(scored));

        assertThat(((Volumes.Annual) volumes(renamed)).scenarios())
                .containsExactly(Map.entry("low", LOW), Map.entry("usual", BASE), Map.entry("high", LOW));
        assertThat(renamed.commercials().scoringScenario()).isEqualTo(now);
        assertThat(CommercialsEdits.renameScenario("usual", "base").apply(renamed)).isEqualTo(annual(scored));
    }

    @Test
    void volumesByTheMonthAreRenamedToo() {
        Deal deal = DealFixtures.fullMonthly("m");
        String first = volumes(deal).names().iterator().next();
        Deal scored = CommercialsEdits.scoringScenario(first).apply(deal);

        Deal renamed = CommercialsEdits.renameScenario(first, "usual").apply(scored);

        assertThat(volumes(renamed).names().iterator().next()).isEqualTo("usual");
        assertThat(renamed.commercials().scoringScenario()).isEqualTo("usual");
    }

    /** By the month a scenario may be called like another one's corrected twin. */
    @Test
    void theTwinOfAScenarioIsNotMistakenForAnotherScenario() {
        Deal deal = CommercialsEdits.scoringScenario("base-adj").apply(
                CommercialsEdits.scenario("base-adj", List.of(7.0)).apply(
                        CommercialsEdits.scenario("base", List.of(6.0)).apply(DealFixtures.fullMonthly("m"))));

        assertThat(CommercialsEdits.renameScenario("base", "usual").apply(deal).commercials().scoringScenario())
                .isEqualTo("base-adj");
    }

    @ParameterizedTest @CsvSource({
        "base, low, volume scenario is there already: low",
        "base, ' ', volume scenario must not be empty",
        "none, usual, volume scenario does not exist: none"})
    void aNameThatIsTakenOrEmptyIsRefused(String from, String to, String problem) {
        Edit edit = CommercialsEdits.renameScenario(from, to);

        assertThatThrownBy(() -> edit.apply(annual(""))).isInstanceOf(InvalidValueException.class).hasMessage(problem);
    }

    @Test
    void anotherCurrencyRelabelsEveryAmountAndConvertsNone() {
        Deal deal = annual("");
        deal = CommercialsEdits.shouldCost(new BigDecimal("3.20")).apply(
                deal.withProfile(deal.profile().withCurrency("EUR").withMoneyUnit("EUR m")));

        Deal pounds = DealEdits.currency("GBP").apply(deal);

        assertThat(pounds.profile().currency()).isEqualTo("GBP");
        assertThat(pounds.profile().moneyUnit()).isEqualTo("GBP m");
        assertThat(pounds.commercials().shouldCostPerContact())
                .isEqualTo(new Money(new BigDecimal("3.20"), Currency.getInstance("GBP")));
        assertThat(pounds.bids()).isEqualTo(deal.bids());
        assertThat(DealEdits.moneyUnit("thousand GBP").apply(pounds).profile().moneyUnit()).isEqualTo("thousand GBP");
        assertThatThrownBy(() -> DealEdits.moneyUnit(" ").apply(pounds)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DealEdits.currency("EURO").apply(pounds)).isInstanceOf(InvalidValueException.class);
    }

    private static Deal annual(String scored) {
        Deal deal = CommercialsEdits.volumes(new Volumes.Annual("contacts", Map.of())).apply(DealFixtures.full("a"));
        deal = CommercialsEdits.scenario("low", LOW).apply(deal);
        deal = CommercialsEdits.scenario("base", BASE).apply(deal);
        return CommercialsEdits.scoringScenario(scored).apply(CommercialsEdits.scenario("high", LOW).apply(deal));
    }

    private static Volumes volumes(Deal deal) {
        return Objects.requireNonNull(deal.commercials().volumes());
    }
}

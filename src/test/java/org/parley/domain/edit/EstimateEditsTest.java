package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.fixtures.Bench;

class EstimateEditsTest {
    private static final Catalog CATALOG = Bench.CATALOG;
    private static final Deal DEAL = Bench.lumenvale();

    @Test
    void theFirstEditOfAnEstimateStartsFromTheCatalogue() {
        CounterpartEstimate made = of(EstimateEdits.opening(CATALOG, "A", "PRICE-6", 91.0).apply(DEAL), "A", "PRICE-6");

        double typical = CATALOG.mechanism("PRICE-6").providerLimit(DEAL.relationship().chosen());
        assertThat(made).isEqualTo(new CounterpartEstimate(91.0, typical, null, Confidence.LOW, ""));
    }

    @Test
    void eachPartCanBeChangedWithoutTheOthers() {
        Deal changed = EstimateEdits.limit(CATALOG, "C", "PRICE-6", 70)
                .then(EstimateEdits.importance(CATALOG, "C", "PRICE-6", 4.0))
                .then(EstimateEdits.confidence(CATALOG, "C", "PRICE-6", Confidence.HIGH))
                .then(EstimateEdits.evidence(CATALOG, "C", "PRICE-6", "said so in the second meeting"))
                .apply(DEAL);

        assertThat(of(changed, "C", "PRICE-6"))
                .isEqualTo(new CounterpartEstimate(95.0, 70, 4.0, Confidence.HIGH, "said so in the second meeting"));
    }

    @Test
    void startingTwiceChangesNothing() {
        Edit start = EstimateEdits.start(CATALOG, "A", "IP-2");

        assertThat(start.apply(start.apply(DEAL)).estimates()).isEqualTo(start.apply(DEAL).estimates());
        assertThat(start.apply(DEAL).estimates().get("A")).containsOnlyKeys("IP-2");
    }

    @Test
    void theLastEstimateOfAProviderLeavesNothingBehind() {
        Deal one = EstimateEdits.limit(CATALOG, "B", "IP-2", 3).apply(DEAL);

        assertThat(EstimateEdits.remove("B", "IP-2").apply(one).estimates()).isEqualTo(DEAL.estimates());
    }

    @Test
    void importanceIsFromOneToFiveAndTheProviderMustExist() {
        assertThatThrownBy(() -> EstimateEdits.importance(CATALOG, "C", "IP-2", 6.0).apply(DEAL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("between 1 and 5");
        assertThatThrownBy(() -> EstimateEdits.limit(CATALOG, "Z", "IP-2", 3).apply(DEAL))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void editsOfOneFieldMergeAndThoseOfAnotherDoNot() {
        assertThat(EstimateEdits.limit(CATALOG, "C", "IP-2", 3).mergeKey())
                .isEqualTo(EstimateEdits.limit(CATALOG, "C", "IP-2", 4).mergeKey())
                .isNotEqualTo(EstimateEdits.limit(CATALOG, "C", "IP-5", 4).mergeKey())
                .isNotEqualTo(EstimateEdits.opening(CATALOG, "C", "IP-2", 3.0).mergeKey());
    }

    private static CounterpartEstimate of(Deal deal, String letter, String mechanism) {
        return Objects.requireNonNull(deal.estimates().getOrDefault(letter, Map.of()).get(mechanism));
    }
}

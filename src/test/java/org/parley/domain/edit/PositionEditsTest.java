package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Position;
import org.parley.exchange.json.CatalogReader;

/** DATA-3 is required by every model (so its default is the target); SCOPE-2 is optional in a transactional one. */
class PositionEditsTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Deal DEFAULTS = RelationshipEdits.choose(CATALOG, ModelId.TX, "")
            .apply(NewDeal.of("test", "Client", "EUR", CATALOG));

    @Test
    void aDefaultDraftFollowsItsTarget() {
        Deal deal = step("DATA-3", LadderStep.TARGET, 30).apply(DEFAULTS);

        assertThat(position(deal, "DATA-3").drafted()).isEqualTo(30);
        assertThat(position(deal, "DATA-3").source()).isEqualTo(Position.Source.DEFAULT);
    }

    @Test
    void theDefaultOfAnOptionalMechanismFollowsItsFallback() {
        Deal deal = step("SCOPE-2", LadderStep.TARGET, 88)
                .then(step("SCOPE-2", LadderStep.FALLBACK, 82))
                .apply(DEFAULTS);

        assertThat(position(deal, "SCOPE-2").drafted()).isEqualTo(82);
    }

    @Test
    void goesBackWithTheStandardLadder() {
        Deal deal = step("DATA-3", LadderStep.TARGET, 30)
                .then(PositionEdits.standardLadder(CATALOG, "DATA-3"))
                .apply(DEFAULTS);

        assertThat(position(deal, "DATA-3")).isEqualTo(position(DEFAULTS, "DATA-3"));
    }

    @Test
    void aPersonsDraftStaysWhereItWasPut() {
        Deal deal = PositionEdits.draft("DATA-3", 26)
                .then(step("DATA-3", LadderStep.TARGET, 30))
                .apply(DEFAULTS);

        assertThat(position(deal, "DATA-3").drafted()).isEqualTo(26);
    }

    @Test
    void anOmittedMechanismStaysOmitted() {
        Deal deal = PositionEdits.omit("DATA-3")
                .then(step("DATA-3", LadderStep.TARGET, 30))
                .apply(DEFAULTS);

        assertThat(position(deal, "DATA-3").inForce()).isNull();
    }

    private static Edit step(String mechanism, LadderStep step, double value) {
        return PositionEdits.ladderStep(CATALOG, mechanism, step, value);
    }

    private static Position position(Deal deal, String mechanism) {
        return deal.positions().of(mechanism);
    }
}

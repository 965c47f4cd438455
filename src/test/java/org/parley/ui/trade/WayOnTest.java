package org.parley.ui.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.analysis.trade.UnworkableTable;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.catalog.Severity;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;

/** Why there are no packages, and what to do about it. */
@UiTest
class WayOnTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final List<String> jumps = new ArrayList<>();
    private final Places places = new Places() {
        @Override
        public void table() {
            jumps.add("table");
        }

        @Override
        public void zone(String mechanism) {
            jumps.add(mechanism);
        }

        @Override
        public void rule(String id) {
            jumps.add(id);
        }
    };

    @ParameterizedTest @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason, Ui ui) {
        WayOn way = ui.fx(() -> way(model(deal), new UnworkableTable(reason, List.of("PRICE-6")), null));

        assertThat(ui.fx(() -> way.lookup("#culprit-see-PRICE-6"))).isNotNull();
        assertThat(((Label) way.lookup("#no-packages")).getText()).isNotBlank();
        assertThat(way.lookup("#no-packages-all").isVisible())
                .isEqualTo(reason == Reason.ALL_FORBIDDEN || reason == Reason.TOO_MANY_JOINED);
    }

    @Test
    void rulesThatLeaveNothingAreNamedAndCanBeSetAside(Ui ui) {
        var model = model(deal);
        var forbidden = List.of(
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 85.0)),
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 82.0)));
        WayOn way = ui.fx(() -> {
            model.obeyRulesProperty().set(true);
            return way(model, new UnworkableTable(Reason.ALL_FORBIDDEN, List.of("PRICE-6")), forbidden);
        });

        assertThat(((Label) way.lookup("#no-packages")).getText()).isEqualTo("The rules leave no package");
        assertThat(way.lookup("#forbids-R12").lookupAll(".label").stream().map(n -> ((Label) n).getText()))
                .contains("• Never PRICE-6 Volume management at 85% or 82%.");
        ui.fx(() -> ((javafx.scene.control.Hyperlink) way.lookup("#rule-see-R12")).fire());
        assertThat(jumps).containsExactly("R12");
        ui.fx(() -> ((Button) way.lookup("#no-packages-all")).fire());
        assertThat(model.obeyRulesProperty().get()).isFalse();
    }

    @Test
    void termsThatGoTogetherAreSaidOnce() {
        var words = new RuleWords(Bench.CATALOG);
        var forbidden = new ArrayList<ForbiddenTerms>();
        for (double remote : new double[] {80, 90}) {
            for (double controls : new double[] {2, 3}) {
                var pair = new java.util.LinkedHashMap<String, Double>();
                pair.put("BCP-5", remote);
                pair.put("DATA-2", controls);
                forbidden.add(new ForbiddenTerms("R30", Severity.HIGH, pair));
            }
        }

        assertThat(words.lines(forbidden)).singleElement().asString()
                .startsWith("Never BCP-5 ").contains("at 80% or 90% together with DATA-2 ")
                .endsWith("at level 2 or level 3.");
    }

    private WayOn way(
            TradeViewModel model, UnworkableTable why,
            @org.jspecify.annotations.Nullable List<ForbiddenTerms> forbidden) {
        var way = new WayOn(model, places);
        way.show(new Reading(deal.analysis(), Map.of(), Map.of(), null, null, why, forbidden));
        return way;
    }

    private static TradeViewModel model(DealModel deal) {
        return new TradeViewModel(deal, Runnable::run, Runnable::run);
    }
}

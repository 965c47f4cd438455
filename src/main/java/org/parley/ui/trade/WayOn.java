package org.parley.ui.trade;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.UnworkableTable;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Why there are no packages to show, and the way on. */
final class WayOn extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final Places places;
    private final Label title = Nodes.id(Nodes.styled(Nodes.text(""), "section-title"), "no-packages");
    private final Label hint = Nodes.hint("");
    private final VBox culprits = Nodes.styled(new VBox(), "culprits");
    private final RuleList rules;
    private final Button all = Nodes.id(new Button(TEXT.get("none.forbidden.all")), "no-packages-all");
    private final Button table = Nodes.id(new Button(TEXT.get("none.table.go")), "no-packages-go");

    WayOn(TradeViewModel model, Places places) {
        this.model = model;
        this.places = places;
        getStyleClass().add("no-packages");
        table.getStyleClass().add("accent");
        table.setOnAction(_ -> places.table());
        rules = new RuleList(model.deal().catalog(), places::rule);
        all.setWrapText(true);
        all.setOnAction(_ -> model.obeyRulesProperty().set(false));
        FlowPane ways = Nodes.styled(new FlowPane(table, all), "flow-row");
        getChildren().addAll(title, hint, rules, culprits, ways);
    }

    Node first() {
        return table;
    }

    void show(@Nullable Reading now) {
        showInstead(now, now == null || now.packages() == null);
    }

    /** @param instead whether there is nothing else to show */
    void showInstead(@Nullable Reading now, boolean instead) {
        Nodes.shown(this, instead);
        culprits.getChildren().clear();
        UnworkableTable why = now == null ? null : now.problem();
        String key = now == null ? "none.wait" : why == null ? "none.input" : key(why.reason());
        boolean byRules = why != null
                && (why.reason() == Reason.ALL_FORBIDDEN || why.reason() == Reason.TOO_MANY_JOINED);
        rules.show(now == null || now.forbidden() == null ? List.of() : now.forbidden());
        Nodes.shown(rules, byRules);
        Nodes.shown(all, byRules);
        if (why != null) {
            why.mechanisms().forEach(id -> culprits.getChildren().add(culprit(id)));
        }
        title.setText(TEXT.get(key));
        hint.setText(TEXT.get(key + ".hint"));
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case NO_TABLE, NO_ISSUES -> "none.table";
            case NO_CLIENT_WEIGHT, NO_PROVIDER_WEIGHT -> "none.weights";
            case NO_COMMON_GROUND -> "none.zone";
            case AGREED_OUT_OF_REACH -> "none.agreed";
            case ALL_FORBIDDEN -> "none.forbidden";
            case TOO_MANY_JOINED -> "none.large";
            case TOO_MANY_PACKAGES -> "none.many";
            case UNKNOWN_COUNTERPART -> "none.counterpart";
            case UNKNOWN_MECHANISM, ISSUE_TWICE, BAD_WEIGHT, BAD_TABLE_VALUE,
                    CONTRADICTORY_ESTIMATE -> "none.input";
        };
    }

    private FlowPane culprit(String id) {
        Mechanism mechanism = model.deal().catalog().mechanism(id);
        Button zone = Nodes.id(new Button(TEXT.get("none.zone.see")), "culprit-see-" + id);
        zone.setOnAction(_ -> places.zone(id));
        Button off = Nodes.id(new Button(TEXT.get("table.off")), "culprit-off-" + id);
        off.setOnAction(_ -> model.issue(id, false));
        Button open = Nodes.id(new Button(TEXT.get("agreed.again")), "culprit-open-" + id);
        open.setOnAction(_ -> model.unlock(id));
        Nodes.shown(open, model.agreed(id) != null);
        return Nodes.styled(new FlowPane(Nodes.text(ZoneWords.name(mechanism)), zone, open, off), "flow-row");
    }
}

package org.parley.ui.trade;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.Improvement;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** Terms that were picked beside the frontier, and what is better about the package that beats them. */
final class BetterCard extends VBox {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final Catalog catalog;
    private final Label worth = Nodes.id(Nodes.text(""), "better-worth");
    private final Label gain = Nodes.id(Nodes.text(""), "better-gain");
    private final Label changes = Nodes.id(Nodes.text(""), "better-changes");

    BetterCard(Catalog catalog) {
        this.catalog = catalog;
        setId("better");
        getStyleClass().addAll("card-box", "better-card");
        gain.getStyleClass().add("item-name");
        worth.getStyleClass().add("estimate-text");
        getChildren().addAll(worth, gain, changes);
        Nodes.shown(this, false);
    }

    void hide() {
        Nodes.shown(this, false);
    }

    /** @param than what is better; null when nothing is */
    void show(Beaten beaten, String provider, @Nullable Improvement than, @Nullable PackageOffer better) {
        Nodes.shown(this, true);
        worth.setText(TEXT.get(
                beaten.bid() ? "better.bid" : "better.picked", NUMBERS.fixed(beaten.client(), 1),
                NUMBERS.fixed(beaten.provider(), 1), provider));
        Nodes.shown(changes, than != null);
        if (than == null || better == null) {
            gain.setText(TEXT.get("better.none"));
            return;
        }
        gain.setText(TEXT.get(
                "better.gain", than.place() + 1, NUMBERS.fixed(than.client(), 1), NUMBERS.fixed(than.provider(), 1)));
        changes.setText(TEXT.get("better.changes", changes(beaten.terms(), better.terms())));
    }

    private String changes(Map<String, Double> from, Map<String, Double> to) {
        return to.entrySet().stream()
                .filter(t -> !t.getValue().equals(from.get(t.getKey())))
                .map(t -> change(catalog.mechanism(t.getKey()), from.get(t.getKey()), t.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String change(Mechanism mechanism, @Nullable Double from, double to) {
        return TEXT.get(
                "better.change", ZoneWords.name(mechanism),
                from == null ? Numbers.NONE : Units.quantity(mechanism, from),
                Units.quantity(mechanism, to));
    }
}

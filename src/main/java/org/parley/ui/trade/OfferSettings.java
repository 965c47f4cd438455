package org.parley.ui.trade;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Meso;
import org.parley.domain.edit.TableEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields.NumberField;
import org.parley.ui.kit.Nodes;

/** How equal offers are picked, each number with its unit and what it is for. */
final class OfferSettings extends VBox {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final TradeViewModel model;
    private final Slider level = Nodes.id(new Slider(0, 100, 50), "offers-level");
    private final Label told = Nodes.id(Nodes.text(""), "offers-level-text");
    private boolean showing;

    OfferSettings(TradeViewModel model) {
        this.model = model;
        getStyleClass().add("offer-settings");
        level.setBlockIncrement(1);
        level.setMajorTickUnit(1);
        level.getStyleClass().add("offers-level");
        level.setAccessibleText(TEXT.get("offers.level"));
        level.valueProperty().addListener((_, _, value) -> level(Math.rint(value.doubleValue())));
        var deal = model.deal();
        NumberField worth = TableFields.number(deal, t -> t.meso().clientLevel(), TableEdits::mesoLevel);
        NumberField tolerance = TableFields.number(deal, t -> t.meso().tolerance(), TableEdits::mesoTolerance);
        NumberField differences = TableFields.number(
                deal, t -> t.meso().minDifferences(), v -> TableEdits.mesoDifferences((int) Math.rint(v)));
        NumberField count = TableFields.number(
                deal, t -> t.meso().count(), v -> TableEdits.mesoCount((int) Math.rint(v)));
        getChildren().addAll(
                Nodes.styled(
                        new FlowPane(
                                setting("level", worth, level), setting("tolerance", tolerance),
                                setting("differences", differences), setting("count", count)),
                        "offer-numbers"),
                told);
        deal.dealProperty().subscribe(_ -> show(model.table()));
    }

    Node first() {
        return level;
    }

    private static VBox setting(String part, NumberField field, Node... more) {
        field.named("offers-" + part + "-number", TEXT.get("offers." + part));
        field.field().getStyleClass().add("small-number");
        Label label = Nodes.styled(Nodes.text(TEXT.get("offers." + part)), "item-name");
        label.setLabelFor(field.field());
        HBox row = Nodes.row(field, Nodes.styled(new Label(TEXT.get("offers." + part + ".unit")), "offer-unit"));
        row.setAlignment(Pos.TOP_LEFT);
        var box = new VBox(label, row);
        box.getChildren().addAll(List.of(more));
        box.getChildren().add(Nodes.hint(TEXT.get("offers." + part + ".hint")));
        return Nodes.styled(box, "offer-setting");
    }

    private void level(double value) {
        PackageTable table = model.table();
        if (!showing && table != null && table.meso().clientLevel() != value) {
            model.deal().apply(TableEdits.mesoLevel(value));
        }
    }

    private void show(@Nullable PackageTable table) {
        if (table == null) {
            return;
        }
        Meso meso = table.meso();
        showing = true;
        if (Math.round(level.getValue()) != Math.round(meso.clientLevel()) || !level.isValueChanging()) {
            level.setValue(meso.clientLevel());
        }
        told.setText(TEXT.get(
                "offers.told", meso.count(), NUMBERS.plain(meso.clientLevel()), NUMBERS.plain(meso.tolerance()),
                meso.minDifferences()));
        showing = false;
    }
}

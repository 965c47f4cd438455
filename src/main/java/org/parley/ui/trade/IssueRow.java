package org.parley.ui.trade;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.TableEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields.NumberField;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** One issue on the table with what it weighs for either side. */
final class IssueRow extends FlowPane {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final Mechanism mechanism;
    private final Label share = Nodes.text("");
    private final Button open;

    IssueRow(TradeViewModel model, Mechanism mechanism) {
        this.model = model;
        this.mechanism = mechanism;
        String id = mechanism.id();
        setId("issue-" + id);
        getStyleClass().add("issue-row");
        Label name = Nodes.styled(Nodes.text(ZoneWords.name(mechanism)), "item-name");
        NumberField ours = weight("weight-client-" + id, "table.weight.ours", PackageTable.Issue::clientWeight,
                v -> TableEdits.clientWeight(id, v));
        NumberField theirs = weight("weight-provider-" + id, "table.weight.theirs", PackageTable.Issue::providerWeight,
                v -> TableEdits.providerWeight(id, v));
        theirs.field().getStyleClass().add("estimate-field");
        NumberField agreed = field(
                "agreed-" + id, "table.agreed", PackageTable.Issue::locked,
                v -> v == null ? TableEdits.unlock(id) : TableEdits.lock(id, v));
        agreed.field().setPromptText(TEXT.get("table.open"));
        open = Nodes.id(
                Nodes.iconButton(Feather.UNLOCK, TEXT.get("agreed.again.spoken", ZoneWords.name(mechanism))),
                "issue-open-" + id);
        open.setOnAction(_ -> model.unlock(id));
        Button off = Nodes.id(new Button(TEXT.get("table.off")), "issue-off-" + id);
        off.setAccessibleText(TEXT.get("table.off.spoken", ZoneWords.name(mechanism)));
        off.getStyleClass().add("flat");
        off.setOnAction(_ -> model.issue(id, false));
        share.setId("share-" + id);
        share.getStyleClass().add("issue-share");
        HBox lock = new HBox(agreed, open);
        lock.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(
                Nodes.styled(new VBox(name, Nodes.hint(TEXT.get("table.unit", mechanism.unit()))), "issue-name"),
                labelled(TEXT.get("table.weight.ours"), ours.field(), ours),
                labelled(TEXT.get("table.weight.theirs"), theirs.field(), theirs), share,
                labelled(TEXT.get("table.agreed"), agreed.field(), lock), off);
        refresh();
    }

    void refresh() {
        Nodes.shown(open, model.agreed(mechanism.id()) != null);
        Reading now = model.reading();
        Shares shares = now == null ? null : now.shares(mechanism.id());
        if (shares == null) {
            share.setText("");
            return;
        }
        Numbers numbers = Numbers.local();
        share.setText(TEXT.get(
                "table.share", numbers.percent(shares.client(), 0), numbers.percent(shares.provider(), 0)));
    }

    private NumberField weight(
            String id, String key, Function<PackageTable.Issue, @Nullable Double> value,
            Function<@Nullable Double, @Nullable Edit> edit) {
        NumberField field = field(id, key, value, edit);
        field.field().setPromptText(TEXT.get("table.derived"));
        return field;
    }

    private NumberField field(
            String id, String key, Function<PackageTable.Issue, @Nullable Double> value,
            Function<@Nullable Double, @Nullable Edit> edit) {
        NumberField field = Fields.number(
                model.deal(),
                deal -> {
                    PackageTable.Issue now = of(deal);
                    return now == null ? null : value.apply(now);
                },
                edit);
        return field.named(id, TEXT.get("estimate.spoken", TEXT.get(key), ZoneWords.name(mechanism)));
    }

    private static VBox labelled(String text, Node field, Node shown) {
        Label label = new Label(text);
        label.setLabelFor(field);
        return Nodes.styled(new VBox(label, shown), "labelled");
    }

    private PackageTable.@Nullable Issue of(Deal deal) {
        PackageTable table = deal.packageTable();
        return table == null
                ? null
                : table.issues().stream()
                        .filter(i -> i.mechanism().equals(mechanism.id()))
                        .findFirst()
                        .orElse(null);
    }
}

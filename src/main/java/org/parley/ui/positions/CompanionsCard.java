package org.parley.ui.positions;

import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Companion;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Money;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PositionEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** Values that ride beside the position and are never scored; empty for most mechanisms. */
final class CompanionsCard {
    private static final Texts TEXT = Texts.of("positions");
    private static final String DEADBAND = "PRICE-6.deadband";
    private static final String UNIT_PRICE = "PRICE-2.eur";
    private static final Pattern WORDY_UNIT = Pattern.compile("text|list");
    private static final int CENTS = 2;

    private final Follow follow;
    private final Mechanism mechanism;
    private final VBox root;

    CompanionsCard(Follow follow, Mechanism mechanism) {
        this.follow = follow;
        this.mechanism = mechanism;
        root = Nodes.card(Nodes.heading(TEXT.get("companions.title")), Nodes.hint(TEXT.get("companions.hint")));
        mechanism.companions().forEach(c -> root.getChildren().add(companion(c)));
        Nodes.shown(root, !mechanism.companions().isEmpty());
    }

    VBox root() {
        return root;
    }

    private VBox companion(Companion companion) {
        Label name = Nodes.text(TEXT.get("companion.name", companion.name(), companion.unit()));
        Node field = switch (companion.id()) {
            case DEADBAND -> deadband(companion, name);
            case UNIT_PRICE -> unitPrice(companion, name);
            default -> text(companion, name);
        };
        VBox box = new VBox(name, field, Nodes.hint(TEXT.get("companion.note", companion.note())));
        box.getStyleClass().add("companion");
        return box;
    }

    private Node text(Companion companion, Label name) {
        TextInputControl field = Nodes.id(input(companion), nodeId(companion));
        field.setAccessibleText(companion.name());
        name.setLabelFor(field);
        return new VBox(field, Nodes.hint(TEXT.get("companion.suggestion", companion.suggestion())));
    }

    private TextInputControl input(Companion companion) {
        Function<Deal, String> value = d -> d.positions().companions().getOrDefault(companion.id(), "");
        Function<String, Edit> edit = t -> PositionEdits.companion(companion.id(), t);
        if (!WORDY_UNIT.matcher(companion.unit()).lookingAt()) {
            return Fields.text(follow.model(), value, edit);
        }
        TextArea area = Fields.area(follow.model(), value, edit);
        area.setPrefRowCount(2);
        return area;
    }

    /** A dot would be a style class in a query. */
    private static String nodeId(Companion companion) {
        return "companion-" + companion.id().replace('.', '-');
    }

    /** The dead-band is a fact of the deal that rules read. */
    private Node deadband(Companion companion, Label name) {
        Fields.NumberField field = Fields.number(
                follow.model(), d -> d.context().deadband(), DealEdits::deadband)
                .named(nodeId(companion), companion.name());
        name.setLabelFor(field.field());
        return new VBox(
                field,
                Nodes.hint(TEXT.get("companion.suggestion", companion.suggestion())),
                Nodes.hint(TEXT.get("companion.deadband")));
    }

    /** Derived where the should-cost is known. */
    private Node unitPrice(Companion companion, Label name) {
        Label derived = Nodes.id(Nodes.text(""), "unit-price");
        Node typed = text(companion, name);
        follow.terms(t -> {
            Money shouldCost = t.deal().commercials().shouldCostPerContact();
            Double draft = t.draft(mechanism);
            derived.setText(shouldCost == null || draft == null ? "" : price(shouldCost, draft));
            Nodes.shown(derived, !derived.getText().isEmpty());
            Nodes.shown(typed, shouldCost == null);
        });
        return new VBox(derived, typed);
    }

    private String price(Money shouldCost, double draft) {
        Numbers numbers = Numbers.local();
        String currency = shouldCost.currency().getCurrencyCode();
        return TEXT.get(
                "companion.price",
                currency + " " + numbers.fixed(shouldCost.times(draft / 100).amount().doubleValue(), CENTS),
                currency + " " + numbers.fixed(shouldCost.amount().doubleValue(), CENTS),
                Units.brief(mechanism, draft));
    }
}

package org.parley.ui.intent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.TermNote;

/** What the deal is about, and the facts around it that the rules ask for. */
final class ProfileCard {
    private static final Texts TEXT = Texts.of("intent");

    private final DealModel deal;
    private final VBox root;

    ProfileCard(DealModel deal) {
        this.deal = deal;
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var words = new javafx.scene.layout.ColumnConstraints();
        var fields = new javafx.scene.layout.ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(words, fields);
        row(grid, 0, "client", Fields.text(deal, d -> d.profile().client(), DealEdits::client));
        row(grid, 1, "sector", Fields.text(deal, d -> d.profile().sector(), DealEdits::sector));
        var scope = Fields.area(deal, d -> d.profile().scope(), DealEdits::scope);
        scope.setPrefRowCount(2);
        row(grid, 2, "scope", scope);
        row(grid, 3, "today", Fields.text(deal, d -> d.profile().today(), DealEdits::today));
        FlowPane numbers = Nodes.styled(new FlowPane(), "flow-row");
        numbers.getChildren()
                .addAll(
                        number(
                                "term",
                                Fields.number(
                                        deal,
                                        d -> (double) d.profile().termMonths(),
                                        n -> n == null ? null : deal.termWatch().termMonths(months(n)))),
                        number("deadband", Fields.number(deal, d -> d.context().deadband(), DealEdits::deadband)),
                        number(
                                "switching",
                                Fields.number(deal, d -> d.context().switchingMonths(), DealEdits::switchingMonths)),
                        number(
                                "transition",
                                Fields.number(
                                        deal, d -> d.context().transitionInMonths(), DealEdits::transitionInMonths)),
                        releases(),
                        currency(),
                        moneyUnit());
        VBox facts = new VBox(
                Nodes.id(
                        Fields.check(
                                deal,
                                TEXT.get("context.personal"),
                                d -> d.context().personal(),
                                DealEdits::personal),
                        "context-personal"),
                Nodes.id(
                        Fields.check(
                                deal,
                                TEXT.get("context.regulated"),
                                d -> d.context().regulated(),
                                DealEdits::regulated),
                        "context-regulated"),
                Nodes.id(
                        Fields.check(
                                deal,
                                TEXT.get("context.order"),
                                d -> d.context().baselineOrder(),
                                DealEdits::baselineOrder),
                        "context-order"),
                Nodes.id(
                        Fields.check(
                                deal,
                                TEXT.get("context.tco"),
                                d -> d.selection().scoresTco(),
                                SelectionEdits::scoresTco),
                        "context-tco"));
        facts.getStyleClass().add("checks");
        root = Nodes.card(
                Nodes.heading(TEXT.get("profile")), Nodes.hint(TEXT.get("profile.hint")), grid, numbers,
                new TermNote(deal),
                Nodes.id(Nodes.hint(TEXT.get("profile.money.hint")), "profile-money-hint"), facts);
    }

    Node root() {
        return root;
    }

    private static void row(GridPane grid, int row, String key, TextInputControl field) {
        field.setId("profile-" + key);
        if (field instanceof TextField) {
            field.setMaxWidth(Double.MAX_VALUE);
        }
        Label label = new Label(TEXT.get("profile." + key));
        label.setLabelFor(field);
        label.setMinWidth(GridPane.USE_PREF_SIZE);
        grid.addRow(row, label, field);
    }

    private static VBox number(String key, Fields.NumberField field) {
        field.named("context-" + key, TEXT.get("context." + key));
        field.field().setPrefColumnCount(6);
        Label label = new Label(TEXT.get("context." + key));
        label.setLabelFor(field.field());
        return new VBox(label, field);
    }

    private VBox releases() {
        var box = new ComboBox<@Nullable ReleaseCadence>();
        box.setId("context-releases");
        List<ReleaseCadence> all = Arrays.asList(ReleaseCadence.values());
        box.getItems().add(null);
        box.getItems().addAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ReleaseCadence cadence) {
                return TEXT.get(cadence == null ? "releases.unknown" : "releases." + cadence);
            }

            @Override
            public @Nullable ReleaseCadence fromString(String text) {
                return null;
            }
        });
        deal.dealProperty().subscribe(d -> box.setValue(d.context().releases()));
        box.valueProperty().addListener((_, _, cadence) -> {
            if (cadence != deal.deal().context().releases()) {
                deal.apply(DealEdits.releases(cadence));
            }
        });
        Label label = new Label(TEXT.get("context.releases"));
        label.setLabelFor(box);
        return new VBox(label, box);
    }

    private VBox currency() {
        return label(
                "currency", d -> d.profile().currency(), typed -> DealEdits.currency(typed.toUpperCase(Locale.ROOT)),
                "profile.currency.wrong");
    }

    private VBox moneyUnit() {
        return label("moneyUnit", d -> d.profile().moneyUnit(), DealEdits::moneyUnit, "profile.moneyUnit.needed");
    }

    /** A field for what may be refused as it is typed, with the reason below it. */
    private VBox label(String key, Function<Deal, String> value, Function<String, Edit> edit, String refused) {
        TextField field = Nodes.id(new TextField(value.apply(deal.deal())), "profile-" + key);
        field.setPrefColumnCount(5);
        Label error = Nodes.id(Nodes.styled(new Label(), "field-error"), "profile-" + key + "-error");
        Nodes.shown(error, false);
        deal.dealProperty().subscribe(d -> {
            if (!field.isFocused()) {
                field.setText(value.apply(d));
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.setText(value.apply(deal.deal()));
            }
        });
        field.textProperty().addListener((_, _, typed) -> {
            String problem = typed.strip().equals(value.apply(deal.deal()))
                    ? ""
                    : applied(edit.apply(typed.strip())) ? "" : TEXT.get(refused);
            error.setText(problem);
            Nodes.shown(error, !problem.isEmpty());
        });
        Label label = new Label(TEXT.get("profile." + key));
        label.setLabelFor(field);
        return new VBox(label, field, error);
    }

    private boolean applied(Edit edit) {
        try {
            deal.apply(edit);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static int months(double number) {
        if (number != Math.rint(number)) {
            throw new InvalidValueException(TEXT.get("context.term"), TEXT.get("context.term.whole"));
        }
        return (int) number;
    }
}

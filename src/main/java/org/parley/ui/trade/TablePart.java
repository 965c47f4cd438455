package org.parley.ui.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.TableEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields.NumberField;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.StepNotesBox;

/** Against whom, what if we walk, and what is on the table. */
final class TablePart implements Part {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final ComboBox<String> counterpart = Nodes.id(new ComboBox<>(), "counterpart");
    private final ComboBox<String> batna = Nodes.id(new ComboBox<>(), "batna");
    private final Label alternative = Nodes.id(Nodes.text(""), "batna-total");
    private final Button setUp = Nodes.id(new Button(), "set-up");
    private final Button derive = Nodes.id(new Button(TEXT.get("table.derive")), "derive");
    private final Label none = Nodes.hint(TEXT.get("table.issues.none"));
    private final VBox issues = Nodes.styled(new VBox(), "issues");
    private final Map<String, IssueRow> rows = new LinkedHashMap<>();
    private final ComboBox<Mechanism> more = Nodes.id(new ComboBox<>(), "issue-more");
    private final VBox value;
    private final ScrollPane root;
    private boolean showing;

    TablePart(TradeViewModel model) {
        this.model = model;
        Choices.words(counterpart, this::words);
        Choices.words(batna, this::words);
        counterpart.setOnAction(_ -> chosen(counterpart, model::negotiateWith));
        batna.setOnAction(_ -> chosen(batna, model::walkTo));
        Choices.words(more, ZoneWords::name);
        more.setPromptText(TEXT.get("table.more.prompt"));
        more.setOnAction(_ -> {
            Mechanism mechanism = more.getValue();
            if (mechanism != null && !showing) {
                model.issue(mechanism.id(), true);
            }
        });
        setUp.setWrapText(true);
        setUp.setOnAction(_ -> model.setUp());
        derive.setOnAction(_ -> model.deal().apply(TableEdits.derivedWeights()));
        value = valueCard();
        root = Nodes.page(new VBox(who(), issuesCard(), value, new StepNotesBox(model.deal(), Step.TRADE)));
        model.deal().dealProperty().subscribe(_ -> refresh());
        model.readingProperty().subscribe(_ -> refreshReading());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        Reveal.focus(setUp.isVisible() && model.table() == null ? setUp : counterpart);
    }

    private VBox who() {
        FlowPane sentence = Nodes.styled(
                new FlowPane(
                        labelled(TEXT.get("table.with"), counterpart), counterpart,
                        labelled(TEXT.get("table.walk"), batna), batna),
                "flow-row");
        return Nodes.card(
                Nodes.heading(TEXT.get("table.who")), sentence, alternative, Nodes.hint(TEXT.get("table.walk.hint")));
    }

    private VBox issuesCard() {
        Label label = labelled(TEXT.get("table.more"), more);
        FlowPane add = Nodes.styled(new FlowPane(label, more, derive), "flow-row");
        return Nodes.card(
                Nodes.heading(TEXT.get("table.issues")), Nodes.hint(TEXT.get("table.issues.hint")), setUp, none,
                issues, add);
    }

    private VBox valueCard() {
        NumberField ours = TableFields.number(
                model.deal(), PackageTable::clientDisagreement, TableEdits::clientDisagreement);
        NumberField theirs = TableFields.number(
                model.deal(), PackageTable::providerDisagreement, TableEdits::providerDisagreement);
        ours.named("disagreement-client", TEXT.get("table.value.ours"));
        theirs.named("disagreement-provider", TEXT.get("table.value.theirs"));
        FlowPane fields = Nodes.styled(
                new FlowPane(
                        labelled(TEXT.get("table.value.ours"), ours.field()), ours,
                        labelled(TEXT.get("table.value.theirs"), theirs.field()), theirs),
                "flow-row");
        return Nodes.card(
                Nodes.heading(TEXT.get("table.value")), Nodes.hint(TEXT.get("table.value.hint")), fields,
                Nodes.id(Nodes.text(TEXT.get("scales")), "table-scales"));
    }

    private static Label labelled(String text, Node field) {
        Label label = Nodes.text(text);
        label.setLabelFor(field);
        return label;
    }

    private void chosen(ComboBox<String> box, java.util.function.Consumer<String> edit) {
        String letter = box.getValue();
        if (letter != null && !showing) {
            edit.accept(letter);
        }
    }

    private String words(String letter) {
        return letter.isEmpty() ? TEXT.get("table.walk.none") : model.name(letter);
    }

    private void refresh() {
        showing = true;
        PackageTable table = model.table();
        fill(counterpart, model.bids().stream().map(Bid::letter).toList());
        counterpart.setValue(table == null || table.counterpart().isEmpty() ? null : table.counterpart());
        counterpart.setPromptText(TEXT.get("table.with.prompt"));
        var alternatives = new java.util.ArrayList<>(
                model.alternatives().stream().map(Bid::letter).toList());
        alternatives.add("");
        fill(batna, alternatives);
        batna.setValue(table == null ? null : table.batna());
        batna.setDisable(table == null);
        long estimated = model.estimatedOffTable();
        Nodes.shown(setUp, estimated > 0);
        setUp.getStyleClass().remove("accent");
        if (table == null || table.issues().isEmpty()) {
            setUp.getStyleClass().add("accent");
        }
        setUp.setText(TEXT.get("table.setUp", model.estimates(model.letter()), model.name(model.letter())));
        showIssues(model.issues());
        if (!List.copyOf(more.getItems()).equals(model.offTable())) {
            more.setValue(null);
            more.getItems().setAll(model.offTable());
        }
        more.setDisable(model.bids().isEmpty());
        Nodes.shown(derive, table != null && table.issues().stream()
                .anyMatch(i -> i.clientWeight() != null || i.providerWeight() != null));
        Nodes.shown(value, table != null);
        showing = false;
        refreshReading();
    }

    private static void fill(ComboBox<String> box, List<String> letters) {
        if (!List.copyOf(box.getItems()).equals(letters)) {
            box.getItems().setAll(letters);
        }
    }

    private void showIssues(List<Mechanism> shown) {
        List<String> ids = shown.stream().map(Mechanism::id).toList();
        if (!List.copyOf(rows.keySet()).equals(ids)) {
            Map<String, IssueRow> before = new LinkedHashMap<>(rows);
            rows.clear();
            for (Mechanism each : shown) {
                IssueRow kept = before.get(each.id());
                rows.put(each.id(), kept != null ? kept : new IssueRow(model, each));
            }
            issues.getChildren().setAll(rows.values());
        }
        Nodes.shown(none, shown.isEmpty());
    }

    private void refreshReading() {
        PackageTable table = model.table();
        String letter = table == null ? "" : table.batna();
        alternative.setText(model.total(letter)
                .map(total -> TEXT.get("table.walk.total", model.name(letter), Numbers.local().fixed(total, 2)))
                .orElse(TEXT.get(letter.isEmpty() ? "table.walk.open" : "table.walk.unknown", model.name(letter))));
        rows.values().forEach(IssueRow::refresh);
    }
}

package org.parley.ui.bids;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.parley.exchange.sheet.SheetMapping;
import org.parley.exchange.sheet.SheetTab;
import org.parley.text.Texts;
import org.parley.ui.bids.Columns.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Which sheet is read and what its columns mean: one line when that is clear, fields when it is not. */
final class ColumnsBar {
    private static final Texts TEXT = Texts.of("bids");

    private final BidImportViewModel model;
    private final ComboBox<Integer> tab = Nodes.id(new ComboBox<>(), "bids-tab");
    private final Label found = Nodes.id(Nodes.text(""), "bids-columns-found");
    private final ToggleButton change = Nodes.id(new ToggleButton(TEXT.get("columns.change")), "bids-columns");
    private final Map<Role, ComboBox<Integer>> boxes = new EnumMap<>(Role.class);
    private final TextField firstRow = Nodes.id(Fields.ownUndo(new TextField()), "bids-first-row");
    private final FlowPane fields = Nodes.styled(new FlowPane(), "flow-row");
    private final FlowPane line = Nodes.styled(new FlowPane(), "flow-row");
    private final VBox root;
    private boolean showing;

    ColumnsBar(BidImportViewModel model) {
        this.model = model;
        tab.getItems().setAll(IntStream.range(0, model.table().tabs().size()).boxed().toList());
        tab.setConverter(words(this::tabName));
        tab.valueProperty().addListener((_, _, picked) -> pick(() -> model.tab(Objects.requireNonNull(picked))));
        if (model.table().tabs().size() > 1) {
            line.getChildren().add(Nodes.row(Labels.before("columns.tab", tab), tab));
        }
        line.getChildren().addAll(found, change);
        for (Role role : Role.values()) {
            fields.getChildren().add(field(role));
        }
        firstRow.setPrefColumnCount(4);
        firstRow.textProperty().addListener((_, _, typed) -> pick(() -> {
            if (typed.strip().matches("\\d{1,6}")) {
                model.firstRow(Integer.parseInt(typed.strip()));
            }
        }));
        fields.getChildren().add(new VBox(Labels.before("columns.firstRow", firstRow), firstRow));
        root = new VBox(line, fields);
        root.getStyleClass().add("bids-columns");
        change.setSelected(model.preview().columns().mapping().isEmpty());
        change.selectedProperty().subscribe(open -> Nodes.shown(fields, open));
        model.previewProperty().subscribe(p -> show(p.columns()));
    }

    Node root() {
        return root;
    }

    /** Puts something else on the line. */
    void add(Node node) {
        line.getChildren().add(node);
    }

    private VBox field(Role role) {
        ComboBox<Integer> box = Nodes.id(new ComboBox<>(), "bids-column-" + role);
        box.setConverter(words(this::columnName));
        box.valueProperty().addListener((_, _, picked) -> {
            if (picked != null) {
                pick(() -> model.column(role, picked));
            }
        });
        box.setPromptText(TEXT.get("columns.choose"));
        boxes.put(role, box);
        return new VBox(Labels.before("columns." + role, box), box);
    }

    private void pick(Runnable change) {
        if (!showing) {
            change.run();
        }
    }

    private void show(Columns columns) {
        showing = true;
        tab.setValue(columns.tab());
        int count = model.table().tabs().get(columns.tab()).columns();
        boxes.forEach((role, box) -> {
            List<Integer> choices = IntStream.range(role == Role.MECHANISM ? 0 : SheetMapping.NONE, count)
                    .boxed()
                    .toList();
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            int column = columns.of(role);
            box.setValue(column == SheetMapping.NONE && role == Role.MECHANISM ? null : column);
        });
        if (!firstRow.getText().strip().equals(Integer.toString(columns.firstRow()))) {
            firstRow.setText(Integer.toString(columns.firstRow()));
        }
        found.setText(columns.mapping().isEmpty() ? TEXT.get("columns.unknown") : sentence(columns));
        showing = false;
    }

    private String sentence(Columns columns) {
        String parts = boxes.keySet().stream()
                .filter(role -> columns.of(role) != SheetMapping.NONE)
                .map(role -> TEXT.get("columns.part", TEXT.get("columns." + role), letter(columns.of(role))))
                .collect(Collectors.joining(", "));
        return TEXT.get("columns.found", parts);
    }

    /** The letter, and what stands above the first answer or else in the first row. */
    private String columnName(int column) {
        if (column == SheetMapping.NONE) {
            return TEXT.get("columns.none");
        }
        Columns columns = model.preview().columns();
        SheetTab rows = model.table().tabs().get(columns.tab());
        String sample = rows.row(columns.firstRow() - 1)
                .or(() -> rows.rows().stream().findFirst())
                .map(r -> r.text(column))
                .orElse("");
        return sample.isEmpty() ? letter(column) : letter(column) + ": " + Labels.shortened(sample, 24);
    }

    private String tabName(int index) {
        SheetTab sheet = model.table().tabs().get(index);
        return sheet.hidden() ? TEXT.get("columns.tab.hidden", sheet.name()) : sheet.name();
    }

    /** As spreadsheet programs count columns: A to Z, then AA. */
    static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    private static StringConverter<Integer> words(java.util.function.IntFunction<String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : word.apply(number);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}

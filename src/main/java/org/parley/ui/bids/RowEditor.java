package org.parley.ui.bids;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.sheet.DraftRow;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.bids.Columns.Role;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.TypeAhead;

/** The selected row in full, and the fields to correct it. */
final class RowEditor {
    private static final Texts TEXT = Texts.of("bids");

    private final BidImportViewModel model;
    private final Label heading = Nodes.id(Nodes.styled(Nodes.text(""), "bids-row-name"), "bids-row");
    private final ComboBox<Mechanism> mechanism = Nodes.id(new ComboBox<>(), "bids-mechanism");
    private final TextField value = Nodes.id(Fields.ownUndo(new TextField()), "bids-value");
    private final Label understood = Nodes.id(Nodes.text(""), "bids-understood");
    private final CheckBox leaveOut = Nodes.id(new CheckBox(TEXT.get("editor.leaveOut")), "bids-leave-out");
    private final Button next;
    private final VBox messages = Nodes.id(new VBox(), "bids-messages");
    private final Label wording = Nodes.id(Nodes.text(""), "bids-wording");
    private final VBox root;
    private int shown;
    private boolean showing;

    /** @param goOn goes to the next row that needs a decision, or on to the confirmation */
    RowEditor(BidImportViewModel model, List<Mechanism> mechanisms, Runnable goOn) {
        this.model = model;
        mechanism.getItems().setAll(mechanisms);
        mechanism.setPromptText(TEXT.get("editor.mechanism.choose"));
        mechanism.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Mechanism each) {
                return each == null ? "" : ImportWords.mechanism(each);
            }

            @Override
            public Mechanism fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        TypeAhead.install(mechanism);
        mechanism.valueProperty().addListener((_, _, picked) -> {
            if (!showing && picked != null) {
                model.mechanism(shown, picked.id());
            }
        });
        value.setPrefColumnCount(7);
        value.textProperty().addListener((_, _, typed) -> {
            if (!showing) {
                model.value(shown, typed);
            }
        });
        value.setOnAction(_ -> goOn.run());
        leaveOut.setOnAction(_ -> model.leaveOut(shown, leaveOut.isSelected()));
        next = Footers.button("bids-next-problem", TEXT.get("editor.next"), goOn);
        FlowPane fields = Nodes.styled(
                new FlowPane(
                        Nodes.row(Labels.before("editor.mechanism", mechanism), mechanism),
                        Nodes.row(Labels.before("editor.value", value), value),
                        leaveOut,
                        next),
                "flow-row");
        var room = Nodes.styled(new Region(), "bids-editor-room");
        root = new VBox(Nodes.row(heading, Nodes.hint(TEXT.get("rows.hint"))), fields,
                new StackPane(room, new VBox(understood, messages, wording)));
        root.getStyleClass().add("bids-editor");
    }

    Node root() {
        return root;
    }

    /** The field that the row needs: its mechanism while that is unknown, else its value. */
    void focus() {
        boolean known = mechanism.getValue() != null;
        (known ? value : mechanism).requestFocus();
    }

    void show(@Nullable Integer number) {
        DraftRow row = number == null ? null : model.row(number);
        Nodes.shown(root, row != null);
        if (row == null) {
            return;
        }
        showing = true;
        boolean other = shown != row.number();
        shown = row.number();
        String written = model.asWritten(shown, Role.MECHANISM);
        heading.setText(TEXT.get("editor.row", Integer.toString(shown), written.isEmpty() ? Numbers.NONE : written));
        mechanism.setValue(row.mechanism());
        if (other || !value.getText().strip().equals(row.valueText())) {
            value.setText(row.valueText());
        }
        understood.setText(understood(row));
        leaveOut.setSelected(row.skipped());
        next.setDisable(model.problemRows().stream().allMatch(n -> n == shown));
        messages.getChildren().setAll(row.messages().stream().map(m -> line(row, m)).toList());
        wording.setText(wording(row));
        Nodes.shown(wording, !wording.getText().isEmpty());
        showing = false;
    }

    /** The number with its unit, and for a level what the level means. */
    private String understood(DraftRow row) {
        Double number = row.value();
        Mechanism known = row.mechanism();
        String written = model.asWritten(shown, Role.VALUE);
        String inFile = TEXT.get("editor.inFile", written.isEmpty() ? Numbers.NONE : written);
        if (number == null) {
            return inFile;
        }
        String unit = known == null ? "" : " " + known.unit();
        String meaning = known != null && number >= 0 && number < known.levels().size() && number == Math.rint(number)
                ? ": " + known.levels().get((int) (double) number)
                : "";
        return inFile + " " + TEXT.get("editor.understood", Numbers.local().plain(number) + unit + meaning);
    }

    private static Label line(DraftRow row, String message) {
        String sign = row.skipped() ? "–" : switch (row.status()) {
            case PROBLEM -> "✗";
            case WARNING -> "⚠";
            case INFORMATION, OK -> "ℹ";
        };
        return Nodes.text(sign + " " + message);
    }

    private static String wording(DraftRow row) {
        String words = row.wording().isEmpty() ? "" : TEXT.get("editor.wording", row.wording());
        String note = row.note().isEmpty() ? "" : TEXT.get("editor.note", row.note());
        return (words + "\n" + note).strip();
    }
}

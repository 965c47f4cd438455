package org.parley.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.StepNote;
import org.parley.analysis.StepStatus;

/** What is still to do on a step; put below its fields, so that a line less moves nothing under the mouse. */
public final class StepNotesBox extends VBox {
    private final Step step;
    private List<StepNote> shown = List.of();

    public StepNotesBox(DealModel model, Step step) {
        this.step = step;
        setId("notes-" + step);
        getStyleClass().add("step-notes");
        Nodes.shown(this, false);
        model.analysisProperty().subscribe(a -> show(Objects.requireNonNull(a.steps().get(this.step))));
    }

    private void show(StepStatus status) {
        if (status.notes().equals(shown)) {
            return;
        }
        shown = status.notes();
        getChildren().setAll(shown.stream().map(StepNotesBox::line).toList());
        Nodes.shown(this, !shown.isEmpty());
    }

    private static Label line(StepNote note) {
        String sign = note.kind() == StepNote.Kind.WARNING ? "⚠ " : "○ ";
        Label line = Nodes.text(sign + StepNotes.text(note));
        line.getStyleClass().add(note.kind() == StepNote.Kind.WARNING ? "note-warning" : "note-todo");
        return line;
    }
}

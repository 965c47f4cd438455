package org.parley.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.parley.session.SaveState;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.task.Background;
import org.parley.ui.theme.Theme;

/** Says whether everything is saved, and how large the text is. */
final class StatusBar {
    private static final Texts TEXT = Texts.of("shell");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final Label saved = Nodes.id(new Label(), "save-state");
    private final Hyperlink retry = Nodes.id(new Hyperlink(TEXT.get("save.retry")), "save-retry");
    private final org.controlsfx.control.StatusBar root = new org.controlsfx.control.StatusBar();

    StatusBar(DealModel model, Theme theme, Background background) {
        Label zoom = new Label();
        zoom.textProperty().bind(theme.zoomProperty().map(z -> TEXT.get("zoom.status", z.toString())));
        root.setText("");
        root.setFocusTraversable(false);
        root.getLeftItems().addAll(saved, retry);
        root.getRightItems().add(zoom);
        root.getStyleClass().add("shell-status");
        background.jobsProperty().subscribe(jobs -> root.setProgress(jobs.intValue() > 0 ? -1 : 0));
        retry.setOnAction(_ -> model.retrySave());
        model.saveStateProperty().subscribe(this::show);
        model.dealProperty().addListener((_, _, _) -> root.setText(""));
    }

    Node root() {
        return root;
    }

    /** Says what just happened, until the next thing happens. */
    void say(String sentence) {
        root.setText(sentence);
    }

    private void show(SaveState state) {
        Nodes.shown(retry, state instanceof SaveState.Failed);
        saved.getStyleClass().remove("field-error");
        switch (state) {
            case SaveState.Saved s -> saved.setText(TEXT.get("save.saved", TIME.format(s.at())));
            case SaveState.Saving _ -> saved.setText(TEXT.get("save.saving"));
            case SaveState.Failed f -> {
                saved.setText(TEXT.get("save.failed.long", f.message()));
                saved.getStyleClass().add("field-error");
            }
        }
    }
}

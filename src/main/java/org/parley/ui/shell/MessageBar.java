package org.parley.ui.shell;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.text.Texts;
import org.parley.ui.kit.Messages;
import org.parley.ui.kit.Nodes;

/** Messages above the page: successes go by themselves, problems stay until closed. */
final class MessageBar extends VBox implements Messages {
    private static final Texts TEXT = Texts.of("shell");
    private static final Duration READING_TIME = Duration.seconds(6);
    private static final int MOST_MESSAGES = 3;

    MessageBar() {
        setId("messages");
        getStyleClass().add("message-bar");
    }

    @Override
    public void done(String sentence) {
        Message message = message(sentence, Feather.CHECK_CIRCLE, Styles.SUCCESS);
        show(message, message);
        var pause = new PauseTransition(READING_TIME);
        pause.setOnFinished(_ -> getChildren().remove(message));
        pause.play();
    }

    @Override
    public void problem(String sentence, String details) {
        Message message = message(sentence, Feather.ALERT_TRIANGLE, Styles.DANGER);
        message.getStyleClass().add("problem");
        if (details.isEmpty()) {
            show(message, message);
            return;
        }
        Button copy = new Button(TEXT.get("message.copyDetails"));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(sentence + System.lineSeparator() + details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox.setHgrow(message, Priority.ALWAYS);
        show(message, Nodes.row(message, copy));
    }

    private static Message message(String sentence, Feather icon, String style) {
        Message message = new Message(null, sentence, new FontIcon(icon));
        message.getStyleClass().add(style);
        message.setAccessibleText(sentence);
        return message;
    }

    private void show(Message message, Node row) {
        message.setOnClose(_ -> getChildren().remove(row));
        if (getChildren().size() >= MOST_MESSAGES) {
            getChildren().removeFirst();
        }
        getChildren().add(row);
    }
}

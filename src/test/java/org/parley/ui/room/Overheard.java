package org.parley.ui.room;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Everything that can be read of the screen, by eye, by screen reader or by another program. */
final class Overheard {
    private Overheard() {}

    /** Of all windows that are open. */
    static List<String> everywhere() {
        var texts = new LinkedHashSet<String>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                window(window, texts);
            }
        }
        return List.copyOf(texts);
    }

    static List<String> in(Node root) {
        var texts = new LinkedHashSet<String>();
        walk(root, texts);
        return List.copyOf(texts);
    }

    static List<String> in(Window window) {
        var texts = new LinkedHashSet<String>();
        window(window, texts);
        return List.copyOf(texts);
    }

    static List<String> clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        var texts = new ArrayList<String>();
        for (DataFormat format : clipboard.getContentTypes()) {
            texts.add(String.valueOf(clipboard.getContent(format)));
        }
        return texts;
    }

    private static void window(Window window, Set<String> texts) {
        if (window instanceof Stage stage) {
            add(texts, stage.getTitle(), stage.getFullScreenExitHint());
        }
        add(texts, window.getUserData());
        if (window.hasProperties()) {
            window.getProperties().forEach((key, value) -> add(texts, key, value));
        }
        if (window.getScene() != null) {
            add(texts, window.getScene().getUserData());
            walk(window.getScene().getRoot(), texts);
        }
    }

    private static void walk(Node node, Set<String> texts) {
        add(texts, node.getId(), node.getUserData(), node.getStyle(), node.getStyleClass());
        add(texts, node.getAccessibleText(), node.getAccessibleHelp(), node.getAccessibleRoleDescription());
        add(texts, node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        if (node.hasProperties()) {
            node.getProperties().forEach((key, value) -> {
                add(texts, key, value);
                if (value instanceof Tooltip tooltip) {
                    add(texts, tooltip.getText());
                }
            });
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(texts, control.getTooltip().getText());
        }
        if (node instanceof Labeled labeled) {
            add(texts, labeled.getText());
        }
        if (node instanceof Text text) {
            add(texts, text.getText());
        }
        if (node instanceof TextInputControl input) {
            add(texts, input.getText(), input.getPromptText());
        }
        if (node.getClip() != null) {
            walk(node.getClip(), texts);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, texts));
        }
    }

    private static void add(Set<String> texts, Object... said) {
        for (Object each : said) {
            if (each != null) {
                texts.add(each.toString());
            }
        }
    }
}

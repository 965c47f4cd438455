package org.parley.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small building blocks that every page is made of, so that all pages look alike. Sizes are in em. */
public final class Nodes {
    private Nodes() {}

    /** A page's title. */
    public static Label title(String text) {
        return styled(new Label(text), "page-title");
    }

    /** The title of a part of a page. */
    public static Label heading(String text) {
        return styled(new Label(text), "section-title");
    }

    /** Explaining text that wraps. */
    public static Label hint(String text) {
        return wrapped(styled(new Label(text), "hint"));
    }

    /** Text that wraps instead of being cut. */
    public static Label text(String text) {
        return wrapped(new Label(text));
    }

    /** A short word in a coloured pill; {@code kind} is a style class such as {@code badge-danger}. */
    public static Label badge(String text, String kind) {
        Label badge = styled(new Label(text), "badge");
        badge.getStyleClass().add(kind);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /** A framed part of a page. */
    public static VBox card(Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().add("card-box");
        return card;
    }

    public static HBox row(Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add("row-box");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A button with an icon only: its name is its tooltip and what a screen reader says. */
    public static Button iconButton(Ikon icon, String name) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    /** A page that scrolls up and down when it is higher than the window and never sideways. */
    public static ScrollPane page(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        content.getStyleClass().add("page");
        return scroll;
    }

    /** Gives a node an id for tests and style sheets. */
    public static <N extends Node> N id(N node, String id) {
        node.setId(id);
        return node;
    }

    public static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    /** Shows a node and gives it room, or neither. */
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

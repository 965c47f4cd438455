package org.parley.ui.room.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.parley.audience.AudiencePage;

/** One page for a room, as large as the picture that it is part of. Knows nothing but the page. */
public final class AudienceView {
    /** Text of the body, as a part of the height of the picture: 30 pixels of 1080. */
    private static final double BODY = 30.0 / 1080;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");

    private final BorderPane root = new BorderPane();

    /** @param pictureHeight of the whole screen or preview, in pixels */
    public AudienceView(ObservableValue<? extends Number> pictureHeight, ObservableValue<Boolean> dark) {
        root.getStyleClass().add("room-audience");
        root.getStylesheets()
                .add(Objects.requireNonNull(AudienceView.class.getResource("/org/parley/ui/theme/room-audience.css"))
                        .toExternalForm());
        root.styleProperty()
                .bind(pictureHeight.map(AudienceView::textSize));
        dark.subscribe(on -> root.pseudoClassStateChanged(DARK, on));
    }

    public Parent root() {
        return root;
    }

    /** As a style, for a picture of that height. */
    public static String textSize(Number pictureHeight) {
        double height = pictureHeight.doubleValue();
        // A window has no height before it is shown.
        return "-fx-font-size: " + (height > 0 ? Math.max(1, height * BODY) : 1) + "px;";
    }

    /** @param place which page of how many, in words; empty where that is said elsewhere */
    public void show(AudiencePage page, String place) {
        PageNodes.Drawn drawn = PageNodes.of(page);
        Label heading = Large.title(drawn.heading());
        heading.setId("audience-heading");
        root.pseudoClassStateChanged(BLACK, false);
        root.setTop(heading);
        BorderPane.setAlignment(drawn.content(), Pos.TOP_LEFT);
        root.setCenter(drawn.content());
        root.setBottom(place.isEmpty() ? null : Large.styled(Large.body(place), "room-place"));
        root.setAccessibleText(drawn.heading());
    }

    /** Nothing at all: what was shown is gone, not covered. */
    public void black() {
        root.pseudoClassStateChanged(BLACK, true);
        root.setTop(null);
        root.setCenter(null);
        root.setBottom(null);
        root.setAccessibleText("");
    }

    /** What a page says, line by line, to be pasted into minutes. */
    public static String words(AudiencePage page) {
        PageNodes.Drawn drawn = PageNodes.of(page);
        var lines = new ArrayList<String>();
        lines.add(drawn.heading());
        collect(drawn.content(), lines);
        return String.join(System.lineSeparator(), lines);
    }

    private static void collect(Node node, List<String> lines) {
        if (node instanceof Label label) {
            lines.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
        }
    }
}

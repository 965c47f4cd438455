package org.parley.ui.documents;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.parley.documents.family.ClauseFamily;

/** The colours of families; a name always stands beside them. */
final class Swatches {
    private static final String SIGN = "\u25a0 ";

    private Swatches() {}

    static Node of(ClauseFamily family) {
        return of(List.of(family));
    }

    /** One square for each family. */
    static Node of(List<ClauseFamily> families) {
        var row = new HBox();
        row.getStyleClass().add("swatches");
        families.forEach(f -> row.getChildren().add(square(f)));
        return row;
    }

    /** The same as a sign for each family, to be put among words. */
    static List<Text> signs(List<ClauseFamily> families) {
        return families.stream().map(Swatches::sign).toList();
    }

    private static Text sign(ClauseFamily family) {
        var sign = new Text(SIGN);
        sign.getStyleClass().addAll("swatch-sign", styleClass(family));
        return sign;
    }

    static String styleClass(ClauseFamily family) {
        return "family-" + family.name().toLowerCase(Locale.ROOT);
    }

    private static Region square(ClauseFamily family) {
        var square = new Region();
        square.getStyleClass().addAll("swatch", styleClass(family));
        return square;
    }
}

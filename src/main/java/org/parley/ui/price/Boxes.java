package org.parley.ui.price;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** How a field stands on the page: its name and unit above it, what it is for and what may be typed below it. */
final class Boxes {
    private static final Texts TEXT = Texts.of("price");

    private Boxes() {}

    static VBox field(String label, Node field, Node target, String why) {
        VBox box = stacked(label, field, target, why);
        box.getStyleClass().add("price-field");
        return box;
    }

    static VBox wide(String label, Node field, Node target, String why) {
        VBox box = stacked(label, field, target, why);
        box.getStyleClass().add("price-series");
        return box;
    }

    static FlowPane flow(Node... fields) {
        return Nodes.styled(new FlowPane(fields), "price-flow");
    }

    static List<String> captions(String key, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> TEXT.get(key, Integer.toString(i)))
                .toList();
    }

    /** Years of the term, and more when more values are there. */
    static List<String> years(int years, int values) {
        return IntStream.rangeClosed(1, Math.max(years, values))
                .mapToObj(i -> TEXT.get(i <= years ? "year" : "year.beyond", Integer.toString(i)))
                .toList();
    }

    private static VBox stacked(String label, Node field, Node target, String why) {
        Label name = Nodes.text(label);
        name.setLabelFor(target);
        return new VBox(name, field, Nodes.styled(Nodes.hint(why), "price-why"));
    }
}

package org.parley.ui.bids;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Which asked mechanisms the sheet leaves open; a long list only on request. */
final class NotAnswered {
    private static final int FEW = 4;
    private static final Texts TEXT = Texts.of("bids");

    private final Label sentence = Nodes.id(Nodes.text(""), "bids-not-answered");
    private final Hyperlink more = Nodes.id(new Hyperlink(), "bids-not-answered-more");
    private final VBox root = new VBox(Nodes.styled(new FlowPane(sentence, more), "flow-row"));
    private List<Mechanism> missing = List.of();
    private boolean open;

    NotAnswered() {
        more.setOnAction(_ -> {
            open = !open;
            refresh();
        });
    }

    Node root() {
        return root;
    }

    void show(List<Mechanism> mechanisms) {
        missing = mechanisms;
        refresh();
    }

    private void refresh() {
        boolean few = missing.size() <= FEW;
        boolean listed = few || open;
        sentence.setText(TEXT.get(
                listed ? "notAnswered.list" : "notAnswered.count", missing.size(), ImportWords.names(missing)));
        more.setText(TEXT.get(open ? "notAnswered.hide" : "notAnswered.show"));
        Nodes.shown(more, !few);
        Nodes.shown(root, !missing.isEmpty());
    }
}

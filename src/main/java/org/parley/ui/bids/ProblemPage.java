package org.parley.ui.bids;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** A file that cannot be taken in, and the ways on. */
final class ProblemPage implements ImportPage {
    private static final Texts TEXT = Texts.of("bids");

    private final Node body;
    private final Button another;
    private final Node footer;

    /** @param skip null when there is no next file to go on with */
    ProblemPage(String sentence, Runnable onAnother, @Nullable Runnable skip, Runnable close) {
        Label what = Nodes.id(Nodes.text("✗ " + sentence), "bids-problem");
        what.getStyleClass().add("bids-problem");
        body = Nodes.styled(new VBox(what, Nodes.hint(TEXT.get("problem.nothing"))), "bids-middle");
        another = Footers.button("bids-another", TEXT.get("another"), onAnother);
        another.setDefaultButton(true);
        List<ButtonBase> buttons = new ArrayList<>(List.of(another));
        if (skip != null) {
            buttons.add(Footers.button("bids-skip", TEXT.get("skip"), skip));
        }
        buttons.add(Footers.button("bids-cancel", TEXT.get("close"), close));
        footer = Nodes.styled(new VBox(Footers.buttons(buttons.toArray(ButtonBase[]::new))), "bids-footer");
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public Node footer() {
        return footer;
    }

    @Override
    public void focusFirst() {
        another.requestFocus();
    }
}

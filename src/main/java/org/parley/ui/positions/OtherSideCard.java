package org.parley.ui.positions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.LadderScale;
import org.parley.ui.kit.Nodes;

/** Both sides on one scale, and the zone of agreement in words. */
final class OtherSideCard {
    private static final Texts TEXT = Texts.of("positions");

    private final LadderScale scale = Nodes.id(new LadderScale(), "ladder-scale");
    private final VBox lines = Nodes.id(Nodes.styled(new VBox(), "reason-list"), "other-side");
    private final VBox root;

    OtherSideCard(Follow follow, Mechanism mechanism) {
        root = Nodes.card(
                Nodes.heading(TEXT.get("other.title")), scale, lines, Nodes.hint(TEXT.get("other.hint")));
        follow.value(
                follow.model().dealProperty().map(_ -> OtherSide.of(follow.model().terms(), mechanism)), this::show);
    }

    VBox root() {
        return root;
    }

    private void show(OtherSide side) {
        scale.show(side.picture());
        lines.getChildren().setAll(side.lines().stream().map(OtherSideCard::line).toList());
    }

    private static Label line(OtherSide.Line line) {
        Label label = Nodes.text(line.text());
        label.getStyleClass().addAll(switch (line.kind()) {
            case FACT -> List.of("line-fact");
            case ESTIMATE -> List.of("estimate", "estimate-line");
            case ZONE -> List.of("line-zone");
            case NO_ZONE -> List.of("note-danger");
        });
        return label;
    }
}

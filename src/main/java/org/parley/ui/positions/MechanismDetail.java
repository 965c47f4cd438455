package org.parley.ui.positions;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.domain.catalog.Companion;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Columns;
import org.parley.ui.kit.Nodes;

/** Everything about one mechanism; first what must be seen in half a minute. */
final class MechanismDetail {
    private static final Texts TEXT = Texts.of("positions");

    private final Follow follow;
    private final DraftPart draft;
    private final VBox root;

    MechanismDetail(Follow follow, Mechanism mechanism) {
        this.follow = follow;
        draft = new DraftPart(follow, mechanism);
        root = new VBox(
                new DetailHead(follow, mechanism).root(),
                new RulesHere(follow, mechanism.id()).root(),
                new Columns(
                        card(Nodes.card(draft.root(), new Separator(), new LadderPart(follow, mechanism).root())),
                        card(new OtherSideCard(follow, mechanism).root()),
                        card(new TradesCard(follow, mechanism).root()),
                        card(new InsideCard(follow, mechanism).root()),
                        card(new OutcomesCard(follow, mechanism).root()),
                        card(new CompanionsCard(follow, mechanism).root()),
                        card(new WordingCard(follow, mechanism).root())),
                sources(follow, mechanism));
        root.getStyleClass().add("panel-content");
        root.setId("detail-" + mechanism.id());
    }

    Region root() {
        return root;
    }

    /** The field that now has the focus. */
    Node focusDraft() {
        return draft.focus();
    }

    void close() {
        follow.close();
    }

    private static Node sources(Follow follow, Mechanism mechanism) {
        String notes = mechanism.companions().stream().map(Companion::note).collect(Collectors.joining(" "));
        String list = follow.model().catalog().sources().stream()
                .filter(s -> mechanism.sources().contains(s.code())
                        || notes.matches(".*\\b" + Pattern.quote(s.code()) + "\\b.*"))
                .map(s -> s.code() + ": " + s.text())
                .collect(Collectors.joining("; "));
        return Nodes.id(Nodes.hint(TEXT.get("detail.sources", list)), "detail-sources");
    }

    private static VBox card(VBox card) {
        return Nodes.styled(card, "detail-card");
    }
}

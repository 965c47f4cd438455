package org.parley.ui.room;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.parley.ui.kit.Nodes;
import org.parley.ui.room.audience.AudienceView;

/** The audience's page with a slim strip of controls, for a picture that everybody sees. */
final class SharedView {
    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");

    private final BorderPane root = Nodes.id(Nodes.styled(new BorderPane(), "room-shared"), "room-shared");
    private final PublicStrip strip;
    private final Subscription following;

    SharedView(RoomViewModel room, ObservableValue<Boolean> dark, String message) {
        AudienceView audience = new AudienceView(root.heightProperty(), dark);
        root.getStylesheets().add(
                Objects.requireNonNull(SharedView.class.getResource("/org/parley/ui/theme/room.css")).toExternalForm());
        root.styleProperty().bind(root.heightProperty().map(AudienceView::textSize));
        strip = new PublicStrip(room, message);
        root.setCenter(audience.root());
        root.setBottom(strip.root());
        following = Subscription.combine(
                Pages.follow(room, audience, false),
                room.blackProperty().subscribe(black -> root.pseudoClassStateChanged(BLACK, black)));
    }

    Parent root() {
        return root;
    }

    void close() {
        strip.close();
        following.unsubscribe();
    }
}

package org.parley.ui.room.audience;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.audience.TitlePage;
import org.parley.audience.Topic;

/** Whose deal, about what, and the agenda with the digit that jumps to each item. */
final class TitleNode {
    private TitleNode() {}

    static PageNodes.Drawn of(TitlePage page) {
        GridPane agenda = Large.table(6, 94);
        List<Topic> topics = page.agenda();
        for (Topic topic : topics) {
            Large.row(
                    agenda,
                    Large.styled(Large.name(Integer.toString(topic.ordinal())), "room-accent"),
                    Large.name(Say.TEXT.get("topic." + topic)));
        }
        var content = Large.column();
        if (!page.service().isEmpty()) {
            content.getChildren().add(Large.name(page.service().words()));
        }
        VBox.setVgrow(agenda, Priority.ALWAYS);
        content.getChildren().add(agenda);
        String client = page.client().words();
        return new PageNodes.Drawn(client.isEmpty() ? Say.TEXT.get("title.unnamed") : client, content);
    }
}

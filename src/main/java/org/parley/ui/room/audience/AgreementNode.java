package org.parley.ui.room.audience;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.audience.AgreementPage;
import org.parley.audience.AgreementPage.Light;
import org.parley.audience.Figure;

/** Three indices side by side and the light that they give together. */
final class AgreementNode {
    private AgreementNode() {}

    static PageNodes.Drawn of(AgreementPage page) {
        GridPane indices = Large.table(34, 33, 33);
        Large.row(
                indices,
                index("order", page.order(), page.orderLight()),
                index("alike", page.alike(), page.alikeLight()),
                index("apart", page.apart(), page.apartLight()));
        String farthest = Say.TEXT.get("agreement.farthest", Say.group(page.one()), Say.group(page.other()),
                Say.figure(page.apart()));
        return new PageNodes.Drawn(
                Say.TEXT.get("agreement.heading." + page.sheet(), Integer.toString(page.round())),
                Large.statement(light(page.light()), indices, Large.name(farthest),
                        Large.body(Say.TEXT.get("agreement.why"))));
    }

    private static VBox index(String kind, Figure figure, Light light) {
        return Large.column(
                Large.name(Say.TEXT.get("agreement." + kind)),
                Large.number(Say.figure(figure)),
                Large.body(Say.TEXT.get("agreement." + kind + ".meaning")),
                light(light));
    }

    private static Label light(Light light) {
        String style = switch (light) {
            case GREEN -> "room-good";
            case AMBER -> "room-mixed";
            case RED -> "room-bad";
        };
        return Large.styled(Large.name(Say.TEXT.get("light." + light)), style);
    }
}

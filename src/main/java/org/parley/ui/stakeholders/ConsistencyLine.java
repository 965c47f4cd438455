package org.parley.ui.stakeholders;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.weight.ahp.Judgements;
import org.parley.analysis.weight.ahp.Priorities;
import org.parley.analysis.weight.ahp.Repair;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Whether a group's comparisons fit each other, and the one to ask again if they do not. */
final class ConsistencyLine extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final RoundViewModel model;
    private final Label words;
    private final Button ask;
    private Ballot.@Nullable Pair asked;

    /** @param onAsk goes to the field of a comparison */
    ConsistencyLine(RoundViewModel model, Consumer<Ballot.Pair> onAsk) {
        this.model = model;
        getStyleClass().add("ballot-entry");
        words = Nodes.id(Nodes.text(""), "consistency-" + model.sheet());
        ask = Nodes.id(new Button(TEXT.get("consistency.ask")), "repair-" + model.sheet());
        ask.setOnAction(_ -> {
            if (asked != null) {
                onAsk.accept(asked);
            }
        });
        getChildren().addAll(words, ask);
    }

    void refresh(GroupId group, boolean covered) {
        boolean compares = model.round().kind(group) == Ballot.Kind.PAIRWISE && !covered;
        Nodes.shown(this, compares);
        if (compares) {
            Optional<Judgements> all = model.judgements(group);
            asked = null;
            words.setText(all.map(this::say).orElseGet(() -> TEXT.get("consistency.open")));
            Nodes.shown(ask, asked != null);
        }
    }

    private String say(Judgements judgements) {
        Priorities priorities = Priorities.of(judgements);
        String ratio = two(priorities.consistencyRatio());
        String most = two(Priorities.CONSISTENT);
        Repair repair = Repair.of(judgements).orElse(null);
        if (priorities.consistent() || repair == null) {
            return TEXT.get(priorities.consistent() ? "consistency.good" : "consistency.bad", ratio, most);
        }
        List<String> items = model.all().items(model.sheet());
        asked = new Ballot.Pair(items.get(repair.first()), items.get(repair.second()));
        return TEXT.get(
                "consistency.repair", ratio, most, asked.first(), asked.second(), judged(repair.judged(), asked),
                judged(repair.fitting(), asked), two(repair.consistencyRatio()));
    }

    private static String judged(double ratio, Ballot.Pair pair) {
        Numbers numbers = Numbers.local();
        if (Math.abs(ratio - 1) < 1e-9) {
            return TEXT.get("judged.equal");
        }
        return ratio > 1
                ? TEXT.get("judged", pair.first(), numbers.plain((double) Math.round(ratio * 10) / 10))
                : TEXT.get("judged", pair.second(), numbers.plain((double) Math.round(10 / ratio) / 10));
    }

    private static String two(double value) {
        return Numbers.local().fixed(value, 2);
    }
}

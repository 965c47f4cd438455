package org.parley.ui.stakeholders;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.consensus.RoundShift;
import org.parley.domain.catalog.GroupId;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Round against round: what has changed since the one before. */
final class ShiftCard extends VBox {
    private static final Texts TEXT = Texts.of("rounds");

    private final RoundViewModel model;
    private final Numbers numbers = Numbers.local();
    private final VBox lines = Nodes.styled(new VBox(), "talk");
    private @Nullable RoundShift shown;

    ShiftCard(RoundViewModel model) {
        this.model = model;
        setId("shift-" + model.sheet());
        getStyleClass().add("card-box");
        getChildren().addAll(Nodes.heading(TEXT.get("shift.title")), Nodes.hint(TEXT.get("shift.hint")), lines);
    }

    void refresh() {
        RoundShift shift = model.shift();
        if (shift.equals(shown)) {
            return;
        }
        shown = shift;
        lines.getChildren().clear();
        Consensus before = shift.before();
        Indices former = before == null ? null : before.indices();
        Indices now = shift.now().indices();
        if (before == null || former == null || now == null) {
            lines.getChildren().add(Nodes.text(TEXT.get("shift.none")));
            return;
        }
        lines.getChildren().addAll(
                index("shift.light", TEXT.get("light." + before.light()), TEXT.get("light." + shift.now().light())),
                index("shift.w", two(former.w()), two(now.w())),
                index("shift.sStar", two(former.sStar()), two(now.sStar())),
                index("shift.maxTv", two(former.maxTv()), two(now.maxTv())));
        shift.now().items().stream()
                .sorted(Comparator.comparingDouble((String i) -> -largest(shift, i)))
                .forEach(i -> lines.getChildren().add(item(shift, i)));
    }

    private Label index(String key, String before, String now) {
        return Nodes.id(Nodes.text(TEXT.get(key, before, now)), key.replace('.', '-') + "-" + model.sheet());
    }

    private VBox item(RoundShift shift, String item) {
        FlowPane groups = Nodes.styled(new FlowPane(), "flow-row");
        groups.getChildren()
                .add(chip(TEXT.get("shift.all"), shift.now().groupWeight(item), shift.shift(item), "ALL", item));
        for (GroupId group : shift.now().votedGroups()) {
            groups.getChildren().add(
                    chip(group.name(), shift.now().weight(group, item), shift.shift(group, item), group.name(), item));
        }
        return Nodes.styled(
                new VBox(
                        Nodes.styled(Nodes.text(Words.item(model.all().catalog(), model.sheet(), item)), "strong"),
                        groups),
                "talk-item");
    }

    private Label chip(String who, double weight, @Nullable Double moved, String code, String item) {
        String words = moved == null
                ? TEXT.get("shift.new", who, Words.percent(weight))
                : TEXT.get(
                        Math.abs(moved) < 0.0005 ? "shift.same" : moved > 0 ? "shift.up" : "shift.down", who,
                        Words.percent(weight), numbers.fixed(Math.abs(moved) * 100, 1));
        return Nodes.id(Nodes.badge(words, "shift"), "shift-" + model.sheet() + "-" + code + "-" + item);
    }

    private static double largest(RoundShift shift, String item) {
        List<GroupId> groups = List.copyOf(shift.now().votedGroups());
        return Stream.concat(groups.stream().map(g -> shift.shift(g, item)), Stream.of(shift.shift(item)))
                .filter(Objects::nonNull)
                .mapToDouble(s -> Math.abs(Objects.requireNonNull(s)))
                .max()
                .orElse(0);
    }

    private String two(double value) {
        return numbers.fixed(value, 2);
    }
}

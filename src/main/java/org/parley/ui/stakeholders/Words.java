package org.parley.ui.stakeholders;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Light;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** How groups, items, limits and lights are written on this page. */
final class Words {
    private static final Texts TEXT = Texts.of("stakeholders");

    private Words() {}

    static String group(Catalog catalog, GroupId group) {
        return TEXT.get("coded", group.name(), catalog.group(group).name());
    }

    static String item(Catalog catalog, Sheet sheet, String item) {
        if (sheet == Sheet.OUTCOMES) {
            return TEXT.get("coded", item, catalog.outcome(OutcomeId.valueOf(item)).name());
        }
        String name = item.equals(Sheet.TCO) ? TEXT.get("tco") : catalog.family(item).name();
        return TEXT.get("coded", item, name);
    }

    static String mechanism(Mechanism mechanism) {
        return TEXT.get("coded", mechanism.id(), mechanism.name());
    }

    static String allGroups(Catalog catalog) {
        return catalog.groups().stream()
                .map(g -> g.id() + " " + g.name())
                .collect(Collectors.joining(" · "));
    }

    static String range(Interval interval) {
        return TEXT.get("range", number(interval.min()), number(interval.max()));
    }

    static String number(@Nullable Double value) {
        return Numbers.local().plain(value);
    }

    static String percent(double share) {
        return Numbers.local().percent(share, 1);
    }

    /** An empty badge for a light. */
    static Label lightBadge(String id) {
        Label badge = Nodes.id(Nodes.badge("", "light"), id);
        badge.setMinWidth(0);
        badge.setWrapText(true);
        return badge;
    }

    /** Shows a light as sign, word and colour. */
    static void show(Label badge, @Nullable Light light, String key) {
        badge.setText(TEXT.get(key + "." + (light == null ? "NONE" : light)));
        badge.getStyleClass().removeAll("badge-success", "badge-warning", "badge-danger");
        if (light != null) {
            badge.getStyleClass().add(switch (light) {
                case GREEN -> "badge-success";
                case AMBER -> "badge-warning";
                case RED -> "badge-danger";
            });
        }
    }
}

package org.parley.ui.rank;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.catalog.GroupId;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Room;

/**
 * Stays above the scrolling page: who leads by the weights as they are, and the way to each section. It keeps its height
 * while weights move, so that nothing jumps under the mouse.
 */
final class LiveStrip extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    private static final double LINKS_EM = 62;
    private static final int SHOWN = 3;

    private final RankViewModel model;
    private final Label order = Nodes.id(Nodes.styled(new Label(), "live-order"), "live-order");
    private final Label whatIf = Nodes.id(Nodes.badge(TEXT.get("whatIf.brief"), "badge-accent"), "what-if");
    private final Label group = Nodes.id(Nodes.badge("", "badge-accent"), "live-group");
    private final Button reset = Nodes.id(new Button(TEXT.get("whatIf.reset")), "what-if-reset");
    private final FlowPane links = Nodes.id(Nodes.styled(new FlowPane(), "flow-row"), "jump-row");
    private final MenuButton menu = Nodes.id(new MenuButton(TEXT.get("jump")), "jump-menu");
    private final BooleanBinding wide;

    LiveStrip(RankViewModel model, List<Section> sections, Consumer<Section> jump) {
        this.model = model;
        getStyleClass().add("live-strip");
        for (Section section : sections) {
            Hyperlink link = Nodes.id(new Hyperlink(section.title()), "jump-" + section.id());
            link.setOnAction(_ -> {
                link.setVisited(false);
                jump.accept(section);
            });
            links.getChildren().add(link);
            MenuItem item = new MenuItem(section.title());
            item.setOnAction(_ -> jump.accept(section));
            menu.getItems().add(item);
        }
        order.setMinWidth(USE_PREF_SIZE);
        reset.getStyleClass().add("small");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(_ -> model.reset());
        menu.setMinWidth(USE_PREF_SIZE);
        FlowPane live = Nodes.styled(new FlowPane(order, group, whatIf, reset, menu), "flow-row");
        getChildren().addAll(live, links);
        wide = Room.atLeast(LINKS_EM, this, order);
        wide.subscribe(this::arrange);
        model.whatIfProperty().subscribe(on -> {
            whatIf.setVisible(on);
            reset.setDisable(!on);
        });
        model.shownProperty().subscribe(this::show);
    }

    /** Something of the strip that is not a link. */
    Node order() {
        return order;
    }

    /** The way to the first section; nothing changes when its keys are pressed. */
    Node first() {
        return links.isVisible() ? links.getChildren().getFirst() : menu;
    }

    private void arrange(boolean enough) {
        Nodes.shown(links, enough);
        Nodes.shown(menu, !enough);
    }

    private void show(Standing standing) {
        List<BidTotal> ranked = standing.ranked();
        String best = ranked.stream()
                .limit(SHOWN)
                .map(t -> TEXT.get("live.bid", t.letter(), Words.points(t.points())))
                .collect(Collectors.joining("   "));
        order.setText(ranked.size() > SHOWN ? TEXT.get("live.more", best, ranked.size() - SHOWN) : best);
        order.setAccessibleText(Finding.headline(model.look(), standing));
        GroupId whose = model.look().group();
        Nodes.shown(group, whose != null);
        group.setText(whose == null ? "" : TEXT.get("live.group", Words.group(model.deal().catalog(), whose)));
        Nodes.shown(this, !ranked.isEmpty());
    }
}

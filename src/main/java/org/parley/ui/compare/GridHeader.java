package org.parley.ui.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.parley.analysis.ranking.Ranking;
import org.parley.text.Numbers;
import org.parley.text.ScenarioNames;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The names of the columns, and what each bid comes to, above the rows. */
final class GridHeader extends Region {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final CellTexts texts;
    private final BidMenus menus;
    private final Holder moving = new Holder();
    private final Holder frozen = new Holder();
    private final Map<Column, Region> heads = new LinkedHashMap<>();
    private final Map<String, BidHeader> bids = new HashMap<>();
    private final Consumer<Column> onFocus;
    private final Label count = Nodes.id(Nodes.hint(""), "compare-count");
    private final Label scope = Nodes.id(Nodes.hint(""), "compare-total-scope");
    private ColumnLayout layout = new ColumnLayout(List.of(), 1, 0);

    /** @param onFocus told when the keyboard gets to a column's head */
    GridHeader(CompareViewModel model, CellTexts texts, BidMenus menus, Consumer<Column> onFocus) {
        this.model = model;
        this.texts = texts;
        this.menus = menus;
        this.onFocus = onFocus;
        setId("compare-header");
        getStyleClass().add("grid-header");
        frozen.getStyleClass().add("header-frozen");
        getChildren().addAll(moving, frozen);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void arrange(ColumnLayout changed) {
        if (!layout.columns().equals(changed.columns())) {
            heads.keySet().retainAll(changed.columns());
            bids.keySet().removeIf(letter -> !heads.containsKey(Column.bid(letter)));
            changed.columns().forEach(column -> heads.computeIfAbsent(column, this::head));
            List<Region> others = changed.columns().stream()
                    .skip(1)
                    .map(c -> Objects.requireNonNull(heads.get(c)))
                    .toList();
            moving.setAll(others);
            frozen.setAll(changed.columns().stream()
                    .limit(1)
                    .map(c -> Objects.requireNonNull(heads.get(c)))
                    .toList());
        }
        layout = changed;
        refresh();
        requestLayout();
    }

    void refresh() {
        String words = TEXT.get("count", plain(model.shownClauses()), plain(model.allClauses()));
        int hiddenQuotes = model.hiddenQuotes();
        count.setText(hiddenQuotes == 0 ? words : words + " " + TEXT.get("count.recorded", plain(hiddenQuotes)));
        scope.setText(scope(model.data().analysis().ranking()));
        Nodes.shown(scope, !model.data().bids().isEmpty());
        bids.forEach((letter, header) -> {
            BidHead bid = model.data().bid(letter);
            if (bid != null) {
                header.show(bid);
            }
        });
    }

    private static String scope(Ranking ranking) {
        String scenario = ranking.scored().scenario();
        String made = TEXT.get(
                "total.scope." + ranking.scored().group().basis(),
                scenario == null ? "" : ScenarioNames.of(scenario));
        return ranking.weighted() ? made : made + " " + TEXT.get("total.equal");
    }

    void scroll(double to) {
        moving.setTranslateX(-to);
    }

    void focus(String letter) {
        BidHeader header = bids.get(letter);
        if (header != null) {
            header.focus();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (int i = 0; i < layout.size(); i++) {
            height = Math.max(
                    height,
                    Objects.requireNonNull(heads.get(layout.columns().get(i))).prefHeight(layout.width(i)));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        moving.resizeRelocate(0, 0, layout.total(), getHeight());
        frozen.resizeRelocate(0, 0, layout.frozen(), getHeight());
        for (int i = 0; i < layout.size(); i++) {
            Objects.requireNonNull(heads.get(layout.columns().get(i)))
                    .resizeRelocate(layout.x(i), 0, layout.width(i), getHeight());
        }
    }

    private static String plain(int number) {
        return Numbers.local().plain((double) number);
    }

    private Region head(Column column) {
        if (column.isBid()) {
            var header = new BidHeader(menus, column.key(), () -> onFocus.accept(column));
            bids.put(column.key(), header);
            return header;
        }
        Label title = Nodes.text(texts.title(column).replace("-", "-\n"));
        title.getStyleClass().add("head-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("grid-head");
        head.setId("head-" + column.id());
        if (column.equals(Column.MECHANISM)) {
            head.getChildren().addAll(count, scope);
        }
        if (column.confidential()) {
            head.getStyleClass().add("head-confidential");
            head.getChildren().add(Nodes.hint(TEXT.get("column.confidential." + column.kind())));
        }
        return head;
    }

    /** Leaves its children where the header puts them. */
    private static final class Holder extends Region {
        void setAll(List<Region> heads) {
            getChildren().setAll(heads);
        }

        @Override
        protected void layoutChildren() {}
    }
}

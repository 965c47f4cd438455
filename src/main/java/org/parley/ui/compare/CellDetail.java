package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.text.Quantity;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** Everything about the selected cell: words against words, the thread behind the number, the quote itself. */
final class CellDetail {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final CellTexts texts;
    private final Navigator navigator;
    private final java.util.function.Consumer<String> rows;
    private final Label definition = Nodes.id(Nodes.hint(""), "detail-definition");
    private final Label note = Nodes.id(Nodes.text(""), "detail-note");
    private final Shelf words = new Shelf(20);
    private final VBox thread = Nodes.id(Nodes.styled(new VBox(), "thread"), "detail-thread");
    private final FlowPane links = Nodes.styled(new FlowPane(), "flow-row");
    private final AllBidsPane allBids;
    private final Differences differences;
    private final QuoteEditor editor;
    private final ProposalPane proposals;
    private final Tab bidTab;
    private final Tab allTab;
    private final Tab editTab;
    private final Tab proposalTab;
    private final TabPane root;
    private @Nullable WordingRow wordings;

    /** @param rows shows a mechanism's row */
    CellDetail(
            CompareViewModel model,
            CellTexts texts,
            Navigator navigator,
            ProposalPane proposals,
            AllBidsPane allBids,
            java.util.function.Consumer<String> rows,
            Differences differences) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        this.proposals = proposals;
        this.allBids = allBids;
        this.rows = rows;
        this.differences = differences;
        this.editor = new QuoteEditor(model.deal());
        VBox left = Nodes.styled(new VBox(definition, words, note), "thread");
        bidTab = tab("detail.bid", "tab-bid",
                scroll(new Shelf(26, left, Nodes.styled(new VBox(thread, links), "thread"))));
        allTab = tab("detail.all", "tab-all", allBids.root());
        editTab = tab("detail.edit", "tab-edit", scroll(editor.root()));
        proposalTab = tab("detail.proposal", "tab-proposal", proposals.root());
        root = Nodes.id(new TabPane(bidTab, allTab, editTab, proposalTab), "detail-tabs");
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.getSelectionModel().selectedItemProperty().addListener(_ -> showAllBids());
    }

    Node root() {
        return root;
    }

    void showProposal() {
        root.getSelectionModel().select(proposalTab);
    }

    void edit() {
        if (!editTab.isDisable()) {
            root.getSelectionModel().select(editTab);
            editor.focus();
        }
    }

    /** Goes to the next change of the wordings, or the one before; false while they are not shown. */
    boolean moveChange(int by) {
        boolean shown = root.getSelectionModel().getSelectedItem() == allTab && root.getScene() != null;
        if (shown) {
            allBids.move(by);
        }
        return shown;
    }

    void focus() {
        Reveal.focus(root);
    }

    void show(Place place) {
        GridData data = model.data();
        BidHead bid = place.column().isBid() ? data.bid(place.column().key()) : null;
        ClauseRow row = data.rows().get(place.row().mechanism());
        Quote quote = row == null || bid == null ? null : row.cell(bid.letter()).quote();
        proposals.show(
                bid == null ? null : model.deal().deal().bid(bid.letter()).orElse(null),
                quote == null ? "" : quote.wording());
        proposalTab.setDisable(bid == null);
        editTab.setDisable(row == null || bid == null);
        allTab.setDisable(data.bids().isEmpty());
        if (root.getSelectionModel().getSelectedItem().isDisable()) {
            root.getSelectionModel().select(bidTab);
        }
        bidTab.setText(TEXT.get(bid == null ? "detail.ours" : "detail.bid"));
        if (row == null) {
            family(data, place, bid);
        } else {
            clause(data, row, bid);
        }
    }

    /** Proposals are only looked into for somebody who wants to see every bid. */
    private void showAllBids() {
        if (wordings != null && root.getSelectionModel().getSelectedItem() == allTab) {
            allBids.show(wordings, model.positionsHiddenProperty().get());
        }
    }

    private void clause(GridData data, ClauseRow row, @Nullable BidHead bid) {
        boolean hidden = model.positionsHiddenProperty().get();
        var pair = new WordingPair(data, row, hidden, differences);
        say(definition, row.mechanism().definition());
        if (bid != null) {
            words.setAll(pair.against(bid));
            editor.show(bid.letter(), row.mechanism());
            say(note, conditions(row.mechanism(), row.cell(bid.letter()).quote()));
        } else {
            words.setAll(hidden ? List.of() : List.of(pair.ours()));
            say(note, hidden ? TEXT.get("hidden.words") : "");
        }
        wordings = WordingRow.of(data, row, hidden);
        showAllBids();
        thread(new ClauseThread(data, row, hidden).lines(bid));
        links(row.mechanism(), hidden);
    }

    private void family(GridData data, Place place, @Nullable BidHead bid) {
        FamilyRow row = data.families().get(place.row().family());
        if (row == null) {
            return;
        }
        say(definition, "");
        words.setAll(List.of());
        wordings = WordingRow.ofFamily(data, row.family().id(), model.positionsHiddenProperty().get());
        showAllBids();
        say(note, "");
        thread(FamilyThread.lines(data, row, bid, texts));
        links.getChildren().clear();
    }

    private void thread(List<ThreadLine> lines) {
        thread.getChildren().setAll(lines.stream().map(CellDetail::line).toList());
    }

    private static Node line(ThreadLine line) {
        Label title = Nodes.text(TEXT.get("thread." + line.kind()));
        title.getStyleClass().add("thread-title");
        Label text = Nodes.id(Nodes.text(line.text()), "thread-" + line.kind());
        if (line.kind() == ThreadLine.Kind.ESTIMATE) {
            text.getStyleClass().add("estimate");
        }
        return new VBox(title, text);
    }

    private void links(Mechanism mechanism, boolean hidden) {
        var nodes = new ArrayList<Node>();
        if (!mechanism.trades().isEmpty()) {
            nodes.add(new Label(TEXT.get("detail.trades")));
        }
        for (String trade : mechanism.trades()) {
            Hyperlink link = new Hyperlink(
                    TEXT.get("detail.trade", trade, model.deal().catalog().mechanism(trade).name()));
            link.setId("trade-" + trade);
            link.setWrapText(true);
            link.setOnAction(_ -> {
                if (model.data().rows().containsKey(trade)) {
                    rows.accept(trade);
                } else {
                    navigator.go(Step.POSITIONS, trade);
                }
            });
            nodes.add(link);
        }
        if (!hidden) {
            Hyperlink position = Nodes.id(new Hyperlink(TEXT.get("detail.position")), "detail-position");
            position.setOnAction(_ -> navigator.go(Step.POSITIONS, mechanism.id()));
            nodes.add(position);
        }
        links.getChildren().setAll(nodes);
    }

    private static String conditions(Mechanism mechanism, @Nullable Quote quote) {
        var lines = new ArrayList<String>();
        if (quote != null && !quote.note().isBlank()) {
            lines.add(TEXT.get("detail.note", quote.note()));
        }
        Interval range = quote == null ? null : quote.range();
        if (range != null) {
            lines.add(TEXT.get("detail.range", Quantity.local().range(range.min(), range.max(), mechanism.unit())));
        } else if (quote != null && quote.confidence() != Confidence.HIGH) {
            lines.add(TEXT.get("detail.unsure", TEXT.get("confidence." + quote.confidence())));
        }
        return String.join("\n", lines);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Nodes.shown(label, !text.isEmpty());
    }

    private static Tab tab(String key, String id, Node content) {
        Tab tab = new Tab(TEXT.get(key), content);
        tab.setId(id);
        return tab;
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(Nodes.styled(new VBox(content), "detail-page"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}

package org.parley.ui.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Workbench;

/** The pane below or beside the comparison. */
final class DetailPane {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final CellTexts texts;
    private final BidActions actions;
    private final OriginalFiles originals;
    private final Label title = Nodes.id(Nodes.styled(Nodes.text(""), "section-title"), "detail-title");
    private final CellDetail cell;
    private final NewBidForm form;
    private final Map<String, BidCard> cards = new HashMap<>();
    private final BorderPane root = Nodes.id(new BorderPane(), "detail");
    private Detail shown = Detail.NONE;

    DetailPane(
            CompareViewModel model,
            CellTexts texts,
            Navigator navigator,
            Workbench workbench,
            BidActions actions,
            Runnable onClose,
            Consumer<String> onAdded,
            Consumer<String> rows) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        this.originals = new OriginalFiles(workbench);
        var allBids = new AllBidsPane(
                model, texts, actions, new FoundClauses(workbench, actions.documents()), workbench);
        cell = new CellDetail(model, texts, navigator, new ProposalPane(workbench, actions), allBids, rows,
                new Differences(workbench.background(), this::refresh, workbench.messages()::problem));
        form = new NewBidForm(model.deal(), onAdded);
        Button close = Nodes.id(Nodes.iconButton(Feather.X, TEXT.get("detail.close")), "detail-close");
        close.setOnAction(_ -> onClose.run());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox top = new HBox(title, close);
        top.getStyleClass().add("detail-top");
        root.setTop(top);
        root.getStyleClass().add("detail");
        model.selectedProperty().subscribe(_ -> refresh());
        model.dataProperty().subscribe(_ -> refresh());
        model.positionsHiddenProperty().subscribe(_ -> refresh());
    }

    Node root() {
        return root;
    }

    CellDetail cell() {
        return cell;
    }

    void show(Detail detail) {
        shown = detail;
        switch (detail.kind()) {
            case NONE -> root.setCenter(null);
            case CELL -> root.setCenter(cell.root());
            case BID -> root.setCenter(page(card(detail.letter()).root()));
            case NEW_BID -> root.setCenter(page(form.root()));
        }
        refresh();
    }

    /** Puts the keyboard focus into what is shown. */
    void focus() {
        switch (shown.kind()) {
            case NONE -> {}
            case CELL -> cell.focus();
            case BID -> card(shown.letter()).focus();
            case NEW_BID -> form.open();
        }
    }

    private BidCard card(String letter) {
        return cards.computeIfAbsent(letter, l -> new BidCard(model, actions, originals, l));
    }

    private void refresh() {
        Place place = model.selected();
        switch (shown.kind()) {
            case NONE -> {}
            case CELL -> {
                if (place != null) {
                    title.setText(title(place));
                    cell.show(place);
                }
            }
            case BID -> title.setText(actions.bid(shown.letter())
                    .map(b -> TEXT.get("column.bid", b.letter(), b.name()))
                    .orElse(""));
            case NEW_BID -> title.setText(TEXT.get("newBid.title"));
        }
    }

    private String title(Place place) {
        String id = place.row().id();
        String name = place.row().isFamily()
                ? model.deal().catalog().family(id).name()
                : model.deal().catalog().mechanism(id).name();
        BidHead bid = place.column().isBid() ? model.data().bid(place.column().key()) : null;
        return bid == null
                ? TEXT.get("detail.title", id, name)
                : TEXT.get("detail.title.bid", id, name, bid.letter(), bid.name(),
                        texts.of(place.row(), place.column()).spoken());
    }

    private static ScrollPane page(Node content) {
        ScrollPane scroll = new ScrollPane(Nodes.styled(new VBox(content), "detail-page"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}

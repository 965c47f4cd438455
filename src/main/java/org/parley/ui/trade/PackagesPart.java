package org.parley.ui.trade;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.BidPoint;
import org.parley.analysis.trade.Improvement;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Room;
import org.parley.ui.kit.Why;
import org.parley.ui.task.Background;

/** Which packages are worth talking about, and what each is worth to either side. */
final class PackagesPart implements Part {
    private static final Texts TEXT = Texts.of("trade");
    private static final double SIDE_BY_SIDE_EM = 62;

    private final TradeViewModel model;
    private final Label finding = Nodes.id(Nodes.styled(Nodes.text(""), "finding"), "packages-finding");
    private final FlowPane landmarks = Nodes.styled(new FlowPane(), "flow-row");
    private final UtilityPlane plane = Nodes.id(new UtilityPlane(), "plane");
    private final FrontierTable table = new FrontierTable(i -> plane.pick(i));
    private final ToggleButton asTable = Nodes.id(new ToggleButton(TEXT.get("packages.asTable")), "as-table");
    private final PackageCard card;
    private final BetterCard better;
    private final VBox read;
    private final Legend legend = new Legend();
    private final AgreedRow agreed;
    private final RulesCard rules;
    private final GridPane both = Nodes.styled(new GridPane(), "packages-both");
    private final VBox picture;
    private final VBox content;
    private final WayOn none;
    private final ScrollPane root;
    private final BooleanBinding wide;
    private @Nullable PackageSet shown;

    PackagesPart(TradeViewModel model, Places places) {
        this.model = model;
        card = Nodes.id(new PackageCard(model), "package");
        better = new BetterCard(model.deal().catalog());
        read = Nodes.styled(new VBox(better, card), "picture");
        agreed = new AgreedRow(model);
        rules = new RulesCard(model, places);
        none = new WayOn(model, places);
        Nodes.shown(table.root(), false);
        asTable.selectedProperty().addListener((_, _, on) -> {
            Nodes.shown(table.root(), on);
            Nodes.shown(plane, !on);
        });
        table.em().setManaged(false);
        picture = Nodes.styled(
                new VBox(
                        new StackPane(plane, table.root()), table.em(), legend, Nodes.hint(TEXT.get("plane.hint")),
                        asTable),
                "picture");
        content = Nodes.styled(
                new VBox(
                        finding, Nodes.hint(TEXT.get("packages.hint")),
                        Nodes.id(Nodes.hint(TEXT.get("scales")), "packages-scales"), agreed, landmarks, both, rules,
                        new Why(TEXT.get("packages.why"), TEXT.get("packages.why.told"))),
                "packages");
        root = Nodes.page(new VBox(content, none));
        wide = Room.atLeast(SIDE_BY_SIDE_EM, root, finding);
        arrange(false);
        wide.addListener((_, _, side) -> Background.soon(() -> arrange(side)));
        plane.selectedProperty().subscribe(_ -> showSelected());
        plane.beatenProperty().subscribe(this::showBetter);
        model.readingProperty().subscribe(_ -> refresh());
        model.conflictsProperty().subscribe(forbidden -> {
            rules.show(forbidden);
            showSelected();
        });
        root.sceneProperty().subscribe(_ -> findConflicts());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        Reveal.focus(shown == null ? none.first() : plane);
    }

    private void arrange(boolean side) {
        both.getChildren().clear();
        both.getColumnConstraints().clear();
        if (side) {
            both.getColumnConstraints().addAll(Grids.growing(60), Grids.growing(40));
            both.addRow(0, picture, read);
        } else {
            both.getColumnConstraints().add(Grids.growing(100));
            both.addColumn(0, picture, read);
        }
    }

    /** Only while somebody looks: with many options it takes long. */
    private void findConflicts() {
        if (root.getScene() != null) {
            model.findConflicts();
        }
    }

    private void refresh() {
        findConflicts();
        agreed.refresh();
        Reading now = model.reading();
        PackageTable deal = now == null ? null : now.analysis().terms().deal().packageTable();
        shown = now == null || deal == null ? null : now.packages();
        Nodes.shown(content, shown != null);
        none.show(now);
        if (shown == null || deal == null) {
            return;
        }
        finding.setText(TEXT.get(
                model.obeyRulesProperty().get() ? "packages.finding.rules" : "packages.finding", shown.count(),
                Numbers.local().plain((double) shown.frontier().size())));
        plane.beatenProperty().set(null);
        plane.show(PackageWords.plane(shown, deal));
        legend.show(shown.cloud(), shown.count());
        table.show(shown.frontier(), model.issues());
        landmarks.getChildren().clear();
        shown.landmarks().forEach((landmark, index) -> go("go-" + landmark, "landmark." + landmark, index));
        go("go-ours", "packages.bestOurs", 0);
        go("go-theirs", "packages.bestTheirs", shown.frontier().size() - 1);
        BidPoint bid = shown.bid();
        if (bid != null && !bid.terms().isEmpty()) {
            Button better = Nodes.id(new Button(TEXT.get("better.ask")), "go-better");
            better.setOnAction(_ -> plane.beatenProperty()
                    .set(new Beaten(true, bid.terms(), bid.client(), bid.provider())));
            landmarks.getChildren().add(better);
        }
        int selected = plane.selectedProperty().get();
        if (selected < 0 || selected >= shown.frontier().size()) {
            plane.pick(Objects.requireNonNullElse(shown.landmarks().get(Landmark.NASH), 0));
        }
        showSelected();
    }

    private void go(String id, String key, int index) {
        Button button = Nodes.id(new Button(TEXT.get(key)), id);
        button.setOnAction(_ -> plane.pick(index));
        landmarks.getChildren().add(button);
    }

    /** Selects the package that is better than what was picked. */
    private void showBetter(@Nullable Beaten beaten) {
        if (beaten == null || shown == null) {
            better.hide();
            return;
        }
        Optional<Improvement> than = Improvement.of(shown.frontier(), beaten.client(), beaten.provider());
        than.ifPresent(i -> plane.select(i.place()));
        PackageOffer offer = than.map(i -> Objects.requireNonNull(shown).frontier().get(i.place())).orElse(null);
        better.show(beaten, model.name(model.letter()), than.orElse(null), offer);
    }

    private void showSelected() {
        int index = plane.selectedProperty().get();
        card.show(shown, index);
        table.select(index);
        if (shown != null && index >= 0 && index < shown.frontier().size()) {
            PackageOffer offer = shown.frontier().get(index);
            plane.setAccessibleText(TEXT.get(
                    "plane.spoken",
                    PackageWords.title(shown, index),
                    Numbers.local().fixed(offer.client(), 1),
                    Numbers.local().fixed(offer.provider(), 1)));
        }
    }
}

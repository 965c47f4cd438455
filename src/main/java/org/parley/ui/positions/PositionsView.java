package org.parley.ui.positions;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.StepPage;

/** Step 4: what we want on every mechanism, what follows from it, and what stands against it. */
public final class PositionsView implements StepPage {
    private static final Texts TEXT = Texts.of("positions");
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination BEFORE = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);

    private final PositionsViewModel model;
    private final DealModel deal;
    private final Navigator navigator;
    private final ListPane list;
    private final DetailPane detail;
    private final RulesPanel rules;
    private final CoveragePanel coverage;
    private final ToggleButton rulesToggle = Nodes.id(new ToggleButton(), "toggle-rules");
    private final ToggleButton coverageToggle = Nodes.id(new ToggleButton(TEXT.get("coverage.toggle")),
            "toggle-coverage");
    private final StackPane panel = Nodes.styled(new StackPane(), "position-side-pane");
    private final Panes panes;
    private final Label summary = Nodes.id(Nodes.hint(""), "positions-summary");
    private final ScrollPane root;

    public PositionsView(DealModel deal, Navigator navigator) {
        this.deal = deal;
        this.navigator = within(navigator);
        model = new PositionsViewModel(deal);
        list = new ListPane(model, this::open, this::look);
        detail = new DetailPane(model, this.navigator, this::backToList);
        rules = new RulesPanel(deal, this.navigator);
        coverage = new CoveragePanel(deal, this.navigator);
        panes = new Panes(list, detail, panel);
        rulesToggle.setOnAction(_ -> showPanel(rulesToggle.isSelected() ? rulesToggle : null));
        coverageToggle.setOnAction(_ -> showPanel(coverageToggle.isSelected() ? coverageToggle : null));
        rulesToggle.setWrapText(true);
        FlowPane toggles = Panels.flow(Nodes.title(TEXT.get("title")), rulesToggle, coverageToggle);
        VBox head = Nodes.styled(new VBox(toggles, summary, noModel()), "positions-head");
        panes.roomProperty().subscribe(_ -> showHead(head));
        panes.detailAloneProperty().subscribe(_ -> showHead(head));
        VBox page = new VBox(head, panes);
        VBox.setVgrow(panes, Priority.ALWAYS);
        root = Nodes.page(page);
        root.setFitToHeight(true);
        root.setId("positions-page");
        root.getStylesheets().add(sheet());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.sceneProperty().addListener((_, before, now) -> findEverywhere(before, now));
        model.statesProperty().subscribe(_ -> showSummary());
        deal.analysisProperty()
                .subscribe(a -> rulesToggle.setText(RulesPanel.summary(a.ruleHits(), a.waiversNeeded().size())));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        list.focusList();
    }

    /** A mechanism, family, rule or outcome. */
    @Override
    public void show(String place) {
        Optional<OutcomeId> outcome = Arrays.stream(OutcomeId.values()).filter(o -> o.name().equals(place)).findFirst();
        if (outcome.isPresent()) {
            showPanel(coverageToggle);
            coverage.show(outcome.get());
            coverageToggle.requestFocus();
        } else if (deal.catalog().rules().stream().anyMatch(r -> r.id().equals(place))) {
            showPanel(rulesToggle);
            rules.show(place);
            rulesToggle.requestFocus();
        } else if (model.select(place)) {
            open();
        } else {
            focusFirst();
        }
    }

    /** Shows the detail of the selected line and puts the focus where it is edited. */
    private void open() {
        look();
        detail.focusFirst();
    }

    private void look() {
        detail.showSelected();
        if (panes.roomProperty().get() != Panes.Room.THREE) {
            showPanel(null);
        }
        panes.putFirst(true);
        panes.layout();
    }

    /** Where the detail has the window to itself, it needs the head's place. */
    private void showHead(VBox head) {
        boolean alone = panes.detailAloneProperty().get();
        detail.alone(alone);
        Nodes.shown(head, !alone);
        Nodes.shown(summary, panes.roomProperty().get() != Panes.Room.ONE);
    }

    private void backToList() {
        panes.putFirst(false);
        panes.layout();
        list.focusList();
    }

    private void showPanel(@Nullable ToggleButton which) {
        rulesToggle.setSelected(rulesToggle.equals(which));
        coverageToggle.setSelected(coverageToggle.equals(which));
        panel.getChildren().setAll(coverageToggle.equals(which) ? coverage.root() : rules.root());
        panes.wantPanel(which != null);
    }

    /** Links to positions stay on this page. */
    private Navigator within(Navigator outer) {
        return new Navigator() {
            @Override
            public void go(Step step) {
                outer.go(step);
            }

            @Override
            public void go(Step step, String place) {
                if (step == Step.POSITIONS) {
                    show(place);
                } else {
                    outer.go(step, place);
                }
            }
        };
    }

    private VBox noModel() {
        Hyperlink go = Nodes.id(
                new Links(deal.catalog(), navigator).link(TEXT.get("noModel.go"), Step.RELATIONSHIP, "model"),
                "no-model-go");
        go.setOnAction(_ -> navigator.go(Step.RELATIONSHIP));
        VBox box = Nodes.id(new VBox(Nodes.text(TEXT.get("noModel")), go), "no-model");
        box.getStyleClass().add("callout");
        deal.dealProperty().subscribe(d -> Nodes.shown(box, d.relationship().chosen() == null));
        return box;
    }

    private void showSummary() {
        PositionsViewModel.Counts counts = model.counts();
        ModelId chosen = deal.deal().relationship().chosen();
        String words = chosen == null
                ? TEXT.get("summary.noModel", counts.included(), counts.total())
                : TEXT.get(
                        "summary", counts.included(), counts.total(), counts.requiredIncluded(), counts.required(),
                        deal.catalog().model(chosen).name());
        summary.setText(words);
        coverage.showCounts(words);
    }

    private void key(KeyEvent event) {
        if (NEXT.match(event) || BEFORE.match(event)) {
            event.consume();
            model.step(NEXT.match(event) ? 1 : -1);
        } else if (WaiverBox.inForm(event.getTarget())) {
            return;
        } else if (event.getCode() == KeyCode.ESCAPE && (rulesToggle.isSelected() || coverageToggle.isSelected())) {
            event.consume();
            showPanel(null);
            list.focusList();
        } else if (event.getCode() == KeyCode.ESCAPE && panes.detailAloneProperty().get()) {
            event.consume();
            backToList();
        }
    }

    private void findEverywhere(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, find);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, find);
        }
    }

    private final javafx.event.EventHandler<KeyEvent> find = this::find;

    private void find(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            if (panes.roomProperty().get() == Panes.Room.ONE) {
                showPanel(null);
                panes.putFirst(false);
                panes.layout();
            }
            list.focusSearch();
        }
    }

    private static String sheet() {
        return java.util.Objects.requireNonNull(
                PositionsView.class.getResource("/org/parley/ui/theme/positions.css"))
                .toExternalForm();
    }
}

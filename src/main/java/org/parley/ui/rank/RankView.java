package org.parley.ui.rank;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.ranking.Standing;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.StepNotesBox;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Which bid is best for us, for whom, at what cost, and how sure that is. For our eyes only. */
public final class RankView implements StepPage {
    private static final Texts TEXT = Texts.of("rank");

    private final RankViewModel model;
    private final LiveStrip strip;
    private final LookBar looks;
    private final EmptyRank empty;
    private final FindingCard finding;
    private final ScoresCard scores;
    private final WinnersCard winners;
    private final WeightsCard weights;
    private final CostCard cost;
    private final SureCard sure;
    private final QualityCard quality;
    private final List<Section> sections;
    private final VBox page = new VBox();
    private final ScrollPane scroll;
    private final BorderPane root = new BorderPane();
    private boolean stale = true;

    public RankView(DealModel deal, Navigator navigator, Workbench bench) {
        model = new RankViewModel(deal);
        looks = new LookBar(model);
        empty = new EmptyRank(model, navigator);
        finding = new FindingCard(model);
        scores = new ScoresCard(model, navigator);
        winners = new WinnersCard(model);
        weights = new WeightsCard(model);
        cost = new CostCard(model, navigator);
        sure = new SureCard(model, bench.background());
        quality = new QualityCard(model);
        sections = List.of(
                section("scores", scores),
                section("winners", winners),
                section("weights", weights),
                section("cost", cost),
                section("sure", sure),
                section("quality", quality));
        sections.forEach(s -> s.node().setId("rank-" + s.id()));
        page.getChildren().addAll(
                Nodes.title(TEXT.get("title")), Nodes.hint(TEXT.get("purpose")), empty, finding, looks);
        sections.forEach(s -> page.getChildren().add(s.node()));
        page.getChildren().add(new StepNotesBox(deal, Step.RANK));
        scroll = Nodes.page(page);
        root.setId("rank-page");
        root.getStyleClass().add("rank");
        root.getStylesheets()
                .add(Objects.requireNonNull(RankView.class.getResource("/org/parley/ui/theme/rank.css"))
                        .toExternalForm());
        strip = new LiveStrip(model, sections, this::jump);
        root.setTop(strip);
        root.setCenter(scroll);
        sure.viewsProperty().subscribe(finding::views);
        model.lookProperty().subscribe(_ -> refreshWhenSeen());
        root.sceneProperty().subscribe(scene -> {
            if (scene != null && stale) {
                refresh();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        if (empty.isVisible()) {
            Reveal.focus(empty.focus());
        } else {
            Reveal.focus(strip.first());
        }
    }

    @Override
    public void show(String place) {
        Optional<Section> section = sections.stream().filter(s -> s.id().equals(place)).findFirst();
        section.ifPresentOrElse(this::jump, this::focusFirst);
    }

    /** Puts the section at the top and the focus on it, so that Tab goes on inside. */
    private void jump(Section section) {
        section.node().requestFocus();
        Background.soon(() -> {
            scroll.layout();
            double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp(section.node().getBoundsInParent().getMinY() / hidden, 0, 1));
            }
        });
    }

    private static Section section(String id, Node node) {
        return new Section(id, TEXT.get("jump." + id), node);
    }

    /** A page that nobody looks at follows the deal when somebody does. */
    private void refreshWhenSeen() {
        stale = true;
        if (root.getScene() != null) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        Standing standing = model.look().standing();
        boolean bids = standing.gap() == null;
        empty.refresh();
        Nodes.shown(finding, bids);
        Nodes.shown(looks, bids);
        sections.forEach(s -> Nodes.shown(s.node(), bids));
        Nodes.shown(cost, !model.look().deal().bids().isEmpty());
        finding.refresh();
        looks.refresh();
        scores.refresh();
        winners.refresh();
        weights.refresh();
        cost.refresh();
        if (bids) {
            sure.refresh();
        }
        quality.refresh();
    }
}

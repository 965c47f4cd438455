package org.parley.ui.stakeholders;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Sheet;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Room;
import org.parley.ui.kit.StepNotesBox;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** Step 3: how much say each group has, what it wants, how far the groups agree, and what they cannot accept. */
public final class StakeholdersView implements StepPage {
    private static final Texts TEXT = Texts.of("stakeholders");
    private static final double ROOMY_EM = 56;

    private final StakeholdersViewModel model;
    private final SayCard say;
    private final PointsSheet criteria;
    private final PointsSheet outcomes;
    private final RoundPart criteriaVotes;
    private final RoundPart outcomesVotes;
    private final TalkPart talk;
    private final AdoptCard adopt;
    private final ConsensusCard criteriaConsensus;
    private final ConsensusCard outcomesConsensus;
    private final RobustnessCard robustness;
    private final HeatMap criteriaHeat;
    private final HeatMap outcomesHeat;
    private final ClashList clashes;
    private final LimitsPane limits;
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final Map<Section, Node> parts = new EnumMap<>(Section.class);
    private final ScrollPane root;
    private final BooleanBinding roomy;
    private Section shown = Section.SAY;

    public StakeholdersView(DealModel deal, Navigator navigator, Workbench bench) {
        model = new StakeholdersViewModel(deal);
        var files = new RoundFiles(bench);
        var criteriaRound = new RoundViewModel(model, Sheet.CRITERIA);
        var outcomesRound = new RoundViewModel(model, Sheet.OUTCOMES);
        say = new SayCard(model);
        criteria = new PointsSheet(model, Sheet.CRITERIA);
        outcomes = new PointsSheet(model, Sheet.OUTCOMES);
        criteriaVotes = new RoundPart(criteriaRound, files, criteria);
        outcomesVotes = new RoundPart(outcomesRound, files, outcomes);
        talk = new TalkPart(criteriaRound, outcomesRound);
        adopt = new AdoptCard(model);
        criteriaConsensus = new ConsensusCard(model, Sheet.CRITERIA);
        outcomesConsensus = new ConsensusCard(model, Sheet.OUTCOMES);
        robustness = new RobustnessCard(model);
        criteriaHeat = new HeatMap(model, Sheet.CRITERIA);
        outcomesHeat = new HeatMap(model, Sheet.OUTCOMES);
        limits = new LimitsPane(model, navigator);
        clashes = new ClashList(model, navigator, this::showLimits);
        parts.put(Section.SAY, stack(say, new StepNotesBox(deal, Step.STAKEHOLDERS)));
        parts.put(Section.CRITERIA, criteriaVotes);
        parts.put(Section.OUTCOMES, stack(outcomesVotes, adopt));
        parts.put(Section.TALK, talk);
        parts.put(Section.AGREEMENT, stack(
                new StepNotesBox(deal, Step.STAKEHOLDERS), robustness, criteriaConsensus, criteriaHeat,
                outcomesConsensus,
                outcomesHeat, clashes));
        parts.put(Section.LIMITS, limits);
        Label purpose = Nodes.hint(TEXT.get("purpose"));
        VBox page = new VBox(
                Nodes.title(TEXT.get("title")), purpose, tabRow());
        page.getChildren().addAll(parts.values());
        root = Nodes.page(page);
        root.setId("stakeholders-page");
        root.getStyleClass().add("stakeholders");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                        StakeholdersView.class.getResource("/org/parley/ui/theme/stakeholders.css"))
                        .toExternalForm());
        criteria.pinTo(root);
        outcomes.pinTo(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        roomy = Room.atLeast(ROOMY_EM, root, purpose);
        arrange(false);
        roomy.addListener((_, _, room) -> Background.soon(() -> arrange(room)));
        open(Section.SAY);
        deal.dealProperty().subscribe(_ -> refresh());
        deal.analysisProperty().subscribe(_ -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        switch (shown) {
            case SAY -> Reveal.focus(say.field(GroupId.BO).field());
            case CRITERIA -> criteriaVotes.focusFirst();
            case OUTCOMES -> outcomesVotes.focusFirst();
            case TALK -> talk.focusFirst();
            case AGREEMENT -> Reveal.focus(tab(Section.AGREEMENT));
            case LIMITS -> limits.focusFirst();
        }
    }

    @Override
    public void show(String place) {
        if (Arrays.stream(GroupId.values()).anyMatch(g -> g.name().equals(place))) {
            open(Section.SAY);
            Reveal.focus(say.field(GroupId.valueOf(place)).field());
        } else if (criteria.has(place)) {
            open(Section.CRITERIA);
            criteria.focus(place);
        } else if (outcomes.has(place)) {
            open(Section.OUTCOMES);
            outcomes.focus(place);
        } else if (model.catalog().findMechanism(place).isPresent()) {
            showLimits(place);
        } else {
            focusFirst();
        }
    }

    private void showLimits(String mechanism) {
        open(Section.LIMITS);
        limits.choose(mechanism);
    }

    private FlowPane tabRow() {
        var group = new ToggleGroup();
        FlowPane row = Nodes.styled(new FlowPane(), "section-tabs");
        for (Section section : Section.values()) {
            ToggleButton tab = Nodes.id(new ToggleButton(TEXT.get("section." + section)), "section-" + section);
            tab.setToggleGroup(group);
            tab.setWrapText(true);
            tab.setOnAction(_ -> open(section));
            tabs.put(section, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    private ToggleButton tab(Section section) {
        return Objects.requireNonNull(tabs.get(section));
    }

    private void open(Section section) {
        shown = section;
        tab(section).setSelected(true);
        parts.forEach((each, part) -> Nodes.shown(part, each == section));
    }

    /** Ctrl with Page Down and Page Up turns to the next part, as tabs do elsewhere. */
    private void turn(KeyEvent event) {
        boolean next = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isControlDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
            List<Section> all = List.of(Section.values());
            open(all.get(Math.floorMod(all.indexOf(shown) + (next ? 1 : -1), all.size())));
            focusFirst();
            event.consume();
        }
    }

    private void arrange(boolean room) {
        criteria.arrange(room);
        outcomes.arrange(room);
        limits.arrange(room);
        refresh();
    }

    private void refresh() {
        say.refresh();
        criteria.refresh();
        outcomes.refresh();
        criteriaVotes.refresh();
        outcomesVotes.refresh();
        talk.refresh();
        adopt.refresh();
        criteriaConsensus.refresh();
        outcomesConsensus.refresh();
        robustness.refresh();
        criteriaHeat.refresh();
        outcomesHeat.refresh();
        clashes.refresh();
        limits.refresh();
    }

    private static VBox stack(Node... parts) {
        return Nodes.styled(new VBox(parts), "section-stack");
    }
}

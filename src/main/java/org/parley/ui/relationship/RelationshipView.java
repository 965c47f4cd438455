package org.parley.ui.relationship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.Question;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Room;
import org.parley.ui.kit.StepNotesBox;
import org.parley.ui.kit.StepPage;
import org.parley.ui.task.Background;

/** Step 2: which relationship the work needs, which one both sides are ready for, and which one is chosen. */
public final class RelationshipView implements StepPage {
    private static final Texts TEXT = Texts.of("relationship");
    private static final double SIDE_BY_SIDE_EM = 70;

    private final RelationshipViewModel model;
    private final Map<String, QuestionCard> cards = new LinkedHashMap<>();
    private final Map<Axis, Label> progress = new LinkedHashMap<>();
    private final FitStrip strip = new FitStrip();
    private final VerdictCard verdict;
    private final FitCard fit;
    private final MigrationCard migration;
    private final ReasonsCard reasons;
    private final GatesCard gates;
    private final VBox page = new VBox();
    private final VBox result;
    private final ScrollPane resultScroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private final Button next = Nodes.id(new Button(TEXT.get("next")), "next-unanswered");
    private final BooleanBinding wide;
    private @Nullable String last;

    public RelationshipView(DealModel deal) {
        model = new RelationshipViewModel(deal);
        verdict = new VerdictCard(model);
        fit = new FitCard(model);
        migration = new MigrationCard(model);
        reasons = new ReasonsCard(model, this::show);
        gates = new GatesCard(model, this::show);
        result = Nodes.id(Nodes.styled(new VBox(verdict, fit, migration, reasons, gates), "result"), "result");
        resultScroll.setFitToWidth(true);
        resultScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        resultScroll.getStyleClass().addAll("result-scroll", "edge-to-edge");
        next.setOnAction(_ -> model.nextUnanswered(last).ifPresent(this::show));
        Label purpose = Nodes.hint(TEXT.get("purpose"));
        page.getChildren()
                .addAll(
                        Nodes.title(TEXT.get("title")),
                        purpose,
                        tools(),
                        section(Axis.NEED),
                        section(Axis.READINESS),
                        new StepNotesBox(deal, Step.RELATIONSHIP));
        root.setId("relationship-page");
        root.getStyleClass().add("relationship");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                        RelationshipView.class.getResource("/org/parley/ui/theme/relationship.css"))
                        .toExternalForm());
        root.setCenter(Nodes.page(page));
        wide = Room.atLeast(SIDE_BY_SIDE_EM, root, purpose);
        arrange(false);
        wide.addListener((_, _, side) -> Background.soon(() -> arrange(side)));
        deal.dealProperty().subscribe(_ -> refresh());
        deal.analysisProperty().subscribe(_ -> refreshResult());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        Reveal.focus(card(model.nextUnanswered(null).orElse("Q1")).bar());
    }

    @Override
    public void show(String place) {
        if (cards.containsKey(place)) {
            Reveal.focus(card(place).bar());
        } else {
            focusFirst();
        }
    }

    private QuestionCard card(String question) {
        return Objects.requireNonNull(cards.get(question));
    }

    private FlowPane tools() {
        CheckBox typical = Nodes.id(new CheckBox(TEXT.get("typical.show")), "typical");
        typical.setWrapText(true);
        typical.selectedProperty().addListener((_, _, on) -> cards.values().forEach(c -> c.showTypical(on)));
        return Nodes.styled(new FlowPane(next, typical), "flow-row");
    }

    private Node section(Axis axis) {
        Label count = Nodes.id(Nodes.badge("", "progress"), "answered-" + axis);
        progress.put(axis, count);
        VBox section = Nodes.styled(new VBox(), "questions");
        FlowPane head = Nodes.styled(new FlowPane(Nodes.heading(TEXT.get("axis." + axis)), count), "flow-row");
        section.getChildren().addAll(head, Nodes.hint(TEXT.get("axis." + axis + ".hint")));
        for (Question question : model.questions(axis)) {
            QuestionCard card = new QuestionCard(model, question);
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, question.id()));
            card.bar().focusedProperty().addListener((_, _, focused) -> last = focused ? question.id() : last);
            cards.put(question.id(), card);
            section.getChildren().add(card);
        }
        return section;
    }

    private void step(KeyEvent event, String question) {
        List<String> ids = List.copyOf(cards.keySet());
        int at = ids.indexOf(question);
        int to = switch (event.getCode()) {
            case DOWN, ENTER -> at + 1;
            case UP -> at - 1;
            default -> at;
        };
        if (event.getCode() != KeyCode.TAB && to != at) {
            if (to >= 0 && to < ids.size()) {
                Reveal.focus(card(ids.get(to)).bar());
            }
            event.consume();
        }
    }

    /** Beside the questions where there is room for both; else a strip above them and the whole below. */
    private void arrange(boolean sideBySide) {
        page.getChildren().remove(result);
        resultScroll.setContent(null);
        if (sideBySide) {
            resultScroll.setContent(result);
            root.setRight(resultScroll);
            root.setTop(null);
        } else {
            root.setRight(null);
            root.setTop(strip);
            page.getChildren().add(result);
        }
    }

    private void refresh() {
        cards.forEach((id, card) -> card.show(model.relationship().answer(id)));
        progress.forEach((axis, label) -> label.setText(
                TEXT.get("axis.answered", model.answered(axis), model.questions(axis).size())));
        next.setDisable(model.nextUnanswered(null).isEmpty());
        verdict.refresh();
        fit.refresh();
    }

    private void refreshResult() {
        strip.refresh(model);
        verdict.refresh();
        fit.refresh();
        migration.refresh();
        reasons.refresh();
        gates.refresh();
    }
}

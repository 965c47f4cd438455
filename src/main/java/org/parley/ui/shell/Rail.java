package org.parley.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.analysis.Step;
import org.parley.analysis.StepStatus;
import org.parley.analysis.meeting.DecisionOffers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.StepNotes;
import org.parley.ui.task.Background;

/** The steps of the wizard with what is complete and what needs attention. Narrow windows get numbers only. */
final class Rail {
    private static final Texts TEXT = Texts.of("shell");
    /** Kept free, so that nothing moves when large text makes the bar appear. */
    private static final double SCROLL_BAR = 10;

    private final VBox steps = Nodes.styled(new VBox(), "rail");
    private final ScrollPane root = new ScrollPane(steps) {
        @Override
        protected double computePrefWidth(double height) {
            return steps.prefWidth(-1) + SCROLL_BAR;
        }
    };
    private final Map<Step, Item> items = new EnumMap<>(Step.class);
    private final ReadOnlyObjectProperty<Step> current;
    private final ToggleButton meeting = new ToggleButton();
    private final Label meetingStatus = Nodes.styled(Nodes.styled(new Label(), "rail-status"), "attention");
    private final VBox meetingWords = new VBox(new Label(TEXT.get("rail.meeting")), meetingStatus);

    /** @param meeting whether the meeting's page is shown instead of the current step's */
    Rail(
            DealModel model,
            ReadOnlyObjectProperty<Step> current,
            ReadOnlyBooleanProperty meeting,
            Consumer<Step> go,
            Runnable turnToMeeting) {
        this.current = current;
        root.setId("rail");
        root.getStyleClass().addAll("rail-scroll", "edge-to-edge");
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinHeight(0);
        steps.setAccessibleText(TEXT.get("rail.name"));
        for (Step step : Step.values()) {
            Item item = new Item(step, go);
            items.put(step, item);
            steps.getChildren().add(item.button);
            item.button.focusedProperty().subscribe(focused -> {
                if (focused) {
                    Reveal.scrollTo(item.button);
                }
            });
        }
        steps.getChildren().add(meetingButton(meeting, turnToMeeting));
        Runnable select = () -> items.forEach(
                (each, item) -> item.button.setSelected(each == current.get() && !meeting.get()));
        current.subscribe(_ -> select.run());
        meeting.subscribe(_ -> select.run());
        current.subscribe(step -> Background.soon(
                () -> Reveal.scrollTo(Objects.requireNonNull(items.get(step)).button)));
        model.analysisProperty().subscribe(analysis -> items.forEach(
                (step, item) -> item.show(Objects.requireNonNull(analysis.steps().get(step)))));
        model.analysisProperty().subscribe(analysis -> offer(DecisionOffers.of(analysis).size()));
        steps.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                int to = focused() + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                if (to >= 0 && to < Step.values().length) {
                    Objects.requireNonNull(items.get(Step.values()[to])).button.requestFocus();
                } else if (to == Step.values().length) {
                    this.meeting.requestFocus();
                }
                event.consume();
            }
        });
    }

    Node root() {
        return root;
    }

    void focusSelected() {
        Objects.requireNonNull(items.get(current.get())).button.requestFocus();
    }

    void compact(boolean compact) {
        items.values().forEach(item -> Nodes.shown(item.words, !compact));
        Nodes.shown(meetingWords, !compact);
    }

    private ToggleButton meetingButton(ReadOnlyBooleanProperty shown, Runnable turn) {
        Label sign = Nodes.styled(new Label(null, new FontIcon(Feather.CLIPBOARD)), "rail-number");
        meeting.setGraphic(Nodes.row(sign, meetingWords));
        meeting.getStyleClass().setAll("rail-item");
        meeting.setMaxWidth(Double.MAX_VALUE);
        meeting.setId("rail-MEETING");
        meeting.setTooltip(new Tooltip(TEXT.get("rail.meeting.hint")));
        meeting.setOnAction(_ -> {
            meeting.setSelected(shown.get());
            turn.run();
        });
        meeting.focusedProperty().subscribe(focused -> {
            if (focused) {
                Reveal.scrollTo(meeting);
            }
        });
        shown.subscribe(meeting::setSelected);
        return meeting;
    }

    /** Decisions that were taken somewhere in the deal wait here for the log. */
    private void offer(int decisions) {
        String waiting = decisions == 0 ? "" : TEXT.get("rail.meeting.record", Integer.toString(decisions));
        meetingStatus.setText(waiting);
        Nodes.shown(meetingStatus, decisions > 0);
        meeting.setAccessibleText((TEXT.get("rail.meeting") + " " + waiting).strip());
    }

    private int focused() {
        if (meeting.isFocused()) {
            return Step.values().length;
        }
        for (Step step : Step.values()) {
            if (Objects.requireNonNull(items.get(step)).button.isFocused()) {
                return step.ordinal();
            }
        }
        return current.get().ordinal();
    }

    /** One step of the rail. */
    private static final class Item {
        private final Step step;
        private final ToggleButton button = new ToggleButton();
        private final Label status = Nodes.styled(new Label(), "rail-status");
        private final VBox words;
        private final Tooltip tooltip = new Tooltip();

        Item(Step step, Consumer<Step> go) {
            this.step = step;
            Label number = Nodes.styled(new Label(Integer.toString(step.ordinal() + 1)), "rail-number");
            words = new VBox(new Label(TEXT.get("step." + step)), status);
            button.setGraphic(Nodes.row(number, words));
            button.getStyleClass().setAll("rail-item");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setId("rail-" + step);
            button.setTooltip(tooltip);
            button.setOnAction(_ -> {
                button.setSelected(true);
                go.accept(step);
            });
        }

        void show(StepStatus now) {
            int notes = now.notes().size();
            String word = now.state() == StepStatus.State.ATTENTION
                    ? TEXT.get("rail.status.ATTENTION.count", Integer.toString(notes))
                    : TEXT.get("rail.status." + now.state());
            status.setText(word);
            status.getStyleClass().setAll("label", "rail-status");
            switch (now.state()) {
                case ATTENTION, DEFAULTS -> status.getStyleClass().add("attention");
                case COMPLETE -> status.getStyleClass().add("complete");
                case EMPTY, STARTED -> {
                    // muted, as the style sheet has it
                }
            }
            button.setAccessibleText(
                    TEXT.get("rail.item", TEXT.get("step." + step), Integer.toString(step.ordinal() + 1),
                            Integer.toString(Step.values().length), word));
            tooltip.setText(TEXT.get("step." + step) + ": " + word + StepNotes.lines(now));
        }
    }
}

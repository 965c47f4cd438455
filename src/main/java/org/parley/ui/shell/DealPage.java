package org.parley.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.Step;
import org.parley.ui.kit.PageCommand;
import org.parley.ui.kit.StepPage;
import org.parley.ui.task.Background;

/** An open deal: the rail of steps, the step's page, Back and Next. */
final class DealPage implements Navigator {
    private static final Texts TEXT = Texts.of("shell");

    private final DealModel model;
    private final Map<Step, Supplier<StepPage>> makers;
    private final Map<Step, StepPage> pages = new EnumMap<>(Step.class);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.INTENT);
    private final BorderPane root = new BorderPane();
    private final BorderPane work = new BorderPane();
    private final Supplier<StepPage> meetingMaker;
    private final BooleanProperty meetingShown = new SimpleBooleanProperty();
    private final Rail rail;
    private @Nullable StepPage meeting;
    private final Button back = Nodes.id(new Button(), "back");
    private final Button next = Nodes.id(new Button(), "next");

    /** @param meeting makes the page that every step can turn to */
    DealPage(
            DealModel model,
            Function<Navigator, Map<Step, Supplier<StepPage>>> steps,
            Supplier<StepPage> meeting) {
        this.model = model;
        this.makers = steps.apply(this);
        this.meetingMaker = meeting;
        this.rail = new Rail(model, step, meetingShown, this::go, this::turnToMeeting);
        next.getStyleClass().add("accent");
        back.setOnAction(_ -> move(-1));
        next.setOnAction(_ -> move(1));
        HBox footer = Nodes.styled(new HBox(back, Nodes.spacer(), next), "shell-footer");
        work.setBottom(footer);
        root.setLeft(rail.root());
        root.setCenter(work);
        root.setId("deal-page");
        step.subscribe(_ -> refresh());
        meetingShown.subscribe(_ -> refresh());
    }

    Node root() {
        return root;
    }

    DealModel model() {
        return model;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** What the present page can do besides what the window can. */
    List<PageCommand> commands() {
        return shown().commands();
    }

    void focusFirst() {
        whenLaidOut(() -> shown().focusFirst());
    }

    /** From a step to the meeting's page, and from there back to the step. */
    void turnToMeeting() {
        meetingShown.set(!meetingShown.get());
        focusFirst();
    }

    /** One step on or back; from the meeting's page either leads back to the step. */
    void move(int by) {
        if (meetingShown.get()) {
            turnToMeeting();
            return;
        }
        int to = step.get().ordinal() + by;
        if (to >= 0 && to < Step.values().length) {
            go(Step.values()[to]);
        }
    }

    @Override
    public void go(Step to) {
        meetingShown.set(false);
        step.set(to);
        focusFirst();
    }

    @Override
    public void go(Step to, String place) {
        meetingShown.set(false);
        step.set(to);
        whenLaidOut(() -> page(to).show(place));
    }

    /** A page that was just put in has no size yet and cannot take the focus or scroll. */
    private void whenLaidOut(Runnable action) {
        Background.soon(() -> {
            root.applyCss();
            root.layout();
            action.run();
        });
    }

    /** Moves the focus between rail, page and footer, as F6 does in other programs. */
    void nextPane() {
        Node focused = root.getScene().getFocusOwner();
        if (isIn(focused, rail.root())) {
            shown().focusFirst();
        } else if (focused == back || focused == next) {
            rail.focusSelected();
        } else {
            (next.isDisabled() ? back : next).requestFocus();
        }
    }

    void compact(boolean compact) {
        rail.compact(compact);
    }

    private StepPage shown() {
        return meetingShown.get() ? meetingPage() : page(step.get());
    }

    private StepPage meetingPage() {
        StepPage made = meeting == null ? meetingMaker.get() : meeting;
        meeting = made;
        return made;
    }

    private void refresh() {
        work.setCenter(shown().root());
        label(step.get());
    }

    private StepPage page(Step id) {
        return pages.computeIfAbsent(id, i -> {
            Supplier<StepPage> maker = Objects.requireNonNull(makers.get(i));
            return maker.get();
        });
    }

    private void label(Step at) {
        if (meetingShown.get()) {
            back.setDisable(false);
            next.setDisable(true);
            back.setText(TEXT.get("footer.back.to", TEXT.get("step." + at)));
            next.setText(TEXT.get("footer.next"));
            return;
        }
        List<Step> all = List.of(Step.values());
        back.setDisable(at.ordinal() == 0);
        next.setDisable(at.ordinal() == all.size() - 1);
        back.setText(
                back.isDisabled()
                        ? TEXT.get("footer.back")
                        : TEXT.get("footer.back.to", TEXT.get("step." + all.get(at.ordinal() - 1))));
        next.setText(
                next.isDisabled()
                        ? TEXT.get("footer.next")
                        : TEXT.get("footer.next.to", TEXT.get("step." + all.get(at.ordinal() + 1))));
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }
}

package org.parley.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;
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
    private final Rail rail;
    private final Button back = Nodes.id(new Button(), "back");
    private final Button next = Nodes.id(new Button(), "next");

    DealPage(DealModel model, Function<Navigator, Map<Step, Supplier<StepPage>>> steps) {
        this.model = model;
        this.makers = steps.apply(this);
        this.rail = new Rail(model, step, this::go);
        next.getStyleClass().add("accent");
        back.setOnAction(_ -> move(-1));
        next.setOnAction(_ -> move(1));
        HBox footer = Nodes.styled(new HBox(back, Nodes.spacer(), next), "shell-footer");
        BorderPane work = new BorderPane();
        work.setBottom(footer);
        root.setLeft(rail.root());
        root.setCenter(work);
        root.setId("deal-page");
        step.addListener((_, _, to) -> work.setCenter(page(to).root()));
        step.subscribe(this::label);
        work.setCenter(page(step.get()).root());
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
        return page(step.get()).commands();
    }

    void focusFirst() {
        whenLaidOut(() -> page(step.get()).focusFirst());
    }

    void move(int by) {
        int to = step.get().ordinal() + by;
        if (to >= 0 && to < Step.values().length) {
            go(Step.values()[to]);
        }
    }

    @Override
    public void go(Step to) {
        step.set(to);
        focusFirst();
    }

    @Override
    public void go(Step to, String place) {
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
            page(step.get()).focusFirst();
        } else if (focused == back || focused == next) {
            rail.focusSelected();
        } else {
            (next.isDisabled() ? back : next).requestFocus();
        }
    }

    void compact(boolean compact) {
        rail.compact(compact);
    }

    private StepPage page(Step id) {
        return pages.computeIfAbsent(id, i -> {
            Supplier<StepPage> maker = Objects.requireNonNull(makers.get(i));
            return maker.get();
        });
    }

    private void label(Step at) {
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

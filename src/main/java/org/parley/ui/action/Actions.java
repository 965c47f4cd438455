package org.parley.ui.action;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.parley.ui.kit.Fields;
import org.parley.ui.task.Background;

/** All actions of the window: menus, buttons, palette and keys are made from this one list. */
public final class Actions {
    private final List<Action> actions = new ArrayList<>();

    public Action add(Action action) {
        actions.add(action);
        return action;
    }

    public List<Action> all() {
        return List.copyOf(actions);
    }

    /** A menu item that shows the action's key; {@link #handle} takes the key before the menu can. */
    public static MenuItem menuItem(Action action) {
        ObservableValue<Boolean> chosen = action.chosen();
        MenuItem item = chosen == null ? new MenuItem() : choice(chosen);
        item.setId("menu-" + action.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.nameProperty());
        item.disableProperty().bind(action.disabledProperty());
        KeyCombination key = action.key();
        if (key != null) {
            item.setAccelerator(key);
        }
        item.addEventHandler(ActionEvent.ACTION, _ -> action.run());
        return item;
    }

    /** An item that shows whether it is the present choice; picking it again changes nothing. */
    private static MenuItem choice(ObservableValue<Boolean> chosen) {
        var item = new RadioMenuItem();
        var now = new SimpleBooleanProperty();
        now.bind(chosen);
        now.subscribe(item::setSelected);
        item.setUserData(now);
        item.addEventHandler(ActionEvent.ACTION, _ -> Background.soon(() -> item.setSelected(chosen.getValue())));
        return item;
    }

    /**
     * Runs the action of a pressed key before the focused node sees it: a text field would otherwise swallow undo. A
     * field that has its own undo keeps undo and redo for itself.
     *
     * @param blocked something lies above the window: the key does nothing, and the menus do not get it either
     */
    public void handle(KeyEvent event, boolean blocked) {
        for (Action action : actions) {
            if (action.keys().stream().anyMatch(key -> key.match(event))) {
                boolean history = action.id().equals("undo") || action.id().equals("redo");
                boolean elsewhere = event.getTarget() instanceof Node target
                        && ((blocked && target instanceof TextInputControl) || Fields.hasOwnUndo(target));
                if (history && elsewhere) {
                    return;
                }
                event.consume();
                if (!blocked) {
                    action.run();
                }
                return;
            }
        }
    }

    /** Runs the action that a character stands for, unless somebody is writing. */
    public void typed(KeyEvent event, boolean blocked) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (!blocked && !writing) {
            actions.stream()
                    .filter(action -> event.getCharacter().equals(action.character()))
                    .findFirst()
                    .ifPresent(Action::run);
        }
    }
}

package org.parley.ui.action;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Something a person can do, with one name, one key and one state wherever it is offered. */
public final class Action {
    private final String id;
    private final ReadOnlyStringWrapper name;
    private final @Nullable KeyCombination key;
    private final ReadOnlyBooleanWrapper disabled = new ReadOnlyBooleanWrapper();
    private final Runnable run;
    private @Nullable ObservableValue<Boolean> chosen;
    private String character = "";
    private final List<KeyCombination> others = new ArrayList<>();

    public Action(String id, String name, @Nullable KeyCombination key, Runnable run) {
        this.id = id;
        this.name = new ReadOnlyStringWrapper(name);
        this.key = key;
        this.run = run;
    }

    public Action disabledWhen(ObservableValue<Boolean> condition) {
        disabled.bind(condition);
        return this;
    }

    /** For an action that is one of several choices, of which exactly one holds. */
    public Action chosenWhen(ObservableValue<Boolean> condition) {
        chosen = condition;
        return this;
    }

    /** Whether the choice that this action makes is the present one; null for an action that is no choice. */
    public @Nullable ObservableValue<Boolean> chosen() {
        return chosen;
    }

    /** Keys that do the same on other keyboards. */
    public Action alsoOn(KeyCombination... keys) {
        others.addAll(List.of(keys));
        return this;
    }

    /** A character that does the same where nobody writes; keyboards have it on different keys. */
    public Action alsoOnCharacter(String typed) {
        character = typed;
        return this;
    }

    /** The character that runs it; empty when there is none. */
    public String character() {
        return character;
    }

    /** For an action whose name says what it would do now, such as undo. */
    public Action named(ObservableValue<String> names) {
        name.bind(names);
        return this;
    }

    public String id() {
        return id;
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public String name() {
        return name.get();
    }

    public @Nullable KeyCombination key() {
        return key;
    }

    /** The key that is shown, and those that do the same. */
    public List<KeyCombination> keys() {
        var keys = new ArrayList<>(others);
        if (key != null) {
            keys.addFirst(key);
        }
        return keys;
    }

    public ReadOnlyBooleanProperty disabledProperty() {
        return disabled.getReadOnlyProperty();
    }

    public void run() {
        if (!disabled.get()) {
            run.run();
        }
    }
}

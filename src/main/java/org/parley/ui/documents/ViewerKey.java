package org.parley.ui.documents;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.parley.text.Texts;
import org.parley.ui.kit.KeyHint;

/** The keys of the viewer. */
enum ViewerKey {
    FIND("Shortcut+F"),
    NEXT("F3"),
    PREVIOUS("Shift+F3"),
    WHY("F4"),
    SET("F2"),
    FORGET("Delete"),
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Y"),
    NEXT_CHANGE("F8"),
    PREVIOUS_CHANGE("Shift+F8"),
    LEAVE("Esc");

    private static final Texts TEXT = Texts.of("documents");

    private final String key;

    ViewerKey(String key) {
        this.key = key;
    }

    boolean is(KeyEvent event) {
        return KeyCombination.valueOf(key).match(event);
    }

    static List<KeyHint> hints() {
        return Arrays.stream(values())
                .map(k -> new KeyHint(KeyCombination.valueOf(k.key).getDisplayText(), TEXT.get("key." + k)))
                .toList();
    }
}

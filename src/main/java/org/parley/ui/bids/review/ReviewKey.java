package org.parley.ui.bids.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.parley.text.Texts;
import org.parley.ui.kit.KeyHint;

/**
 * The keys of the review: combinations count when pressed, letters when typed. A pressed letter would go on into the field
 * that has the focus by then.
 */
enum ReviewKey {
    ACCEPT("a", "Enter"),
    REJECT("r", "Delete", "Backspace"),
    CHANGE("e", "F2"),
    EARLIER_READING("", "Left"),
    READING("", "Right"),
    NEXT("n"),
    ASSIGN("t"),
    UNDO("u", "Shortcut+Z"),
    DOCUMENT("", "Tab"),
    TAKE_OVER("", "Shortcut+Enter");

    private static final Texts TEXT = Texts.of("review");
    private static final List<ReviewKey> SHORT = List.of(ACCEPT, REJECT, CHANGE, NEXT, UNDO, DOCUMENT, TAKE_OVER);

    private final String letter;
    private final String first;
    private final String second;

    ReviewKey(String letter, String... keys) {
        this.letter = letter;
        first = keys.length > 0 ? keys[0] : "";
        second = keys.length > 1 ? keys[1] : "";
    }

    boolean is(KeyEvent event) {
        return matches(first, event) || matches(second, event);
    }

    private static boolean matches(String key, KeyEvent event) {
        return !key.isEmpty() && KeyCombination.valueOf(key).match(event);
    }

    static Optional<ReviewKey> pressed(KeyEvent event) {
        return Arrays.stream(values()).filter(k -> k.is(event)).findFirst();
    }

    static Optional<ReviewKey> typed(String character) {
        return Arrays.stream(values())
                .filter(k -> !k.letter.isEmpty() && k.letter.equalsIgnoreCase(character))
                .findFirst();
    }

    /** @param all those too that a person can do without where there is little room */
    static List<KeyHint> hints(boolean all) {
        return Arrays.stream(values()).filter(k -> all || SHORT.contains(k)).map(ReviewKey::hint).toList();
    }

    private KeyHint hint() {
        var texts = new ArrayList<String>();
        if (!letter.isEmpty()) {
            texts.add(letter.toUpperCase(Locale.ROOT));
        }
        if (!first.isEmpty()) {
            texts.add(KeyCombination.valueOf(first).getDisplayText());
        }
        return new KeyHint(String.join(" " + TEXT.get("do.or") + " ", texts), TEXT.get("do." + this));
    }
}

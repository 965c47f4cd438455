package org.parley.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Typing in a combo box jumps to the first choice that starts with what was typed, or else has it as a part. */
public final class TypeAhead<T> {
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final ComboBox<T> box;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private TypeAhead(ComboBox<T> box) {
        this.box = box;
        pause.setOnFinished(_ -> typed.setLength(0));
    }

    public static <T> void install(ComboBox<T> box) {
        var ahead = new TypeAhead<>(box);
        box.addEventFilter(KeyEvent.KEY_TYPED, ahead::typed);
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean letters = !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
        if (!letters || event.isShortcutDown() || event.isAltDown() || (text.isBlank() && typed.isEmpty())) {
            return;
        }
        typed.append(text.toLowerCase(Locale.ROOT));
        pause.playFromStart();
        event.consume();
        jump(typed.toString());
    }

    private void jump(String text) {
        List<String> words = box.getItems().stream()
                .map(i -> box.getConverter().toString(i).toLowerCase(Locale.ROOT))
                .toList();
        int found = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean starts = words.get(i).startsWith(text);
            if (starts || (words.get(i).contains(text) && (found < 0 || !words.get(found).startsWith(text)))) {
                found = i;
            }
        }
        if (found >= 0) {
            box.getSelectionModel().select(found);
            if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                    && skin.getPopupContent() instanceof ListView<?> list) {
                list.scrollTo(found);
            }
        }
    }
}

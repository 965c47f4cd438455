package org.parley.ui.room;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.parley.audience.Topic;
import org.parley.ui.room.audience.AudienceView;

/** All of room mode by keyboard, the same on both windows and on the keys of a clicker. */
final class RoomKeys {
    private final RoomViewModel room;
    private final Runnable end;
    private final Runnable otherScreen;
    private final Runnable work;

    /**
     * @param otherScreen moves the audience to another screen, where there is one
     * @param work goes between the facilitator's view and the pages of the deal, where the audience has its own screen
     */
    RoomKeys(RoomViewModel room, Runnable end, Runnable otherScreen, Runnable work) {
        this.room = room;
        this.end = end;
        this.otherScreen = otherScreen;
        this.work = work;
    }

    void handle(KeyEvent event) {
        event.consume();
        KeyCode code = event.getCode();
        boolean asked = room.askedProperty().get() != null;
        if (event.isShortcutDown()) {
            withShortcut(code);
        } else if (event.isAltDown() || event.isMetaDown()) {
            return;
        } else if (code == KeyCode.ESCAPE) {
            if (asked) {
                room.refuse();
            } else {
                end.run();
            }
        } else if (asked && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            room.ask(code == KeyCode.UP ? -1 : 1);
        } else if (asked && code == KeyCode.ENTER) {
            room.confirm();
        } else if (code.isDigitKey() || code.isKeypadKey()) {
            jump(code);
        } else {
            plain(code);
        }
    }

    private void plain(KeyCode code) {
        switch (code) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER, N -> room.move(1);
            case LEFT, UP, PAGE_UP, BACK_SPACE -> room.move(-1);
            case HOME -> room.go(0);
            case END -> room.go(Integer.MAX_VALUE);
            case B, PERIOD -> room.toggleBlack();
            case R -> room.ask(0);
            case U -> room.undoReveal();
            case A -> room.toggleAnonymous();
            case T -> room.timer().toggleSpeaker();
            case S -> otherScreen.run();
            case F5 -> work.run();
            default -> {
                // No other key does anything in front of an audience.
            }
        }
    }

    private void withShortcut(KeyCode code) {
        if (code == KeyCode.Z) {
            room.undoReveal();
        } else if (code == KeyCode.C && !room.blackProperty().get()) {
            var content = new ClipboardContent();
            content.putString(AudienceView.words(room.pageProperty().get()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void jump(KeyCode code) {
        String name = code.getName();
        int digit = name.charAt(name.length() - 1) - '0';
        if (digit >= 0 && digit < Topic.values().length) {
            room.go(Topic.values()[digit]);
        }
    }
}

package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import java.nio.ByteBuffer;

/**
 * The headless application of JavaFX 26, so that tests meet what users meet. Stock headless differs from a real
 * desktop in ways that make correct programs fail:
 * <ul>
 * <li>the screen is 1000x1000 and taller windows throw (JDK-8364201); here it is {@code -Dheadless.geometry=WxH};
 * <li>mouse events carry no modifiers, so Shift+click and Ctrl+click select one row;
 * <li>every click counts as a popup trigger, so a table header does not sort;
 * <li>{@code isPrimaryButtonDown()} is false during a drag;
 * <li>scroll events miss unless the window is at 0,0;
 * <li>a modal window does not block the one behind it;
<li>an exception in an event handler is thrown at the robot instead of going to the uncaught exception handler.
 * </ul>
 *
 * <p>Still missing: drag-and-drop gestures between windows, file choosers, printing. The row stride of the frame buffer
 * stays 1000, so a robot's screen capture is wrong; take a snapshot of the scene instead.
 *
 * <p>In JavaFX's package because {@code frameBuffer} is package-private.
 */
public final class SizedHeadlessApplication extends HeadlessApplication {

    /** Stride that {@link HeadlessWindow} assumes. */
    private static final int STRIDE = 1000;

    private Screen[] screens;
    private int keyModifiers;
    private int buttonModifiers;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            String[] size = System.getProperty("headless.geometry", "1600x1000").split("x");
            int width = Integer.parseInt(size[0]);
            int height = Integer.parseInt(size[1]);
            screens = new Screen[] {new Screen(0, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height,
                    100, 100, 1f, 1f, 1f, 1f)};
            // Generous, because windows may hang over the lower edge and are still painted.
            frameBuffer = ByteBuffer.allocate(4 * (STRIDE * 2 * height + 2 * width));
        }
        return screens;
    }

    @Override
    public View createView() {
        return new MendedView();
    }

    private static int modifierOf(int button) {
        return switch (button) {
            case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
            case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
            case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
            default -> 0;
        };
    }

    /** Keyboard and mouse state is shared by all views, as on a desk with one keyboard and one mouse. */
    private final class MendedView extends HeadlessView {

        @Override
        protected void notifyKey(int type, int keyCode, char[] chars, int modifiers) {
            keyModifiers = modifiers;
            reporting(() -> super.notifyKey(type, keyCode, chars, modifiers));
        }

        @Override
        protected void notifyMouse(int type, int button, int x, int y, int xAbs, int yAbs, int modifiers,
                boolean isPopupTrigger, boolean isSynthesized) {
            if (type == MouseEvent.DOWN) {
                buttonModifiers |= modifierOf(button);
            } else if (type == MouseEvent.UP) {
                buttonModifiers &= ~modifierOf(button);
            }
            boolean blockedByModal = getWindow() != null && !getWindow().isEnabled();
            if (blockedByModal && type != MouseEvent.EXIT) {
                return;
            }
            boolean popupTrigger = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
            int all = keyModifiers | buttonModifiers;
            reporting(() -> super.notifyMouse(type, button, x, y, xAbs, yAbs, all, popupTrigger, false));
        }

        /** Stock headless passes the window's offset where the absolute position belongs. */
        @Override
        protected void notifyScroll(int x, int y, int windowX, int windowY, double deltaX, double deltaY,
                int modifiers, int lines, int chars, int defaultLines, int defaultChars, double xMultiplier,
                double yMultiplier) {
            reporting(() -> super.notifyScroll(x - windowX, y - windowY, x, y, deltaX, deltaY, keyModifiers, lines,
                    chars, defaultLines, defaultChars, xMultiplier, yMultiplier));
        }

        private void reporting(Runnable event) {
            try {
                event.run();
            } catch (RuntimeException | Error e) {
                Application.reportException(e);
            }
        }
    }
}

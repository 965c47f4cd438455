package org.parley.app;

import java.util.Locale;

/** Whether there is a screen to show a window on, asked before JavaFX is started, which would end in a stack trace. */
final class Display {
    private Display() {}

    static boolean available() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean ownScreen = system.contains("win") || system.contains("mac");
        return ownScreen || System.getProperty("glass.platform") != null || isSet("DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}

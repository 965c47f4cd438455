package org.parley.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What 'copy details' copies. */
public final class Details {
    private Details() {}

    public static String of(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

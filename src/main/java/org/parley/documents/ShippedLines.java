package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text files of this package and those below it that are shipped with the program. */
public final class ShippedLines {
    private ShippedLines() {}

    /**
     * Lines that are neither blank nor a comment.
     *
     * @param name below the folder of the package, such as {@code family/titles.tsv}
     */
    public static List<String> of(String name) {
        try (InputStream in = ShippedLines.class.getResourceAsStream("/org/parley/documents/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return content(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text that are neither blank nor a comment. */
    public static List<String> content(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}

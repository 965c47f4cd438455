package org.parley.documents.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of this package that are shipped with it. */
final class Resource {
    private Resource() {}

    /** Lines that are neither empty nor a comment. */
    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/org/parley/documents/family/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return content(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> content(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}

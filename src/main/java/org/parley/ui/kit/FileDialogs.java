package org.parley.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files. An interface, because the real choosers cannot be driven by a test. */
public interface FileDialogs {
    /**
     * @param kind what the files are, in words
     * @param extensions such as {@code xlsx}; empty for any
     * @return empty when the person changed their mind
     */
    List<Path> open(String title, String kind, List<String> extensions);

    default Optional<Path> save(String title, String suggestedName, String kind, String extension) {
        return save(title, suggestedName, List.of(new Kind(kind, extension)));
    }

    /** @param kinds to choose from, the usual one first */
    Optional<Path> save(String title, String suggestedName, List<Kind> kinds);

    /**
     * A kind of file.
     *
     * @param name in words
     * @param extension such as {@code xlsx}
     */
    record Kind(String name, String extension) {}
}

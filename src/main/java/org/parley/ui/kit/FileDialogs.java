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

    Optional<Path> save(String title, String suggestedName, String kind, String extension);
}

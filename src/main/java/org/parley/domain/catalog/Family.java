package org.parley.domain.catalog;

/** A clause family. {@code block} is the chapter of the brief it belongs to. */
public record Family(String id, String name, String block) {
    /** The optional extension pack: never a criterion, never in coverage, off unless switched on. */
    public static final String EXTENSION = "EXT";

    public boolean isExtension() {
        return id.equals(EXTENSION);
    }
}

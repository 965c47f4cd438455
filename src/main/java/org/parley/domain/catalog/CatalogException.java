package org.parley.domain.catalog;

/** A catalogue that contradicts itself. The message names the entry and the field. */
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String entry;
    private final String field;

    public CatalogException(String entry, String field, String problem) {
        super("catalogue entry " + entry + ", field " + field + ": " + problem);
        this.entry = entry;
        this.field = field;
    }

    public String entry() {
        return entry;
    }

    public String field() {
        return field;
    }
}

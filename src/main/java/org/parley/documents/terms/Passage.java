package org.parley.documents.terms;

/**
 * A stretch of a document's text.
 *
 * @param start in chars of {@link String}
 * @param end exclusive
 */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}

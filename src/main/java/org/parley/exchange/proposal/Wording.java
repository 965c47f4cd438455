package org.parley.exchange.proposal;

/** A provider's words without the line breaks of the document they come from. */
final class Wording {
    private Wording() {}

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}

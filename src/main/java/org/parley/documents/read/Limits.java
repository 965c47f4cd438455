package org.parley.documents.read;

import java.time.Duration;

/**
 * How much of a document is taken in, so that no file, made by chance or on purpose, can fill the memory or keep a
 * person waiting without an end.
 *
 * @param entries in a zip archive
 * @param entryBytes unpacked, of one entry
 * @param bytes unpacked, of all entries
 * @param chars of text
 */
record Limits(int entries, long entryBytes, long bytes, int pages, int chars, Duration time) {
    static final Limits STANDARD = new Limits(
            2000, 64L << 20, 256L << 20, 3000, 10_000_000, Duration.ofSeconds(60));
}

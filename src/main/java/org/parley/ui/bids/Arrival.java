package org.parley.ui.bids;

import java.nio.file.Path;

/**
 * A file that a person handed over.
 *
 * @param provider letter of the provider whose proposal it was said to be; empty when the file is to speak for itself
 */
record Arrival(Path file, String provider) {
    static Arrival of(Path file) {
        return new Arrival(file, "");
    }

    static Arrival proposalOf(String provider, Path file) {
        return new Arrival(file, provider);
    }

    boolean isProposal() {
        return !provider.isEmpty();
    }

    String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}

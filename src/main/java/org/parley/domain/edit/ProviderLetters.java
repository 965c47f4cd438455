package org.parley.domain.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.domain.deal.Bid;

/** The letters that tell providers apart; upper and lower case are the same letter. */
public final class ProviderLetters {
    private static final int LETTERS = 26;

    private ProviderLetters() {}

    public static boolean taken(List<Bid> bids, String letter) {
        return bids.stream().anyMatch(b -> b.letter().equalsIgnoreCase(letter));
    }

    /** The next free one: A to Z, then A2 to Z2. */
    public static String next(List<Bid> bids) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> (char) ('A' + i % LETTERS) + (i < LETTERS ? "" : Integer.toString(i / LETTERS + 1)))
                .filter(letter -> !taken(bids, letter))
                .findFirst()
                .orElseThrow();
    }
}

package org.parley.analysis.trade;

/**
 * Something we give that matters more to the provider, for something we get that matters more to us.
 *
 * @param offer how the offered issue moves
 * @param ask how the issue asked for moves; the provider gives there
 * @param catalogued true when the catalogue names the two as worth trading
 */
public record Trade(Move offer, Move ask, boolean catalogued) {
    /** What we gain when both issues move all the way, in points of table value; may be below 0. */
    public double clientGain() {
        return ask.client() - offer.client();
    }

    /** What the provider gains when both issues move all the way, in points of table value; may be below 0. */
    public double providerGain() {
        return offer.provider() - ask.provider();
    }
}

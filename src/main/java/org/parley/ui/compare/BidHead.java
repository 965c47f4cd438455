package org.parley.ui.compare;

import org.jspecify.annotations.Nullable;

/** What stands above a bid's column. {@code clauseTotal} is null when nothing that is asked carries weight. */
public record BidHead(
        String letter,
        String name,
        boolean incumbent,
        @Nullable Double clauseTotal,
        int beyondWalkAway,
        int notAnswered,
        int recorded) {}

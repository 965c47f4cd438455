package org.parley.ui.compare;

import org.jspecify.annotations.Nullable;

/**
 * What stands above a bid's column.
 *
 * @param total null when nothing that is scored carries weight
 * @param clausesOnly the bid lacks the price that others have, so that its total is not to be compared with theirs
 */
public record BidHead(
        String letter,
        String name,
        boolean incumbent,
        @Nullable Double total,
        boolean clausesOnly,
        int beyondWalkAway,
        int notAnswered,
        int recorded) {}

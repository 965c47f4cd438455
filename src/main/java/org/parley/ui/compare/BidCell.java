package org.parley.ui.compare;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.domain.deal.Quote;

/**
 * What one bid says on one mechanism.
 *
 * @param quote null when the bid says nothing
 * @param value 0 to 100; 0 unless scored
 * @param band null unless scored
 * @param weightedGap points of the total lost here, 0 when not asked
 * @param gapToDraft value of our draft less the value of the quote; null when not asked or omitted
 */
public record BidCell(
        State state,
        @Nullable Quote quote,
        double value,
        @Nullable Band band,
        double weightedGap,
        @Nullable Double gapToDraft) {
    public static final BidCell NOT_ASKED = new BidCell(State.NOT_ASKED, null, 0, null, 0, null);

    public enum State {
        SCORED,
        NOT_ANSWERED,
        /** Not answered, and a reviewed proposal says nothing on it. */
        SILENT,
        /** Quoted without being asked. */
        RECORDED,
        NOT_ASKED
    }

    public boolean beyondWalkAway() {
        return band == Band.RED;
    }

    public boolean notAnswered() {
        return state == State.NOT_ANSWERED || state == State.SILENT;
    }
}

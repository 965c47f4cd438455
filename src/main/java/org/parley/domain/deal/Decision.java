package org.parley.domain.deal;

import java.time.Instant;
import org.parley.domain.Check;

/**
 * A line of the decision log.
 *
 * @param number what people call it by, 1 and up
 * @param who decided
 * @param source what of the deal the line was taken from, so that it is not offered twice; empty for a typed one
 */
public record Decision(int number, Instant when, String who, String what, String why, String source) {
    public Decision {
        Check.within(number, 1, Facilitation.MOST, "number of the decision");
    }

    public Decision withWho(String changed) {
        return new Decision(number, when, changed, what, why, source);
    }

    public Decision withWhat(String changed) {
        return new Decision(number, when, who, changed, why, source);
    }

    public Decision withWhy(String changed) {
        return new Decision(number, when, who, what, changed, source);
    }
}

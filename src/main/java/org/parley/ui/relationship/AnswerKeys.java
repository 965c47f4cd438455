package org.parley.ui.relationship;

import org.jspecify.annotations.Nullable;

/** What typing means for one answer: digits set it, a decimal point adds a half, so that {@code 3.5} works as written. */
final class AnswerKeys {
    private boolean afterPoint;

    /**
     * @param typed any character
     * @return the answer from now on; {@code current} when the character means nothing here
     */
    @Nullable
    Double typed(char typed, @Nullable Double current) {
        if (typed == '.' || typed == ',') {
            afterPoint = true;
            return current == null ? null : Double.valueOf(withHalf(current));
        }
        boolean fraction = afterPoint && (typed == '5' || typed == '0');
        afterPoint = false;
        if (fraction) {
            return typed == '0' && current != null ? Double.valueOf(Math.floor(current)) : current;
        }
        return typed >= '1' && typed <= '5' ? Double.valueOf(typed - '0') : current;
    }

    /** Half a step up or down; an unanswered question starts in the middle. */
    static double nudged(@Nullable Double current, int halves) {
        return current == null ? 3 : Math.clamp(current + halves * 0.5, 1, 5);
    }

    void forget() {
        afterPoint = false;
    }

    private static double withHalf(double current) {
        boolean whole = current == Math.rint(current);
        return whole ? Math.min(5, current + 0.5) : Math.floor(current);
    }
}

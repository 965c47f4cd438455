package org.parley.ui.positions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** Ladders and levels in words. */
final class Ladders {
    private static final Texts TEXT = Texts.of("positions");

    private Ladders() {}

    /** E.g. {@code 60% > 70% > 80% > 90%}. */
    static String text(Mechanism mechanism, Ladder ladder) {
        return Arrays.stream(LadderStep.values())
                .map(step -> Units.brief(mechanism, ladder.at(step)))
                .collect(Collectors.joining(" > "));
    }

    /** What a level means; empty for a mechanism that has none, and what there is for a number between. */
    static String level(Mechanism mechanism, double number) {
        List<String> levels = mechanism.levels();
        if (levels.isEmpty()) {
            return "";
        }
        boolean known = number == Math.rint(number) && number >= 0 && number < levels.size();
        return known ? levels.get((int) number) : TEXT.get("level.unknown", levels.size() - 1);
    }
}

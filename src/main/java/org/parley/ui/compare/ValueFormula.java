package org.parley.ui.compare;

import org.parley.analysis.value.Placement;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.Texts;

/** How a value comes out of a number and a ladder, in words and as a formula with its inputs. */
final class ValueFormula {
    private static final Texts TEXT = Texts.of("compare");

    private final Numbers numbers = Numbers.local();
    private final Quantity quantity = Quantity.local();

    String of(Mechanism mechanism, Ladder ladder, double x) {
        Placement placement = Placement.of(ladder, mechanism.direction(), x);
        LadderStep worse = placement.worse();
        LadderStep better = placement.better();
        String number = quantity.of(x, mechanism.unit());
        if (worse == null) {
            return TEXT.get("why.value.beyond", number, at(mechanism, ladder, LadderStep.WALK_AWAY));
        }
        if (better == null) {
            return TEXT.get("why.value.open", number, at(mechanism, ladder, LadderStep.OPEN));
        }
        if (x == ladder.at(worse)) {
            return TEXT.get("why.value.step", number, name(worse), numbers.plain(placement.value()));
        }
        return TEXT.get(
                "why.value.between",
                number,
                name(better) + " " + at(mechanism, ladder, better),
                name(worse) + " " + at(mechanism, ladder, worse),
                formula(mechanism.direction(), ladder, worse, better, x),
                numbers.plain(Math.round(placement.value() * 10) / 10.0));
    }

    static String name(LadderStep step) {
        return TEXT.get("step." + step);
    }

    private String at(Mechanism mechanism, Ladder ladder, LadderStep step) {
        return quantity.of(ladder.at(step), mechanism.unit());
    }

    private String formula(Direction direction, Ladder ladder, LadderStep worse, LadderStep better, double x) {
        double low = ladder.at(worse);
        double high = ladder.at(better);
        double base = Placement.worth(worse);
        String span = numbers.plain(Placement.worth(better) - base);
        String part = direction == Direction.UP
                ? "(" + minus(x, low) + ") / (" + minus(high, low) + ")"
                : "(" + minus(low, x) + ") / (" + minus(low, high) + ")";
        return (base == 0 ? "" : numbers.plain(base) + " + ") + span + " × " + part;
    }

    private String minus(double a, double b) {
        return numbers.plain(a) + " − " + numbers.plain(b);
    }
}

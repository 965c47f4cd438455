package org.parley.analysis.smaa;

import java.util.Arrays;
import java.util.List;
import org.parley.analysis.random.RandomStream;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;

/** What is known of the value of one alternative on one criterion; more is better. Independent of all others. */
public sealed interface Measurement {
    /** Fills the first {@code count} places with draws. */
    void draw(RandomStream random, double[] target, int count);

    /** True when all draws are the same. */
    boolean certain();

    /** How large a draw may be, either side of 0; says what differences are mere rounding. */
    double magnitude();

    /** Known for sure. */
    record Certain(double value) implements Measurement {
        public Certain {
            Check.finite(value, "value");
        }

        @Override
        public void draw(RandomStream random, double[] target, int count) {
            Arrays.fill(target, 0, count, value);
        }

        @Override
        public boolean certain() {
            return true;
        }

        @Override
        public double magnitude() {
            return Math.abs(value);
        }
    }

    /** Anywhere between two values, all of them equally likely. */
    record Between(double low, double high) implements Measurement {
        public Between {
            Ends.check(low, high);
        }

        @Override
        public void draw(RandomStream random, double[] target, int count) {
            random.uniform(target, count);
            double range = high - low;
            for (int d = 0; d < count; d++) {
                target[d] = low + range * target[d];
            }
        }

        @Override
        public boolean certain() {
            return low == high;
        }

        @Override
        public double magnitude() {
            return Math.max(Math.abs(low), Math.abs(high));
        }
    }

    /** Normally distributed. */
    record Normal(double mean, double deviation) implements Measurement {
        public Normal {
            Check.finite(mean, "mean");
            Check.within(deviation, 0, Double.MAX_VALUE, "standard deviation");
        }

        @Override
        public void draw(RandomStream random, double[] target, int count) {
            random.normal(target, count);
            for (int d = 0; d < count; d++) {
                target[d] = mean + deviation * target[d];
            }
        }

        @Override
        public boolean certain() {
            return deviation == 0;
        }

        @Override
        public double magnitude() {
            return Math.abs(mean) + 10 * deviation;
        }
    }

    /** A number anywhere between two, in the mechanism's unit, by its worth on a ladder, 0 to 100 (SPEC 0). */
    record OnLadder(Ladder ladder, Direction direction, double low, double high) implements Measurement {
        public OnLadder {
            Ends.check(low, high);
        }

        @Override
        public void draw(RandomStream random, double[] target, int count) {
            random.uniform(target, count);
            for (int d = 0; d < count; d++) {
                target[d] = ValueModel.value(ladder, direction, low + (high - low) * target[d]);
            }
        }

        /** Beyond both ends of an orderly ladder, different numbers are worth the same. */
        @Override
        public boolean certain() {
            return low == high
                    || (ladder.strictlyOrdered(direction)
                            && ValueModel.value(ladder, direction, low) == ValueModel.value(ladder, direction, high));
        }

        @Override
        public double magnitude() {
            return ValueModel.OPEN;
        }
    }

    /** The plain mean of several, as a family's score is of its mechanisms' values. */
    record Mean(List<Measurement> parts) implements Measurement {
        public Mean {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new InvalidValueException("parts of a mean", "must be at least one");
            }
        }

        @Override
        public void draw(RandomStream random, double[] target, int count) {
            var part = new double[count];
            Arrays.fill(target, 0, count, 0);
            for (Measurement each : parts) {
                each.draw(random, part, count);
                for (int d = 0; d < count; d++) {
                    target[d] += part[d];
                }
            }
            for (int d = 0; d < count; d++) {
                target[d] /= parts.size();
            }
        }

        @Override
        public boolean certain() {
            return parts.stream().allMatch(Measurement::certain);
        }

        @Override
        public double magnitude() {
            return parts.stream().mapToDouble(Measurement::magnitude).max().orElseThrow();
        }
    }
}

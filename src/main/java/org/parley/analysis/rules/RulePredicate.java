package org.parley.analysis.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Severity;

/** The condition of one rule; finds nothing while the rule is silent. */
@FunctionalInterface
interface RulePredicate {
    @Nullable
    Finding check(Situation situation);

    /** The mechanisms whose positions it reads together; empty when it judges each mechanism by itself. */
    default List<String> together() {
        return List.of();
    }

    /** A rule that always names the same mechanisms and shows their drafted positions. */
    static RulePredicate when(Predicate<Situation> fires, String... mechanisms) {
        List<String> named = List.of(mechanisms);
        return reading(named, s -> fires.test(s)
                ? new Finding(named, named.stream().map(s::fact).toList(), null)
                : null);
    }

    private static RulePredicate reading(List<String> together, RulePredicate rule) {
        return new RulePredicate() {
            @Override
            public @Nullable Finding check(Situation situation) {
                return rule.check(situation);
            }

            @Override
            public List<String> together() {
                return together;
            }
        };
    }

    /** A rule that fires when there are offenders, names them and shows their drafted positions. */
    static RulePredicate offenders(Function<Situation, List<String>> offenders) {
        return offenders(offenders, Situation::fact);
    }

    /** @param show what is wrong with an offender */
    static RulePredicate offenders(Function<Situation, List<String>> offenders, Shown show) {
        return s -> {
            List<String> found = offenders.apply(s);
            return found.isEmpty()
                    ? null
                    : new Finding(found, found.stream().map(id -> show.fact(s, id)).toList(), null);
        };
    }

    /** The same rule, showing more of what it looks at. */
    default RulePredicate showing(Function<Situation, List<Fact>> more) {
        return reading(together(), s -> {
            Finding finding = check(s);
            return finding == null ? null : finding.with(more.apply(s));
        });
    }

    /** The same rule, with another severity under a condition. */
    default RulePredicate with(Severity severity, Predicate<Situation> condition) {
        return reading(together(), s -> {
            Finding finding = check(s);
            return finding != null && condition.test(s) ? finding.with(severity) : finding;
        });
    }

    /** The fact to show for an offender. */
    @FunctionalInterface
    interface Shown {
        Fact fact(Situation situation, String id);
    }
}

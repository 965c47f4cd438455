package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which numbering the articles of a document have, and which headings follow it: the best of all that it could be. */
final class Outline {
    /** What a row must have to be the contract's although one within a clause of it counts on better. */
    private static final int FEWEST = 4;
    private static final double SURE_EACH = 2;

    private final List<Heading> candidates;
    private final ChainFinder finder;

    Outline(List<Heading> candidates, ChainFinder finder) {
        this.candidates = candidates;
        this.finder = finder;
    }

    /** Articles and their sections, a section's label having its article's number. */
    Chain best() {
        List<Chain> plans = new ArrayList<>();
        for (Numbering top : Numbering.values()) {
            if (top.canBeTop()) {
                if (top != Numbering.UPPER) {
                    plans.add(finder.best(of(EnumSet.of(top, Numbering.DECIMAL))));
                }
                plans.add(finder.best(of(EnumSet.of(top))));
            }
        }
        plans.add(finder.best(of(EnumSet.of(Numbering.DECIMAL))));
        Chain best = highest(plans.stream()).orElse(Chain.NONE);
        return highest(plans.stream().filter(p -> isSure(p) && best.isWithin(p) && p.span() > best.span()))
                .orElse(best);
    }

    private static boolean isSure(Chain plan) {
        return plan.headings().size() >= FEWEST && plan.score() > SURE_EACH * plan.headings().size();
    }

    private static Optional<Chain> highest(Stream<Chain> plans) {
        return plans.max(Comparator.comparingDouble(Chain::score));
    }

    private List<Heading> of(Set<Numbering> numberings) {
        return candidates.stream().filter(h -> numberings.contains(h.label().numbering())).toList();
    }
}

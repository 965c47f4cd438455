package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which numbering the articles of a document have, and which headings follow it: the best of all that it could be. */
final class Outline {
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
        return plans.stream().max(Comparator.comparingDouble(Chain::score)).orElse(Chain.NONE);
    }

    private List<Heading> of(Set<Numbering> numberings) {
        return candidates.stream().filter(h -> numberings.contains(h.label().numbering())).toList();
    }
}

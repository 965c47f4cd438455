package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.documents.StopSignal;

/** Makes the tree of articles, their sections, and what is counted within these. */
final class TreeBuilder {
    private static final Set<Numbering> SECTIONS = EnumSet.of(Numbering.SECTION, Numbering.CLAUSE, Numbering.ARABIC);
    private static final Set<Numbering> PARAGRAPHS = EnumSet.of(
            Numbering.LETTER, Numbering.SMALL_ROMAN, Numbering.BRACKET, Numbering.UPPER, Numbering.DEEP);
    private static final double SURE = 4;
    private static final double MOSTLY = 0.6;

    private final List<Heading> candidates;
    private final ChainFinder finder;
    private final StopSignal signal;

    /** @param candidates in the order of the text */
    TreeBuilder(List<Heading> candidates, StopSignal signal) {
        this.candidates = candidates;
        this.finder = new ChainFinder(new int[0], signal);
        this.signal = signal;
    }

    /** @param headings articles and their sections in the order of the text */
    List<Clause> build(List<Heading> headings, int end) {
        boolean decimals = headings.stream().anyMatch(h -> h.label().minor() > 0);
        Set<Numbering> below = EnumSet.copyOf(PARAGRAPHS);
        if (!decimals && headings.stream().noneMatch(h -> SECTIONS.contains(h.label().numbering()))) {
            below.addAll(SECTIONS);
        }
        List<Clause> top = new ArrayList<>();
        int i = 0;
        while (i < headings.size()) {
            Heading heading = headings.get(i);
            int next = i + 1;
            List<Clause> children = new ArrayList<>();
            while (heading.label().minor() == 0 && next < headings.size() && headings.get(next).label().minor() > 0) {
                int until = until(headings, next, end);
                children.add(clause(headings.get(next), 2, until, paragraphs(headings.get(next), until, below, 3)));
                next++;
            }
            int until = next < headings.size() ? headings.get(next).start() : end;
            List<Clause> within = children.isEmpty() ? paragraphs(heading, until, below, decimals ? 3 : 2) : children;
            top.add(clause(heading, heading.label().minor() == 0 ? 1 : 2, until, within));
            i = next;
        }
        return top;
    }

    /** True when what is counted has titles or words of its own, as sections have and paragraphs have not. */
    private static boolean sections(List<Heading> row) {
        long named = row.stream().filter(h -> h.titled() || SECTIONS.contains(h.label().numbering())).count();
        return named > MOSTLY * row.size();
    }

    /** @param highest level that they may have */
    private List<Clause> paragraphs(Heading heading, int end, Set<Numbering> below, int highest) {
        List<Heading> row = row(heading, end, below).headings();
        int level = sections(row) ? highest : 3;
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            clauses.add(clause(row.get(i), level, until(row, i, end), List.of()));
        }
        return clauses;
    }

    private Chain row(Heading heading, int end, Set<Numbering> below) {
        signal.check();
        List<Heading> inside = Heading.between(candidates, heading.bodyStart(), end).stream()
                .filter(h -> h.score() > -1)
                .toList();
        List<Chain> rows = Stream.of(Numbering.values())
                .filter(below::contains)
                .map(n -> finder.best(inside.stream().filter(h -> h.label().numbering() == n).toList()))
                .filter(c -> c.headings().size() > 1 && c.score() > SURE)
                .toList();
        return highest(rows.stream())
                .map(best -> outermost(best, rows.stream().filter(c -> sections(c.headings())).toList()))
                .orElse(Chain.NONE);
    }

    private static Chain outermost(Chain row, List<Chain> titled) {
        return highest(titled.stream().filter(row::isWithin)).map(outer -> outermost(outer, titled)).orElse(row);
    }

    private static Optional<Chain> highest(Stream<Chain> rows) {
        return rows.max(Comparator.comparingDouble(Chain::score));
    }

    private static int until(List<Heading> headings, int i, int end) {
        return i + 1 < headings.size() ? headings.get(i + 1).start() : end;
    }

    private static Clause clause(Heading heading, int level, int end, List<Clause> children) {
        String number = heading.label().number();
        return new Clause(
                number.isEmpty() ? null : number,
                heading.title().text(),
                level,
                ClauseKind.BODY,
                heading.start(),
                Math.min(heading.bodyStart(), end),
                end,
                children);
    }
}

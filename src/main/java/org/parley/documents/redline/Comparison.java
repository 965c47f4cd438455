package org.parley.documents.redline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Wordings;

/**
 * One position against all bids: every clause of ours in one line with what each bid made of it.
 *
 * @param lines in the order of our clauses
 * @param redlines ours against each bid as a whole, by bid
 */
public record Comparison(List<Line> lines, Map<String, Redline> redlines) {
    public Comparison {
        lines = List.copyOf(lines);
        redlines = Collections.unmodifiableMap(new LinkedHashMap<>(redlines));
    }

    /**
     * @param bids by bid the row that our clause is part of; one without counterpart is {@link Change#REMOVED}. Clauses of
     *     ours that a bid merged share its row
     */
    public record Line(Clause ours, Map<String, Row> bids) {
        public Line {
            bids = Collections.unmodifiableMap(new LinkedHashMap<>(bids));
        }
    }

    /** @param bids clauses by bid, in the order to show */
    public static Comparison of(
            List<Clause> ours, Map<String, List<Clause>> bids, Set<Ignore> ignored, StopSignal signal) {
        Wordings wordings = Wordings.of(ours, signal);
        var words = new Words(ignored, signal);
        var redlines = new LinkedHashMap<String, Redline>();
        bids.forEach((bid, clauses) -> redlines.put(
                bid, Redline.of(Alignment.of(wordings, Wordings.of(clauses, signal), signal), words)));
        var lines = new LinkedHashMap<String, Map<String, Row>>();
        redlines.forEach((bid, redline) -> redline.rows().forEach(row -> row.match().left().forEach(
                clause -> lines.computeIfAbsent(clause.id(), _ -> new LinkedHashMap<>()).put(bid, row))));
        return new Comparison(
                ours.stream().map(clause -> new Line(clause, lines.getOrDefault(clause.id(), Map.of()))).toList(),
                redlines);
    }

    /** What only this bid has, in its order. */
    public List<Row> added(String bid) {
        Redline redline = redlines.get(bid);
        return redline == null
                ? List.of()
                : redline.rows().stream().filter(row -> row.change() == Change.ADDED).toList();
    }
}

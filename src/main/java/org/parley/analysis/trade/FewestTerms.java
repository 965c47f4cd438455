package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.Severity;

/**
 * The fewest terms that break a rule whatever the other issues that it reads come to: the prime implicants of its truth
 * table. Together they cover every combination that breaks the rule, and no other.
 */
final class FewestTerms {
    private final String rule;
    private final List<TableIssue> read;
    private final Map<Map<String, Double>, Severity> broken;
    private final List<ForbiddenTerms> found = new ArrayList<>();

    private FewestTerms(String rule, List<TableIssue> read, Map<Map<String, Double>, Severity> broken) {
        this.rule = rule;
        this.read = read;
        this.broken = broken;
    }

    /**
     * Fewer terms first; at the gravest severity of what they break.
     *
     * @param read what the rule reads of the table; no rule reads more than a handful
     * @param broken the combinations of their options that break it
     * @return none when all do
     */
    static List<ForbiddenTerms> of(
            String rule, List<TableIssue> read, Map<Map<String, Double>, Severity> broken) {
        var fewest = new FewestTerms(rule, read, broken);
        if (broken.size() == fewest.combinationsBeside(0)) {
            return List.of();
        }
        for (int size = 1; size <= read.size(); size++) {
            for (int chosen = 1; chosen < 1 << read.size(); chosen++) {
                if (Integer.bitCount(chosen) == size) {
                    fewest.add(chosen);
                }
            }
        }
        return List.copyOf(fewest.found);
    }

    /** @param chosen one bit per issue */
    private void add(int chosen) {
        var parts = new LinkedHashMap<Map<String, Double>, List<Severity>>();
        broken.forEach(
                (terms, severity) -> parts.computeIfAbsent(part(terms, chosen), p -> new ArrayList<>()).add(severity));
        parts.forEach((part, severities) -> {
            boolean fewer = found.stream().anyMatch(f -> part.entrySet().containsAll(f.terms().entrySet()));
            if (!fewer && severities.size() == combinationsBeside(chosen)) {
                found.add(new ForbiddenTerms(rule, Collections.min(severities), part));
            }
        });
    }

    private Map<String, Double> part(Map<String, Double> terms, int chosen) {
        var part = new LinkedHashMap<>(terms);
        for (int i = 0; i < read.size(); i++) {
            if ((chosen & 1 << i) == 0) {
                part.remove(read.get(i).mechanism());
            }
        }
        return part;
    }

    /** How many combinations the issues that are not chosen have. */
    private int combinationsBeside(int chosen) {
        int count = 1;
        for (int i = 0; i < read.size(); i++) {
            count *= (chosen & 1 << i) == 0 ? read.get(i).options().size() : 1;
        }
        return count;
    }
}

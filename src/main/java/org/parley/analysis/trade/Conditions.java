package org.parley.analysis.trade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.Ordered;
import org.parley.domain.deal.PackageTable;

/**
 * What narrows the packages down.
 *
 * @param locked per mechanism a term to take as agreed, instead of what the table holds as agreed
 * @param forbidden terms that may not stand in one package
 */
public record Conditions(Map<String, Double> locked, List<ForbiddenTerms> forbidden) {
    public static final Conditions NONE = new Conditions(Map.of(), List.of());

    public Conditions {
        locked = Ordered.map(locked);
        forbidden = List.copyOf(forbidden);
    }

    /** What no package may break besides what is agreed on the table. */
    public static Conditions without(List<ForbiddenTerms> forbidden) {
        return new Conditions(Map.of(), forbidden);
    }

    /** Per mechanism the term that all packages have. */
    Map<String, Double> agreed(PackageTable table) {
        var agreed = new LinkedHashMap<String, Double>();
        for (PackageTable.Issue issue : table.issues()) {
            Double asked = locked.get(issue.mechanism());
            Double term = asked != null ? asked : issue.locked();
            if (term != null) {
                agreed.put(issue.mechanism(), term);
            }
        }
        return agreed;
    }
}

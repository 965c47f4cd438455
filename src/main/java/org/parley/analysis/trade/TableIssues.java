package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.frontier.Ratio;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/**
 * The issues of a table with both sides of each.
 *
 * @param issues an issue without common ground has no options
 * @param sides per issue
 * @param agreed mechanisms with a term that is agreed already
 */
record TableIssues(List<TableIssue> issues, List<TableOptions> sides, TableWeights weights, Set<String> agreed) {
    /** @throws UnworkableTableException when the table means nothing */
    static TableIssues of(DealTerms terms, Consensus criteria, PackageTable table, Conditions conditions) {
        List<TableOptions> sides = TableCheck.sides(terms, table);
        Map<String, Double> agreed = conditions.agreed(table);
        TableWeights weights = TableWeights.of(terms, criteria, table.issues(), sides);
        var issues = new ArrayList<TableIssue>();
        for (int i = 0; i < sides.size(); i++) {
            TableOptions side = sides.get(i);
            String mechanism = side.mechanism().id();
            Double quote = terms.deal().bid(table.counterpart()).map(b -> b.value(mechanism)).orElse(null);
            issues.add(new TableIssue(
                    mechanism,
                    weights.client().get(i).toDouble(),
                    weights.provider().get(i).toDouble(),
                    side.all(quote, agreed.get(mechanism))));
        }
        return new TableIssues(List.copyOf(issues), sides, weights, agreed.keySet());
    }

    /** What each option of an issue adds to our table value, exact. */
    List<Ratio> client(int issue) {
        Ratio weight = weights.client().get(issue);
        return issues.get(issue).options().stream()
                .map(o -> weight.times(sides.get(issue).client(o.term())))
                .toList();
    }

    /** What each option of an issue adds to the provider's table value, exact. */
    List<Ratio> provider(int issue) {
        Ratio weight = weights.provider().get(issue);
        return issues.get(issue).options().stream()
                .map(o -> weight.times(sides.get(issue).provider(o.term())))
                .toList();
    }

    /** Mechanisms on which nothing is acceptable to both. */
    List<String> withoutCommonGround() {
        return empty(i -> !agreed.contains(i.mechanism()));
    }

    /** Mechanisms on which what is agreed is not acceptable to both. */
    List<String> agreedOutOfReach() {
        return empty(i -> agreed.contains(i.mechanism()));
    }

    private List<String> empty(Predicate<TableIssue> which) {
        return issues.stream().filter(i -> i.options().isEmpty()).filter(which).map(TableIssue::mechanism).toList();
    }
}

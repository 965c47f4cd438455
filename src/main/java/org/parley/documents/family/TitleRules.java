package org.parley.documents.family;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.documents.ShippedLines;

/** What titles say by convention, kept in {@code titles.tsv}. */
public final class TitleRules {
    private record Rule(ClauseFamily family, double weight, Pattern pattern) {}

    private final List<Rule> rules;

    private TitleRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Those of the program. */
    public static TitleRules shipped() {
        return new TitleRules(ShippedLines.of("family/titles.tsv").stream().map(TitleRules::rule).toList());
    }

    /** How strongly a title speaks for each family; families it says nothing about are missing. */
    public Map<ClauseFamily, Double> weigh(@Nullable String title) {
        Map<ClauseFamily, Double> weights = new EnumMap<>(ClauseFamily.class);
        if (title != null) {
            rules.stream().filter(r -> r.pattern.matcher(title).find())
                    .forEach(r -> weights.merge(r.family, r.weight, Double::sum));
        }
        return weights;
    }

    private static Rule rule(String line) {
        String[] parts = line.split("\t", 3);
        return new Rule(
                ClauseFamily.valueOf(parts[0]),
                Double.parseDouble(parts[1]),
                Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE));
    }
}

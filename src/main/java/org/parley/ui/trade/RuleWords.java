package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.catalog.Catalog;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** What rules forbid, in words. */
final class RuleWords {
    private static final Texts TEXT = Texts.of("trade");

    private final Catalog catalog;

    RuleWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** One line for each set of terms that belong together, e.g. {@code Never PRICE-6 ... at 82% or 85%.} */
    List<String> lines(Collection<ForbiddenTerms> ofRule) {
        var alone = new LinkedHashMap<String, Set<Double>>();
        var beside = new LinkedHashMap<Term, Map<String, Set<Double>>>();
        for (ForbiddenTerms each : ofRule) {
            List<Term> terms = each.terms().entrySet().stream().map(t -> new Term(t.getKey(), t.getValue())).toList();
            Map<String, Set<Double>> others = terms.size() == 1
                    ? alone
                    : beside.computeIfAbsent(terms.getFirst(), _ -> new LinkedHashMap<>());
            others.computeIfAbsent(terms.getLast().mechanism(), _ -> new LinkedHashSet<>()).add(terms.getLast().at());
        }
        var lines = new ArrayList<String>();
        alone.forEach((mechanism, at) -> lines.add(TEXT.get("rules.alone", name(mechanism), terms(mechanism, at))));
        alike(beside).forEach((pair, at) -> lines.add(TEXT.get(
                "rules.pair", name(pair.first()), terms(pair.first(), at), name(pair.second()),
                terms(pair.second(), pair.at()))));
        return lines;
    }

    /** The rules that a package breaks, each with why it matters; empty when none. */
    String broken(Collection<ForbiddenTerms> forbidden, PackageOffer offer) {
        return forbidden.stream()
                .filter(f -> f.in(offer.terms()))
                .map(ForbiddenTerms::rule)
                .distinct()
                .map(rule -> TEXT.get("rules.named", rule, catalog.rule(rule).why()))
                .collect(Collectors.joining("; "));
    }

    private record Term(String mechanism, double at) {}

    /** Terms of the second mechanism that are forbidden beside each of some terms of the first. */
    private record Pair(String first, String second, Set<Double> at) {}

    private static Map<Pair, Set<Double>> alike(Map<Term, Map<String, Set<Double>>> beside) {
        var pairs = new LinkedHashMap<Pair, Set<Double>>();
        beside.forEach((first, others) -> others.forEach((second, at) -> pairs
                .computeIfAbsent(new Pair(first.mechanism(), second, at), _ -> new LinkedHashSet<>())
                .add(first.at())));
        return pairs;
    }

    private String name(String mechanism) {
        return ZoneWords.name(catalog.mechanism(mechanism));
    }

    private String terms(String mechanism, Set<Double> at) {
        return at.stream()
                .map(t -> Units.quantity(catalog.mechanism(mechanism), t))
                .collect(Collectors.joining(TEXT.get("rules.or")));
    }
}

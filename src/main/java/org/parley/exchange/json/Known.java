package org.parley.exchange.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Question;
import org.parley.domain.catalog.Rule;
import org.parley.text.Nearest;

/** Ids of a deal file that must be known: to the catalogue, or as the letter of a provider of the same file. */
record Known(Catalog catalog, Set<String> letters) {
    Mechanism mechanism(String id, Field where) {
        return catalog.findMechanism(id).orElseThrow(() -> unknown(
                where, "mechanism", id, catalog.mechanisms().stream().map(Mechanism::id).toList()));
    }

    Mechanism mechanism(Field f) {
        return mechanism(f.text(), f);
    }

    Family coreFamily(String id, Field where) {
        List<Family> core = catalog.coreFamilies();
        return core.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(where, "family", id, core.stream().map(Family::id).toList()));
    }

    String ruleOrFamily(Field f) {
        List<String> all = Stream.concat(
                catalog.rules().stream().map(Rule::id), catalog.coreFamilies().stream().map(Family::id))
                .toList();
        if (!all.contains(f.text())) {
            throw unknown(f, "rule or family", f.text(), all);
        }
        return f.text();
    }

    Question question(String id, Field where) {
        return catalog.findQuestion(id).orElseThrow(() -> unknown(
                where, "question", id, catalog.questions().stream().map(Question::id).toList()));
    }

    String companion(String id, Field where) {
        List<String> all = catalog.mechanisms().stream()
                .flatMap(m -> m.companions().stream())
                .map(c -> c.id())
                .toList();
        if (!all.contains(id)) {
            throw unknown(where, "companion value", id, all);
        }
        return id;
    }

    String letter(String letter, Field where) {
        if (!letters.contains(letter)) {
            throw where.problem("names the unknown provider letter '" + letter + "'; the file's providers are "
                    + (letters.isEmpty() ? "none" : String.join(", ", letters)));
        }
        return letter;
    }

    /** The texts of a list in their order, each at most once. */
    static Set<String> each(Field list) {
        var seen = new LinkedHashSet<String>();
        list.items().forEach(item -> {
            if (!seen.add(item.text())) {
                throw list.problem("holds " + item.text() + " twice");
            }
        });
        return seen;
    }

    private static FieldProblem unknown(Field where, String what, String id, List<String> all) {
        String hint = Nearest.to(id, all).map(n -> "; did you mean " + n + "?").orElse("");
        return where.problem("names the unknown " + what + " '" + id + "'" + hint);
    }
}

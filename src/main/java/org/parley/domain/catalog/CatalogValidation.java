package org.parley.domain.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules a catalogue must keep before anything is computed from it. */
final class CatalogValidation {
    private CatalogValidation() {}

    static void check(Catalog catalog) {
        everyIdOnce("outcomes", catalog.outcomes(), o -> o.id().name());
        everyIdOnce("models", catalog.models(), m -> m.id().name());
        everyIdOnce("groups", catalog.groups(), g -> g.id().name());
        everyIdOnce("families", catalog.families(), Family::id);
        everyIdOnce("mechanisms", catalog.mechanisms(), Mechanism::id);
        everyIdOnce("questions", catalog.questions(), Question::id);
        everyIdOnce("rules", catalog.rules(), Rule::id);
        everyIdOnce("sources", catalog.sources(), Source::code);
        complete("outcomes", catalog.outcomes().stream().map(Outcome::id).toList(), OutcomeId.values());
        complete("models", catalog.models().stream().map(RelationshipModel::id).toList(), ModelId.values());
        complete("groups", catalog.groups().stream().map(StakeholderGroup::id).toList(), GroupId.values());

        Set<String> families = ids(catalog.families(), Family::id);
        Set<String> mechanisms = ids(catalog.mechanisms(), Mechanism::id);
        Set<String> questions = ids(catalog.questions(), Question::id);
        Set<String> sources = ids(catalog.sources(), Source::code);
        catalog.mechanisms().forEach(m -> mechanism(m, families, mechanisms, sources));
        catalog.questions().forEach(CatalogValidation::question);
        catalog.models().forEach(m -> m.gates().forEach(g -> {
            require(questions.contains(g.question()), m.id().name(), "gates", "unknown question " + g.question());
            require(g.minimum() >= 1 && g.minimum() <= 5, m.id().name(), "gates", "minimum must be 1 to 5");
        }));
        require(
                catalog.minimumAnswers() >= 1 && catalog.minimumAnswers() <= catalog.questions().size(),
                "questionnaire",
                "minimumAnswers",
                "must be between 1 and the number of questions");
        catalog.rules().forEach(r -> {
            filled(r.id(), "when", r.firesWhen());
            filled(r.id(), "why", r.why());
            filled(r.id(), "fix", r.fix());
        });
    }

    private static void mechanism(Mechanism m, Set<String> families, Set<String> mechanisms, Set<String> sources) {
        String id = m.id();
        require(families.contains(m.family()), id, "family", "unknown family " + m.family());
        filled(id, "name", m.name());
        filled(id, "definition", m.definition());
        filled(id, "unit", m.unit());
        for (ModelId model : ModelId.values()) {
            require(m.strengths().containsKey(model), id, "models", "nothing for " + model);
        }
        for (OutcomeId outcome : OutcomeId.values()) {
            Integer support = m.support().get(outcome);
            require(support != null && support >= 0 && support <= 3, id, "outcomes", outcome + " must be 0 to 3");
        }
        for (GroupId group : GroupId.values()) {
            require(m.raci().containsKey(group), id, "raci", "nothing for " + group);
        }
        long accountable = m.raci().values().stream().filter(r -> r == RaciRole.A).count();
        require(accountable == 1, id, "raci", "exactly one group must be accountable (A), not " + accountable);
        require(m.ladder().strictlyOrdered(m.direction()), id, "client", "the ladder must give way step by step");
        m.overrides().forEach((model, o) -> require(
                o.ladder().strictlyOrdered(m.direction()),
                id,
                "modelOverrides." + model,
                "the ladder must give way step by step"));
        int importance = m.provider().importance();
        require(importance >= 1 && importance <= 5, id, "providerImportance", "must be 1 to 5");
        m.trades().forEach(t -> require(mechanisms.contains(t), id, "trades", "unknown mechanism " + t));
        require(!m.trades().contains(id), id, "trades", "a mechanism cannot be traded with itself");
        m.sources().forEach(s -> require(sources.contains(s), id, "src", "unknown source " + s));
        everyIdOnce(id + " companions", m.companions(), Companion::id);
        m.companions().forEach(c -> require(
                c.id().startsWith(id + "."), id, "companions", c.id() + " must start with " + id + "."));
        int placeholders = m.clause().split("\\{value\\}", -1).length - 1;
        require(placeholders == 1, id, "clause", "must hold {value} once, not " + placeholders + " times");
    }

    private static void question(Question q) {
        filled(q.id(), "text", q.text());
        filled(q.id(), "a1", q.anchor1());
        filled(q.id(), "a3", q.anchor3());
        filled(q.id(), "a5", q.anchor5());
        require(q.weight() > 0, q.id(), "weight", "must be positive");
        for (ModelId model : ModelId.values()) {
            Double profile = q.profile().get(model);
            require(profile != null && profile >= 1 && profile <= 5, q.id(), "profile", model + " must be 1 to 5");
        }
    }

    private static <T> void everyIdOnce(String list, List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        items.forEach(item -> require(seen.add(id.apply(item)), list, "id", id.apply(item) + " occurs twice"));
    }

    private static <E extends Enum<E>> void complete(String list, Collection<E> present, E[] wanted) {
        Arrays.stream(wanted).forEach(w -> require(present.contains(w), list, "id", w + " is missing"));
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }

    private static void filled(String entry, String field, String text) {
        require(!text.isBlank(), entry, field, "must not be empty");
    }

    private static void require(boolean condition, String entry, String field, String problem) {
        if (!condition) {
            throw new CatalogException(entry, field, problem);
        }
    }
}

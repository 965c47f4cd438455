package org.parley.domain.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything Parley knows before a deal exists. Construction checks every cross-reference. */
public final class Catalog {
    private final List<Outcome> outcomes;
    private final List<RelationshipModel> models;
    private final List<StakeholderGroup> groups;
    private final List<Family> families;
    private final List<Mechanism> mechanisms;
    private final List<Question> questions;
    private final int minimumAnswers;
    private final List<Rule> rules;
    private final List<Source> sources;
    private final Map<String, Mechanism> mechanismById;
    private final Map<String, Family> familyById;

    /** @throws CatalogException naming the entry and the field that is wrong */
    public Catalog(
            List<Outcome> outcomes,
            List<RelationshipModel> models,
            List<StakeholderGroup> groups,
            List<Family> families,
            List<Mechanism> mechanisms,
            List<Question> questions,
            int minimumAnswers,
            List<Rule> rules,
            List<Source> sources) {
        this.outcomes = List.copyOf(outcomes);
        this.models = List.copyOf(models);
        this.groups = List.copyOf(groups);
        this.families = List.copyOf(families);
        this.mechanisms = List.copyOf(mechanisms);
        this.questions = List.copyOf(questions);
        this.minimumAnswers = minimumAnswers;
        this.rules = List.copyOf(rules);
        this.sources = List.copyOf(sources);
        CatalogValidation.check(this);
        this.mechanismById = mechanisms.stream().collect(Collectors.toMap(Mechanism::id, Function.identity()));
        this.familyById = families.stream().collect(Collectors.toMap(Family::id, Function.identity()));
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    public List<RelationshipModel> models() {
        return models;
    }

    public List<StakeholderGroup> groups() {
        return groups;
    }

    /** All families in catalogue order, the extension pack last. */
    public List<Family> families() {
        return families;
    }

    /** The families that are clauses of every agreement and criteria of the comparison, without the extension pack. */
    public List<Family> coreFamilies() {
        return families.stream().filter(f -> !f.isExtension()).toList();
    }

    /** All mechanisms in catalogue order, the extension pack last. */
    public List<Mechanism> mechanisms() {
        return mechanisms;
    }

    public List<Mechanism> mechanisms(String family) {
        return mechanisms.stream().filter(m -> m.family().equals(family)).toList();
    }

    public List<Question> questions() {
        return questions;
    }

    /** How many answers a recommendation needs. */
    public int minimumAnswers() {
        return minimumAnswers;
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Source> sources() {
        return sources;
    }

    public Optional<Mechanism> findMechanism(String id) {
        return Optional.ofNullable(mechanismById.get(id));
    }

    public Mechanism mechanism(String id) {
        return Objects.requireNonNull(mechanismById.get(id), () -> "no mechanism " + id);
    }

    public Optional<Family> findFamily(String id) {
        return Optional.ofNullable(familyById.get(id));
    }

    public Family family(String id) {
        return Objects.requireNonNull(familyById.get(id), () -> "no family " + id);
    }

    public Outcome outcome(OutcomeId id) {
        return outcomes.stream().filter(o -> o.id() == id).findFirst().orElseThrow();
    }

    public RelationshipModel model(ModelId id) {
        return models.stream().filter(m -> m.id() == id).findFirst().orElseThrow();
    }

    public StakeholderGroup group(GroupId id) {
        return groups.stream().filter(g -> g.id() == id).findFirst().orElseThrow();
    }

    public Optional<Question> findQuestion(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    public Rule rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}

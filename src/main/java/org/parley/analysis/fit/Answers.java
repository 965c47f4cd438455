package org.parley.analysis.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Relationship;

/** The questions that were answered, with their answers; the others drop out of every sum. */
record Answers(List<Question> answered, Relationship relationship) {
    Answers(Catalog catalog, Relationship relationship) {
        this(
                catalog.questions().stream()
                        .filter(q -> relationship.answer(q.id()) != null)
                        .toList(),
                relationship);
    }

    int count() {
        return answered.size();
    }

    double distance(Question question, ModelId model) {
        return Math.abs(answer(question) - question.profile(model));
    }

    /** Per model, 0 to 100; empty when nothing was answered. */
    Map<ModelId, Double> fit() {
        var fit = new EnumMap<ModelId, Double>(ModelId.class);
        if (answered.isEmpty()) {
            return fit;
        }
        for (ModelId model : ModelId.values()) {
            double distance = 0;
            double farthest = 0;
            for (Question question : answered) {
                double profile = question.profile(model);
                distance += question.weight() * distance(question, model);
                farthest += question.weight() * Math.max(profile - 1, 5 - profile);
            }
            fit.put(model, 100 * (1 - distance / farthest));
        }
        return fit;
    }

    /** Weighted mean answer of one axis, 1 to 5. */
    @Nullable
    Double index(Axis axis) {
        double sum = 0;
        double weight = 0;
        for (Question question : answered) {
            if (question.axis() == axis) {
                sum += question.weight() * answer(question);
                weight += question.weight();
            }
        }
        return weight == 0 ? null : sum / weight;
    }

    private double answer(Question question) {
        return relationship.answers().getOrDefault(question.id(), 0.0);
    }
}

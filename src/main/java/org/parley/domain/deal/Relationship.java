package org.parley.domain.deal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.ModelId;

/**
 * The answers that lead to a relationship model and the model chosen.
 *
 * @param answers per question id, 1 to 5 in halves; an unanswered question is absent
 * @param chosen null while undecided
 * @param overrideReason why another model than the recommended one was chosen; empty otherwise
 */
public record Relationship(Map<String, Double> answers, @Nullable ModelId chosen, String overrideReason) {
    public static final Relationship OPEN = new Relationship(Map.of(), null, "");

    public Relationship {
        answers = Ordered.map(answers);
        answers.forEach((question, answer) -> {
            Check.within(answer, 1, 5, "answer to " + question);
            if (answer * 2 != Math.rint(answer * 2)) {
                throw new InvalidValueException("answer to " + question, "must be 1 to 5 in halves, not " + answer);
            }
        });
    }

    public @Nullable Double answer(String question) {
        return answers.get(question);
    }

    public Relationship withAnswer(String question, @Nullable Double answer) {
        return new Relationship(Ordered.with(answers, question, answer), chosen, overrideReason);
    }

    public Relationship withChosen(@Nullable ModelId model, String reason) {
        return new Relationship(answers, model, reason);
    }
}

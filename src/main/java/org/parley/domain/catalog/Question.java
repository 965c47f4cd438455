package org.parley.domain.catalog;

import java.util.Map;
import java.util.Objects;
import org.parley.domain.Ordered;

/**
 * A question of the relationship step, answered 1 to 5 in halves, with anchors at 1, 3 and 5.
 *
 * @param weight at least 1
 * @param profile the answer typical of each model
 */
public record Question(
        String id,
        String text,
        String anchor1,
        String anchor3,
        String anchor5,
        double weight,
        Axis axis,
        Map<ModelId, Double> profile) {
    public Question {
        profile = Ordered.map(profile);
    }

    public double profile(ModelId model) {
        return Objects.requireNonNull(profile.get(model));
    }
}

package org.parley.domain.deal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;

/**
 * One silent round of swing points on one sheet.
 *
 * @param number 1 and up
 * @param points per group and item, 0 to 100; an item that a group left empty is absent
 */
public record WeightRound(int number, Sheet sheet, Map<GroupId, Map<String, Double>> points) {
    public WeightRound {
        Check.within(number, 1, 99, "round");
        var copy = new LinkedHashMap<GroupId, Map<String, Double>>();
        points.forEach((group, byItem) -> {
            byItem.forEach((item, value) -> Check.within(value, 0, 100, "points of " + group + " for " + item));
            copy.put(group, Ordered.map(byItem));
        });
        points = Ordered.map(copy);
    }

    public @Nullable Double points(GroupId group, String item) {
        return points.getOrDefault(group, Map.of()).get(item);
    }

    public WeightRound withPoints(GroupId group, String item, @Nullable Double value) {
        var byItem = Ordered.with(points.getOrDefault(group, Map.of()), item, value);
        return new WeightRound(number, sheet, Ordered.with(points, group, byItem));
    }
}

package org.parley.domain.deal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * Our side of the agreement, per mechanism id.
 *
 * @param byMechanism an absent mechanism has no draft and no ladder of its own
 * @param companions per companion id, as typed
 * @param walkAwayOverrides per mechanism, why a draft may lie beyond our own walk-away
 */
public record Positions(
        Map<String, Position> byMechanism, Map<String, String> companions, Map<String, String> walkAwayOverrides) {
    public static final Positions NONE = new Positions(Map.of(), Map.of(), Map.of());

    public Positions {
        byMechanism = Ordered.map(byMechanism);
        companions = Ordered.map(companions);
        walkAwayOverrides = Ordered.map(walkAwayOverrides);
    }

    public Position of(String mechanism) {
        return byMechanism.getOrDefault(mechanism, Position.NONE);
    }

    public Positions with(String mechanism, Position position) {
        return new Positions(
                Ordered.with(byMechanism, mechanism, position.equals(Position.NONE) ? null : position),
                companions,
                walkAwayOverrides);
    }

    public Positions withCompanion(String companion, @Nullable String value) {
        return new Positions(byMechanism, Ordered.with(companions, companion, value), walkAwayOverrides);
    }

    public Positions withWalkAwayOverride(String mechanism, @Nullable String reason) {
        return new Positions(byMechanism, companions, Ordered.with(walkAwayOverrides, mechanism, reason));
    }
}

package org.parley.domain.deal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;

/**
 * One silent round on one sheet.
 *
 * @param number 1 and up
 * @param points per group and item, 0 to 100; an item that a group left empty is absent
 * @param ballots of groups that voted otherwise than by points; their points, if any, do not count
 * @param reasons per group and item, what the group said for its weight when the round was revealed
 */
public record WeightRound(
        int number,
        Sheet sheet,
        Map<GroupId, Map<String, Double>> points,
        Map<GroupId, Ballot> ballots,
        Map<GroupId, Map<String, String>> reasons,
        Stage stage) {
    /** How far a round is. */
    public enum Stage {
        /** Everybody sees it, and it counts. */
        OPEN,
        /** Nobody sees it and it does not count before it is revealed, so that no group follows another. */
        HIDDEN,
        /** It counts and is not to be changed any more. */
        CLOSED
    }

    public WeightRound {
        Check.within(number, 1, 99, "round");
        var copy = new LinkedHashMap<GroupId, Map<String, Double>>();
        points.forEach((group, byItem) -> {
            byItem.forEach((item, value) -> Check.within(value, 0, 100, "points of " + group + " for " + item));
            copy.put(group, Ordered.map(byItem));
        });
        points = Ordered.map(copy);
        ballots = Ordered.map(inOrder(ballots));
        var said = new EnumMap<GroupId, Map<String, String>>(GroupId.class);
        reasons.forEach((group, byItem) -> {
            if (!byItem.isEmpty()) {
                said.put(group, Ordered.map(byItem));
            }
        });
        reasons = Ordered.map(said);
    }

    /** An open round of points only. */
    public WeightRound(int number, Sheet sheet, Map<GroupId, Map<String, Double>> points) {
        this(number, sheet, points, Map.of(), Map.of(), Stage.OPEN);
    }

    public boolean hidden() {
        return stage == Stage.HIDDEN;
    }

    public @Nullable Double points(GroupId group, String item) {
        return points.getOrDefault(group, Map.of()).get(item);
    }

    /** How the group votes. */
    public Ballot.Kind kind(GroupId group) {
        Ballot ballot = ballots.get(group);
        return ballot == null ? Ballot.Kind.POINTS : ballot.kind();
    }

    /** What the group said for its weight of the item; empty when nothing. */
    public String reason(GroupId group, String item) {
        return reasons.getOrDefault(group, Map.of()).getOrDefault(item, "");
    }

    public WeightRound withPoints(GroupId group, String item, @Nullable Double value) {
        var byItem = Ordered.with(points.getOrDefault(group, Map.of()), item, value);
        return new WeightRound(number, sheet, Ordered.with(points, group, byItem), ballots, reasons, stage);
    }

    /** @param ballot null for points */
    public WeightRound withBallot(GroupId group, @Nullable Ballot ballot) {
        return new WeightRound(number, sheet, points, Ordered.with(ballots, group, ballot), reasons, stage);
    }

    public WeightRound withReason(GroupId group, String item, String reason) {
        var byItem = Ordered.with(reasons.getOrDefault(group, Map.of()), item, reason.isEmpty() ? null : reason);
        return new WeightRound(number, sheet, points, ballots, Ordered.with(reasons, group, byItem), stage);
    }

    public WeightRound withStage(Stage changed) {
        return new WeightRound(number, sheet, points, ballots, reasons, changed);
    }

    private static Map<GroupId, Ballot> inOrder(Map<GroupId, Ballot> ballots) {
        var copy = new EnumMap<GroupId, Ballot>(GroupId.class);
        copy.putAll(ballots);
        return copy;
    }
}

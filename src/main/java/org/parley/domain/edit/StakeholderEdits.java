package org.parley.domain.edit;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.WeightRound;

/** Edits of what the groups want and how much say they have. */
public final class StakeholderEdits {
    private StakeholderEdits() {}

    /** @param lambda 0 to 1 */
    public static Edit lambda(GroupId group, double lambda) {
        return Edit.typed(
                EditName.of("edit.stakeholders.lambda", group, Math.round(lambda * 1000) / 10.0),
                group.name(),
                d -> d.withStakeholders(d.stakeholders().withLambda(group, lambda)));
    }

    /** Sets the say of several groups at once; groups not named keep theirs. */
    public static Edit lambdas(Map<GroupId, Double> lambdas) {
        return Edit.of(EditName.of("edit.stakeholders.lambdas"), d -> {
            Stakeholders changed = d.stakeholders();
            for (var entry : lambdas.entrySet()) {
                changed = changed.withLambda(entry.getKey(), entry.getValue());
            }
            return d.withStakeholders(changed);
        });
    }

    /** @param points 0 to 100 in the current round, or null to empty the field */
    public static Edit points(Sheet sheet, GroupId group, String item, @Nullable Double points) {
        return Edit.typed(
                EditName.of("edit.stakeholders.points", group, item, points),
                sheet + "/" + group + "/" + item,
                d -> d.withStakeholders(d.stakeholders()
                        .withRound(d.stakeholders().current(sheet).withPoints(group, item, points))));
    }

    /** How a group votes from now on; what it answered in another way is kept while it can be, and does not count. */
    public static Edit kind(Sheet sheet, GroupId group, Ballot.Kind kind) {
        return Edit.of(EditName.of("edit.stakeholders.kind." + kind, group),
                current(sheet, round -> round.kind(group) == kind
                        ? round
                        : round.withBallot(group, switch (kind) {
                            case POINTS -> null;
                            case RANKING -> Ballot.Ranking.NONE;
                            case PAIRWISE -> Ballot.Pairwise.NONE;
                        })));
    }

    /** @param rank 1 and up, or null to empty the field; nothing for a group that does not rank */
    public static Edit rank(Sheet sheet, GroupId group, String item, @Nullable Integer rank) {
        return Edit.typed(
                EditName.of("edit.stakeholders.rank", group, item, rank),
                sheet + "/" + group + "/" + item,
                current(sheet, round -> round.ballots().get(group) instanceof Ballot.Ranking ranking
                        ? round.withBallot(group, ranking.with(item, rank))
                        : round));
    }

    /** @param times as for {@link Ballot.Pair}, or null to empty the field; nothing for a group that does not compare */
    public static Edit judge(Sheet sheet, GroupId group, Ballot.Pair pair, @Nullable Double times) {
        return Edit.typed(
                EditName.of("edit.stakeholders.judge", group, pair.first(), pair.second()),
                sheet + "/" + group + "/" + pair.first() + "/" + pair.second(),
                current(sheet, round -> round.ballots().get(group) instanceof Ballot.Pairwise pairwise
                        ? round.withBallot(group, pairwise.with(pair, times))
                        : round));
    }

    /** What a group said for its weight of an item, in the latest round that counts; nothing while none does. */
    public static Edit reason(Sheet sheet, GroupId group, String item, String reason) {
        return Edit.typed(
                EditName.of("edit.stakeholders.reason", group, item),
                sheet + "/" + group + "/" + item,
                d -> d.stakeholders().revealed(sheet).isEmpty()
                        ? d
                        : d.withStakeholders(d.stakeholders()
                                .withRound(d.stakeholders().counted(sheet).withReason(group, item, reason))));
    }

    /** The points of several groups at once, as from a file; what is not named stays. */
    public static Edit pointsOf(Sheet sheet, Map<GroupId, Map<String, Double>> points) {
        return Edit.of(EditName.of("edit.stakeholders.import"), current(sheet, round -> {
            WeightRound changed = round;
            for (var group : points.entrySet()) {
                changed = changed.withBallot(group.getKey(), null);
                for (var item : group.getValue().entrySet()) {
                    changed = changed.withPoints(group.getKey(), item.getKey(), item.getValue());
                }
            }
            return changed;
        }));
    }

    /** Moves the current round on: hides, reveals, closes or opens it again. */
    public static Edit stage(Sheet sheet, WeightRound.Stage stage) {
        return Edit.of(
                EditName.of("edit.stakeholders.stage." + stage, sheet), current(sheet, r -> r.withStage(stage)));
    }

    /** Closes the current round and begins a hidden one without points. */
    public static Edit nextRound(Sheet sheet) {
        return Edit.of(EditName.of("edit.stakeholders.next", sheet), d -> {
            WeightRound now = d.stakeholders().current(sheet);
            var next = new WeightRound(now.number() + 1, sheet, Map.of()).withStage(WeightRound.Stage.HIDDEN);
            return d.withStakeholders(
                    d.stakeholders().withRound(now.withStage(WeightRound.Stage.CLOSED)).withRound(next));
        });
    }

    private static UnaryOperator<Deal> current(Sheet sheet, UnaryOperator<WeightRound> change) {
        return d -> d.withStakeholders(
                d.stakeholders().withRound(change.apply(d.stakeholders().current(sheet))));
    }

    /** @param interval null takes it back */
    public static Edit interval(String mechanism, GroupId group, @Nullable Interval interval) {
        return Edit.typed(
                EditName.of("edit.stakeholders.interval", group, mechanism),
                group + "/" + mechanism,
                d -> d.withStakeholders(d.stakeholders().withInterval(mechanism, group, interval)));
    }

    /** Takes an interval back in a step of its own, as by a button. */
    public static Edit removeInterval(String mechanism, GroupId group) {
        return Edit.of(
                EditName.of("edit.stakeholders.interval.remove", group, mechanism),
                d -> d.withStakeholders(d.stakeholders().withInterval(mechanism, group, null)));
    }
}

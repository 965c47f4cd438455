package org.parley.domain.edit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;

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

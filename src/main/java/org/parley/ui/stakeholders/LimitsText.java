package org.parley.ui.stakeholders;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Stakeholders;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Sentences about what groups can accept. */
final class LimitsText {
    private static final Texts TEXT = Texts.of("stakeholders");

    private LimitsText() {}

    static String conflict(Stakeholders stakeholders, Mechanism mechanism, PositionConflict conflict) {
        Double percent = conflict.percent();
        return TEXT.get(
                percent == null ? "clash.conflict.noLadder" : "clash.conflict",
                conflict.a(),
                range(stakeholders.interval(mechanism.id(), conflict.a())),
                conflict.b(),
                range(stakeholders.interval(mechanism.id(), conflict.b())),
                Words.number(conflict.gap()),
                mechanism.unit(),
                percent == null ? "" : Numbers.local().fixed(percent, 0));
    }

    static String ladder(Ladder ladder) {
        return TEXT.get(
                "limits.ladder",
                Words.number(ladder.open()),
                Words.number(ladder.target()),
                Words.number(ladder.fallback()),
                Words.number(ladder.walkAway()));
    }

    static String stand(LimitsViewModel.Stand stand, GroupId group, @Nullable Double draft) {
        return TEXT.get("limits.stand." + stand, group.name(), Words.number(draft));
    }

    private static String range(@Nullable Interval interval) {
        return interval == null ? Numbers.NONE : Words.range(interval);
    }
}

package org.parley.ui.stakeholders;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.CommonGround;
import org.parley.analysis.consensus.PositionConflict;
import org.parley.analysis.rules.Vetoes;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;

/**
 * What each group can accept on one mechanism. An interval counts once both of its ends are there and in order; until
 * then what was typed waits here, and the deal keeps the interval that it had before the typing began. Emptying both ends
 * takes it out.
 */
public final class LimitsViewModel {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final DealModel model;
    private final Map<GroupId, Ends> typed = new EnumMap<>(GroupId.class);
    private final Map<GroupId, Ends> settled = new EnumMap<>(GroupId.class);
    private @Nullable Mechanism mechanism;
    private boolean applying;

    /** What stands in the two fields of a group. */
    private record Ends(@Nullable Double min, @Nullable Double max) {
        static final Ends NONE = new Ends(null, null);

        /** Null while it does not count. */
        @Nullable
        Interval interval() {
            return min == null || max == null || min > max ? null : new Interval(min, max);
        }

        static Ends of(@Nullable Interval interval) {
            return interval == null ? NONE : new Ends(interval.min(), interval.max());
        }
    }

    /** What a group's interval means for the drafted position. */
    public enum Stand {
        NO_LIMIT,
        /** An end is missing, or the ends are in the wrong order. */
        NOT_YET,
        NO_DRAFT,
        INSIDE,
        OUTSIDE,
        VETO
    }

    public LimitsViewModel(DealModel model) {
        this.model = model;
        model.dealProperty().addListener((_, before, after) -> changed(before, after));
    }

    public @Nullable Mechanism mechanism() {
        return mechanism;
    }

    public void choose(Mechanism chosen) {
        mechanism = chosen;
        typed.clear();
        settled.clear();
    }

    /** Somebody goes to one of the group's fields: what is in the deal now is what a refused limit goes back to. */
    public void begin(GroupId group) {
        settled.remove(group);
    }

    public @Nullable Double min(GroupId group) {
        return ends(group).min();
    }

    public @Nullable Double max(GroupId group) {
        return ends(group).max();
    }

    /** @throws InvalidValueException when it is above the other end; the limit does not count until it is not */
    public void min(GroupId group, @Nullable Double value) {
        put(group, new Ends(value, ends(group).max()));
    }

    /** @throws InvalidValueException when it is below the other end; the limit does not count until it is not */
    public void max(GroupId group, @Nullable Double value) {
        put(group, new Ends(ends(group).min(), value));
    }

    public Stand stand(GroupId group) {
        Ends ends = ends(group);
        Interval interval = mechanism == null || typed.containsKey(group) ? null : interval(group);
        if (mechanism == null || interval == null) {
            return ends.equals(Ends.NONE) ? Stand.NO_LIMIT : Stand.NOT_YET;
        }
        Double draft = model.terms().draft(mechanism);
        if (draft == null) {
            return Stand.NO_DRAFT;
        }
        if (interval.contains(draft)) {
            return Stand.INSIDE;
        }
        return Vetoes.hasVeto(mechanism, group) ? Stand.VETO : Stand.OUTSIDE;
    }

    public List<PositionConflict> conflicts() {
        return model.analysis().positionConflicts().stream()
                .filter(c -> mechanism != null && c.mechanism().equals(mechanism.id()))
                .toList();
    }

    /** What all groups that gave limits can live with; null when they cannot, or when fewer than two did. */
    public @Nullable Interval commonGround() {
        return mechanism == null ? null : CommonGround.of(model.deal().stakeholders(), mechanism.id());
    }

    public @Nullable Interval interval(GroupId group) {
        return mechanism == null ? null : model.deal().stakeholders().interval(mechanism.id(), group);
    }

    private Ends ends(GroupId group) {
        Ends waiting = typed.get(group);
        return waiting != null ? waiting : Ends.of(interval(group));
    }

    private void put(GroupId group, Ends ends) {
        if (mechanism == null) {
            return;
        }
        Ends kept = settled.computeIfAbsent(group, g -> Ends.of(interval(g)));
        typed.put(group, ends);
        boolean whole = ends.interval() != null || ends.equals(Ends.NONE);
        Interval now = (whole ? ends : kept).interval();
        if (!Objects.equals(now, interval(group))) {
            applying = true;
            try {
                model.apply(StakeholderEdits.interval(mechanism.id(), group, now));
            } finally {
                applying = false;
            }
        }
        if (whole) {
            typed.remove(group);
        } else if (ends.min() != null && ends.max() != null) {
            throw new InvalidValueException(TEXT.get("limits.order.field"), TEXT.get("limits.order"));
        }
    }

    /** Undo, redo and removal elsewhere win over what was typed here. */
    private void changed(Deal before, Deal after) {
        if (applying || mechanism == null) {
            return;
        }
        for (GroupId group : GroupId.values()) {
            Interval was = before.stakeholders().interval(mechanism.id(), group);
            if (!Objects.equals(was, after.stakeholders().interval(mechanism.id(), group))) {
                typed.remove(group);
                settled.remove(group);
            }
        }
    }
}

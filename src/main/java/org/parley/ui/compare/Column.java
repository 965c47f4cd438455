package org.parley.ui.compare;

import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.LadderStep;

/** A column of the comparison. {@code key} names what it shows: a step, a group, a provider letter, or nothing. */
public record Column(Kind kind, String key) {
    public enum Kind {
        MECHANISM,
        STEP,
        DRAFT,
        MODEL_DEFAULT,
        GROUP,
        BID
    }

    public static final Column MECHANISM = new Column(Kind.MECHANISM, "");
    public static final Column DRAFT = new Column(Kind.DRAFT, "");
    public static final Column MODEL_DEFAULT = new Column(Kind.MODEL_DEFAULT, "");

    public static Column of(LadderStep step) {
        return new Column(Kind.STEP, step.name());
    }

    public static Column of(GroupId group) {
        return new Column(Kind.GROUP, group.name());
    }

    public static Column bid(String letter) {
        return new Column(Kind.BID, letter);
    }

    /** True for what only our own side may see. */
    public boolean confidential() {
        return kind != Kind.MECHANISM && kind != Kind.BID;
    }

    public boolean isBid() {
        return kind == Kind.BID;
    }

    public LadderStep step() {
        return LadderStep.valueOf(key);
    }

    public GroupId group() {
        return GroupId.valueOf(key);
    }

    /** Unique among the columns, and fit for a node's id. */
    public String id() {
        return key.isEmpty() ? kind.name() : kind.name() + "-" + key;
    }
}

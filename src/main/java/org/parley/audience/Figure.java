package org.parley.audience;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.GroupPair;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitStability;
import org.parley.analysis.fit.GateResult;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Ranking;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Intent;

/** A computed number that says nothing of our limits. Each has a factory that takes it from where it was computed. */
public final class Figure {
    private final Kind kind;
    private final double value;

    /** How a figure is to be read. */
    public enum Kind {
        /** 0 to 1, to be shown in percent. */
        SHARE,
        /** 0 to 100. */
        POINTS,
        /** 0 to 1. */
        INDEX,
        /** 1 to 5. */
        ANSWER
    }

    private Figure(Kind kind, double value) {
        this.kind = kind;
        this.value = value;
    }

    static Figure of(Intent.Goal goal) {
        return new Figure(Kind.SHARE, goal.weight());
    }

    static Figure fit(Fit fit, ModelId model) {
        return new Figure(Kind.POINTS, fit.score(model));
    }

    static Optional<Figure> lead(Fit fit) {
        return Optional.ofNullable(fit.lead()).map(lead -> new Figure(Kind.POINTS, lead));
    }

    static Optional<Figure> of(@Nullable FitStability stability) {
        return Optional.ofNullable(stability).map(s -> new Figure(Kind.SHARE, s.share()));
    }

    static Figure minimum(GateResult gate) {
        return new Figure(Kind.ANSWER, gate.minimum());
    }

    static Optional<Figure> answer(GateResult gate) {
        return Optional.ofNullable(gate.answer()).map(answer -> new Figure(Kind.ANSWER, answer));
    }

    static Figure groupWeight(Consensus consensus, String item) {
        return new Figure(Kind.SHARE, consensus.groupWeight(item));
    }

    static Figure weight(Consensus consensus, GroupId group, String item) {
        return new Figure(Kind.SHARE, consensus.weight(group, item));
    }

    static Figure order(Indices indices) {
        return new Figure(Kind.INDEX, indices.w());
    }

    static Figure homogeneity(Indices indices) {
        return new Figure(Kind.INDEX, indices.sStar());
    }

    static Figure distance(GroupPair pair) {
        return new Figure(Kind.SHARE, pair.distance());
    }

    static Optional<Figure> robustness(Ranking ranking) {
        return Optional.ofNullable(ranking.robustness()).map(r -> new Figure(Kind.SHARE, r));
    }

    static Figure of(BidTotal total) {
        return new Figure(Kind.POINTS, total.points());
    }

    public Kind kind() {
        return kind;
    }

    public double value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure && figure.kind == kind && Double.compare(figure.value, value) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    @Override
    public String toString() {
        return kind + " " + value;
    }
}

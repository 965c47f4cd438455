package org.parley.analysis.trade;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.FrontierTooLargeException;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.frontier.Solution;
import org.parley.analysis.frontier.Solutions;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.deal.DealTerms;

/** Computes what {@link PackageAnalysis} says about one table. */
final class PackageAnalyzer {
    /** How far from exact a frontier may be that is too large otherwise, in points of table value. */
    private static final Ratio EPSILON = Ratio.of(new BigDecimal("0.1"));

    private final DealTerms terms;
    private final TableModel model;
    private final Instance instance;
    private final Frontier frontier;

    PackageAnalyzer(DealTerms terms, TableModel model) {
        this.terms = terms;
        this.model = model;
        this.instance = model.joint().instance();
        this.frontier = frontier(instance).withoutTiesWithin(model.tolerance());
    }

    private Frontier frontier(Instance of) {
        try {
            return Frontier.of(of);
        } catch (FrontierTooLargeException e) {
            return within(of);
        }
    }

    /** Issues that the rules join into one with many options can make even these too many. */
    private Frontier within(Instance of) {
        try {
            return Frontier.within(of, model.units(EPSILON));
        } catch (FrontierTooLargeException e) {
            throw new UnworkableTableException(Reason.TOO_MANY_PACKAGES, List.of());
        }
    }

    PackageAnalysis analysis() {
        Solutions solutions = Solutions.of(frontier, model.disagreement(), model.tolerance());
        return new PackageAnalysis(
                model.table(),
                model.issues(),
                instance.packages(),
                new PackageFrontier(frontier, model),
                proposal(solutions.nash()),
                proposal(solutions.kalaiSmorodinsky()),
                proposal(solutions.egalitarian()),
                proposal(new Solution.Found(solutions.welfareOfAll())),
                span((i, o) -> instance.a(i, o)),
                span((i, o) -> instance.b(i, o)),
                model.totals() == null ? null : BatnaComparison.of(model, model.totals()),
                EqualOfferFinder.of(model),
                terms.deal().bids().stream().map(b -> BidPoints.of(model, b)).toList());
    }

    private Proposal proposal(Solution solution) {
        return switch (solution) {
            case Solution.Found found -> new Proposal(
                    found.points().stream().limit(Proposal.MOST).map(this::offer).toList(), null);
            case Solution.None none -> new Proposal(List.of(), none.reason());
        };
    }

    private PackageOffer offer(Point point) {
        return model.offer(frontier.choice(frontier.indexOf(point)));
    }

    private ValueRange span(ToLongBiFunction<Integer, Integer> utility) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < instance.issues(); i++) {
            long[] values = new long[instance.options(i)];
            for (int o = 0; o < values.length; o++) {
                values[o] = utility.applyAsLong(i, o);
            }
            least += Arrays.stream(values).min().orElseThrow();
            most += Arrays.stream(values).max().orElseThrow();
        }
        return new ValueRange(model.value(least), model.value(most));
    }
}

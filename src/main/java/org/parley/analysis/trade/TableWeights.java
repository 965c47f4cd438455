package org.parley.analysis.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.frontier.Ratio;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.analysis.weight.MechanismWeights;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Positions;

/**
 * Shares of both table values (SPEC 7). Typed weights replace derived ones; where only some issues have a typed weight, the
 * derived ones count as percent of the table.
 *
 * @param client per issue, sum 1
 * @param provider per issue, sum 1
 * @param typed false when a weight of ours is derived from the groups' points, so that it was rounded to 12 decimals
 */
record TableWeights(List<Ratio> client, List<Ratio> provider, boolean typed) {
    private static final Ratio PERCENT = Ratio.of(100);
    private static final int DECIMALS = 12;

    static TableWeights of(
            DealTerms terms, Consensus criteria, List<Issue> issues, List<TableOptions> options) {
        List<Ratio> client = weights(issues, Issue::clientWeight, clientDerived(terms, criteria, options));
        List<Ratio> provider = weights(
                issues,
                Issue::providerWeight,
                options.stream().map(o -> Ratio.of(o.side().importance())).toList());
        return new TableWeights(
                shares(client, Reason.NO_CLIENT_WEIGHT),
                shares(provider, Reason.NO_PROVIDER_WEIGHT),
                issues.stream().noneMatch(i -> i.clientWeight() == null));
    }

    /** Families' group weights by importance; an extension takes the mean of the others. */
    private static List<Ratio> clientDerived(DealTerms terms, Consensus criteria, List<TableOptions> options) {
        Map<String, Double> weights = MechanismWeights.of(onTheTable(terms, options), criteria);
        double mean = options.stream()
                .map(TableOptions::mechanism)
                .filter(m -> !m.isExtension())
                .mapToDouble(m -> weights.getOrDefault(m.id(), 0.0))
                .average()
                .orElse(1);
        return options.stream()
                .map(TableOptions::mechanism)
                .map(m -> rounded(m.isExtension() ? mean : weights.getOrDefault(m.id(), 0.0)))
                .toList();
    }

    /** What is negotiated counts as included, drafted or not. */
    private static DealTerms onTheTable(DealTerms terms, List<TableOptions> options) {
        Deal deal = terms.deal();
        Positions positions = deal.positions();
        for (TableOptions option : options) {
            Mechanism mechanism = option.mechanism();
            Position position = positions.of(mechanism.id());
            if (position.inForce() == null) {
                double drafted = option.ladder().target();
                positions = positions.with(mechanism.id(), position.withDraft(drafted, position.source()));
            }
        }
        return new DealTerms(terms.catalog(), deal.withPositions(positions));
    }

    private static Ratio rounded(double weight) {
        return Ratio.of(BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static List<Ratio> weights(
            List<Issue> issues, Function<Issue, @Nullable Double> typed, List<Ratio> derived) {
        Ratio total = sum(derived);
        var weights = new ArrayList<Ratio>();
        for (int i = 0; i < issues.size(); i++) {
            Double own = typed.apply(issues.get(i));
            if (own != null) {
                weights.add(Ratio.of(own));
            } else {
                weights.add(total.signum() == 0 ? Ratio.ZERO : derived.get(i).times(PERCENT).dividedBy(total));
            }
        }
        return weights;
    }

    private static List<Ratio> shares(List<Ratio> weights, Reason ifNone) {
        Ratio total = sum(weights);
        if (total.signum() == 0) {
            throw new UnworkableTableException(ifNone, List.of());
        }
        return weights.stream().map(w -> w.dividedBy(total)).toList();
    }

    private static Ratio sum(List<Ratio> numbers) {
        return numbers.stream().reduce(Ratio.ZERO, Ratio::plus);
    }
}

package org.parley.ui.stakeholders;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.consensus.BallotWeights;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.ui.kit.DealModel;

/** What the stakeholders step does beyond plain fields. */
public final class StakeholdersViewModel {
    private static final double LARGEST_POINTS = 100;

    private final DealModel model;

    public StakeholdersViewModel(DealModel model) {
        this.model = model;
    }

    /** How far a group is with a sheet. */
    public enum Filled {
        NOTHING,
        /** No item has 100 points, so the swings have no common measure. */
        NO_HUNDRED,
        DONE
    }

    public DealModel deal() {
        return model;
    }

    public Catalog catalog() {
        return model.catalog();
    }

    public DealAnalysis analysis() {
        return model.analysis();
    }

    public Stakeholders stakeholders() {
        return model.deal().stakeholders();
    }

    /** The groups with a seat, in the order of groups. */
    public List<GroupId> groups() {
        return Arrays.stream(GroupId.values())
                .filter(stakeholders().lambdas()::containsKey)
                .toList();
    }

    public List<String> items(Sheet sheet) {
        return model.terms().items(sheet);
    }

    public Consensus consensus(Sheet sheet) {
        return sheet == Sheet.CRITERIA ? analysis().criteria() : analysis().outcomes();
    }

    public double saySum() {
        return stakeholders().lambdas().values().stream().mapToDouble(l -> l).sum();
    }

    /** The same proportions of say, summing to 1. */
    public void scaleSay() {
        double sum = saySum();
        if (sum > 0) {
            var shares = new LinkedHashMap<GroupId, Double>();
            groups().forEach(g -> shares.put(g, stakeholders().lambda(g) / sum));
            model.apply(StakeholderEdits.lambdas(rounded(shares)));
        }
    }

    public void equalSay() {
        var shares = new LinkedHashMap<GroupId, Double>();
        groups().forEach(g -> shares.put(g, 1.0 / groups().size()));
        model.apply(StakeholderEdits.lambdas(rounded(shares)));
    }

    /** False when a group votes otherwise than by points, or the round is closed. */
    public boolean givesPoints(Sheet sheet, GroupId group) {
        WeightRound round = stakeholders().current(sheet);
        return round.kind(group) == Ballot.Kind.POINTS && round.stage() != WeightRound.Stage.CLOSED;
    }

    public Filled filled(Sheet sheet, GroupId group) {
        WeightRound round = stakeholders().current(sheet);
        if (round.kind(group) != Ballot.Kind.POINTS) {
            return BallotWeights.complete(round, group, items(sheet)) ? Filled.DONE : Filled.NOTHING;
        }
        Double top = largestPoints(sheet, group);
        if (top == null) {
            return Filled.NOTHING;
        }
        return top == LARGEST_POINTS ? Filled.DONE : Filled.NO_HUNDRED;
    }

    /** Over the items of the sheet; null when the group gave nothing above 0. */
    public @Nullable Double largestPoints(Sheet sheet, GroupId group) {
        WeightRound round = stakeholders().current(sheet);
        double top = items(sheet).stream()
                .mapToDouble(i -> Objects.requireNonNullElse(round.points(group, i), 0.0))
                .max()
                .orElse(0);
        return top > 0 ? top : null;
    }

    /** The outcomes round's group weights in whole tenths of a percent, summing to 1; empty when nobody voted. */
    public Map<OutcomeId, Double> outcomeWeights() {
        var weights = new LinkedHashMap<OutcomeId, Double>();
        consensus(Sheet.OUTCOMES).groupWeights()
                .forEach((item, weight) -> weights.put(OutcomeId.valueOf(item), weight));
        return rounded(weights);
    }

    /** True when the intent's weights are the outcomes round's already. */
    public boolean outcomeWeightsInUse() {
        Map<OutcomeId, Double> weights = outcomeWeights();
        return !weights.isEmpty()
                && weights.entrySet().stream()
                        .allMatch(e -> model.deal().intent().weight(e.getKey()) == e.getValue());
    }

    public void useOutcomeWeights() {
        model.apply(IntentEdits.weights(outcomeWeights()));
    }

    /** Active mechanisms whose id, name or family holds every word of the query. */
    public List<Mechanism> mechanisms(String query) {
        String[] words = query.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return model.terms().activeMechanisms().stream()
                .filter(m -> {
                    String all = (m.id() + " " + m.name() + " " + catalog().family(m.family()).name())
                            .toLowerCase(Locale.ROOT);
                    return Arrays.stream(words).allMatch(all::contains);
                })
                .toList();
    }

    /** Rounds to tenths of a percent and puts what is left over on the largest. */
    private static <K> Map<K, Double> rounded(Map<K, Double> shares) {
        var rounded = new LinkedHashMap<K, Double>();
        shares.forEach((key, share) -> rounded.put(key, thousandths(share)));
        double rest = 1 - rounded.values().stream().mapToDouble(d -> d).sum();
        rounded.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(e -> e.setValue(thousandths(e.getValue() + rest)));
        return rounded;
    }

    private static double thousandths(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}

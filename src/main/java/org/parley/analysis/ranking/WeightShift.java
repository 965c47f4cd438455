package org.parley.analysis.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.analysis.number.Computed;
import org.parley.domain.Check;

/**
 * The totals while the weight of one criterion moves and the other weights are scaled pro rata. Each total is a straight
 * line in that weight, from the bid's total on the other criteria alone (weight 0) to its score on this one (weight 1), so
 * that a slider costs two multiplications per bid.
 */
public final class WeightShift {
    private final String criterion;
    private final Map<String, Double> weights;
    private final List<BidTotal> bids;
    private final double[] others;
    private final double[] own;

    private WeightShift(String criterion, Standing standing) {
        this.criterion = criterion;
        this.weights = standing.weights();
        this.bids = standing.ranked();
        this.others = new double[bids.size()];
        this.own = new double[bids.size()];
        double rest = 1 - weight();
        for (int i = 0; i < own.length; i++) {
            double points = 0;
            for (var part : bids.get(i).parts().entrySet()) {
                if (part.getKey().equals(criterion)) {
                    own[i] = part.getValue().score();
                } else {
                    points += part.getValue().points();
                }
            }
            others[i] = points / rest;
        }
    }

    /**
     * Empty when there are no totals, the criterion is not one of them, or it has all weight, so that the others have no
     * proportion to be scaled by.
     */
    static Optional<WeightShift> of(Standing standing, String criterion) {
        Double weight = standing.weights().get(criterion);
        boolean possible = weight != null && standing.gap() == null && Computed.below(weight, 1);
        return possible ? Optional.of(new WeightShift(criterion, standing)) : Optional.empty();
    }

    /** The weight as it is, 0 to below 1. */
    public double weight() {
        return weights.getOrDefault(criterion, 0.0);
    }

    /** Letters of the bids that compete, in the order of {@link #totals(double, double[])}: best first as the weight is. */
    public List<String> letters() {
        return bids.stream().map(BidTotal::letter).toList();
    }

    /**
     * @param weight 0 to 1
     * @param totals receives one total per bid
     */
    public void totals(double weight, double[] totals) {
        Check.within(weight, 0, 1, "weight");
        for (int i = 0; i < own.length; i++) {
            totals[i] = weight * own[i] + (1 - weight) * others[i];
        }
    }

    /** @param weight 0 to 1 */
    public Map<String, Double> totals(double weight) {
        var totals = new double[own.length];
        totals(weight, totals);
        var byLetter = new LinkedHashMap<String, Double>();
        for (int i = 0; i < totals.length; i++) {
            byLetter.put(bids.get(i).letter(), totals[i]);
        }
        return byLetter;
    }

    /**
     * All weights once this one has moved.
     *
     * @param weight 0 to 1
     */
    public Map<String, Double> weights(double weight) {
        Check.within(weight, 0, 1, "weight");
        double scale = (1 - weight) / (1 - weight());
        var moved = new LinkedHashMap<String, Double>();
        weights.forEach((each, was) -> moved.put(each, each.equals(criterion) ? weight : was * scale));
        return moved;
    }

    /**
     * The weight at which the best two bids tie (SPEC 6.1): w* = dq / (dq + dp), dq the winner's lead on the other criteria
     * and dp the second's lead on this one.
     */
    public CriticalWeight critical() {
        if (own.length < 2) {
            return new CriticalWeight.None(CriticalWeight.Why.NO_SECOND);
        }
        double winnersLead = others[0] - others[1];
        double secondsLead = own[1] - own[0];
        if (Computed.same(secondsLead, 0) && Computed.same(winnersLead, 0)) {
            return new CriticalWeight.None(CriticalWeight.Why.SAME);
        }
        if (Computed.same(secondsLead, 0) || Computed.same(winnersLead, 0) || winnersLead > 0 != secondsLead > 0) {
            return new CriticalWeight.None(CriticalWeight.Why.WINNER_LEADS_ON_BOTH);
        }
        return new CriticalWeight.At(winnersLead / (winnersLead + secondsLead), bids.get(0).letter(),
                bids.get(1).letter());
    }
}

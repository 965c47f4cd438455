package org.parley.analysis.pricing;

import static org.parley.analysis.pricing.CostInput.ACTUAL_COST;
import static org.parley.analysis.pricing.CostInput.AMOUNT;
import static org.parley.analysis.pricing.CostInput.BASELINE_COST;
import static org.parley.analysis.pricing.CostInput.DISPLACED_CLAIM;
import static org.parley.analysis.pricing.CostInput.MIX;
import static org.parley.analysis.pricing.CostInput.ONE_OFF_COST;
import static org.parley.analysis.pricing.CostInput.PRODUCTIVITY_CLAIM;
import static org.parley.analysis.pricing.CostInput.SHARE;

import java.util.List;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;

/**
 * The client's share of verified net savings in a year (SPEC 6.2). A computed saving is what is left of the difference to
 * the frozen baseline after committed productivity and displaced effort have claimed theirs, in this order (rule R21); a
 * loss is not shared.
 *
 * @param year of the contract
 * @param years length of the year, below 1 for the rest of a term
 * @param volume of the year, in the unit that is paid for
 * @param baseline of the year, in the same unit
 * @param productivityClaim what the charges would be higher without committed productivity
 * @param displacedClaim volume charge on displaced effort
 */
record Gains(
        int year, double years, double volume, double baseline, double productivityClaim, double displacedClaim) {
    List<CostPart> parts(GainShare gains) {
        FrozenBaseline frozen = gains.frozen();
        if (frozen != null) {
            return List.of(computed(frozen, gains.clientShare()));
        }
        if (gains.netSavings().isEmpty()) {
            return List.of();
        }
        double saving = gains.netSavings().get(year - 1) * years;
        return List.of(CostPart.of(Formula.GAIN_SHARE).with(SHARE, gains.clientShare()).with(AMOUNT, saving)
                .gives(-gains.clientShare() * saving));
    }

    private CostPart computed(FrozenBaseline frozen, double clientShare) {
        double cost = frozen.cost().get(year - 1) * years;
        double actual = frozen.actual().get(year - 1) * years;
        double oneOff = frozen.oneOff().get(year - 1) * years;
        // Nothing is handled in a year of a ramp that has not begun, so nothing can be saved.
        double mix = baseline == 0 ? 0 : volume / baseline;
        double saving = Math.max(cost * mix - actual - oneOff - productivityClaim - displacedClaim, 0);
        return CostPart.of(Formula.COMPUTED_GAIN_SHARE).with(SHARE, clientShare).with(AMOUNT, saving)
                .with(BASELINE_COST, cost).with(MIX, mix).with(ACTUAL_COST, actual).with(ONE_OFF_COST, oneOff)
                .with(PRODUCTIVITY_CLAIM, productivityClaim).with(DISPLACED_CLAIM, displacedClaim)
                .gives(-clientShare * saving);
    }
}

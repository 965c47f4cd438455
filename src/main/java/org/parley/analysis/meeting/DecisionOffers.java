package org.parley.analysis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Decision;

/** Finds decisions with a reason that the log does not hold yet. */
public final class DecisionOffers {
    private DecisionOffers() {}

    /** In the order of the wizard's steps; a decision without a reason is not offered, because the log is about reasons. */
    public static List<DecisionOffer> of(DealAnalysis analysis) {
        Deal deal = analysis.terms().deal();
        var offers = new ArrayList<DecisionOffer>();
        ModelId chosen = deal.relationship().chosen();
        ModelId recommended = analysis.fit().recommended();
        if (chosen != null && recommended != null && chosen != recommended) {
            offers.add(new DecisionOffer.OtherModel(chosen, recommended, deal.relationship().overrideReason()));
        }
        deal.waivers().forEach(w -> offers.add(new DecisionOffer.Waived(w)));
        var logged = deal.facilitation().decisions().stream().map(Decision::source).collect(Collectors.toSet());
        offers.removeIf(o -> o.why().isBlank() || logged.contains(o.source()));
        return List.copyOf(offers);
    }
}

package org.parley.analysis.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.ConsensusAnalysis;
import org.parley.analysis.consensus.StopRule;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Decision;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;

/** Finds decisions with a reason that the log does not hold yet. */
public final class DecisionOffers {
    private DecisionOffers() {}

    /** In the order of the wizard's steps; another model only once there is a reason for it. */
    public static List<DecisionOffer> of(DealAnalysis analysis) {
        Deal deal = analysis.terms().deal();
        var offers = new ArrayList<DecisionOffer>();
        ModelId chosen = deal.relationship().chosen();
        ModelId recommended = analysis.fit().recommended();
        String reason = deal.relationship().overrideReason();
        if (chosen != null && recommended != null && chosen != recommended && !reason.isBlank()) {
            offers.add(new DecisionOffer.OtherModel(chosen, recommended, reason));
        }
        for (Sheet sheet : Sheet.values()) {
            offers.addAll(closed(analysis.terms(), sheet));
        }
        deal.waivers().forEach(w -> offers.add(new DecisionOffer.Waived(w)));
        var logged = deal.facilitation().decisions().stream().map(Decision::source).collect(Collectors.toSet());
        offers.removeIf(o -> logged.contains(o.source()));
        return List.copyOf(offers);
    }

    private static List<DecisionOffer> closed(DealTerms terms, Sheet sheet) {
        var offers = new ArrayList<DecisionOffer>();
        Consensus before = null;
        for (WeightRound round : terms.deal().stakeholders().revealed(sheet)) {
            Consensus now = ConsensusAnalysis.of(terms, round);
            if (round.stage() == WeightRound.Stage.CLOSED && now.voted()) {
                offers.add(new DecisionOffer.RoundClosed(round, now, StopRule.of(before, now)));
            }
            before = now;
        }
        return offers;
    }
}

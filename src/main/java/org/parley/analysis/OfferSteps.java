package org.parley.analysis;

import java.util.List;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.pricing.NotPriced;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.ranking.Standing;
import org.parley.analysis.zopa.ProviderSide;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;

/** How far the steps are that deal with what providers offer. */
final class OfferSteps {
    private OfferSteps() {}

    static StepStatus compare(Deal deal, Consensus criteria, List<BidResult> bids) {
        var notes = new Notes();
        notes.toDo(bids.isEmpty(), "status.compare.bids");
        notes.toDo(deal.selection().asked().isEmpty(), "status.compare.asked");
        notes.toDo(!criteria.voted(), "status.compare.weights");
        for (BidResult bid : bids) {
            int open = bid.notAnswered().size();
            notes.warning(open > 0, "status.compare.unanswered", bid.letter(), open);
            int beyond = bid.beyondWalkAway().size();
            notes.warning(beyond > 0, "status.compare.beyond", bid.letter(), beyond);
        }
        return notes.status(bids.isEmpty());
    }

    /** Complete without any price where cost is no criterion of the deal. */
    static StepStatus price(Deal deal, PricingAnalysis pricing) {
        Commercials shared = deal.commercials();
        var notes = new Notes();
        if (deal.selection().scoresTco()) {
            notes.toDo(shared.volumes() == null, "status.price.volumes");
            notes.toDo(shared.anchors() == null, "status.price.anchors");
            notes.toDo(pricing.scored() == null, "status.price.scenario");
            pricing.bids().values().forEach(
                    bid -> notes.toDo(bid instanceof NotPriced, "status.price.bid", bid.letter()));
        }
        boolean unpriced = deal.bids().stream().allMatch(bid -> bid.pricing() == null);
        return notes.status(shared.volumes() == null && unpriced);
    }

    static StepStatus rank(Deal deal, Ranking ranking) {
        var notes = new Notes();
        Standing group = ranking.scored().group();
        notes.toDo(deal.bids().size() < 2, "status.rank.bids");
        notes.toDo(group.basis() == Basis.CLAUSES_ONLY, "status.rank.price");
        for (String letter : group.winners()) {
            int beyond = group.total(letter).map(BidTotal::beyondWalkAway).orElseThrow().size();
            notes.warning(beyond > 0, "status.rank.beyond", letter, beyond);
        }
        return notes.status(deal.bids().size() < 2);
    }

    static StepStatus trade(DealTerms terms) {
        Deal deal = terms.deal();
        PackageTable table = deal.packageTable();
        var notes = new Notes();
        notes.toDo(table == null || table.issues().isEmpty(), "status.trade.table");
        boolean against = table != null && deal.bid(table.counterpart()).isPresent();
        notes.toDo(table != null && !against, "status.trade.counterpart");
        notes.toDo(table != null && table.batna().isEmpty(), "status.trade.batna");
        if (table != null && against) {
            for (PackageTable.Issue issue : table.issues()) {
                terms.catalog()
                        .findMechanism(issue.mechanism())
                        .ifPresent(mechanism -> zone(notes, terms, mechanism, table.counterpart()));
            }
        }
        return notes.status(table == null && deal.estimates().isEmpty());
    }

    private static void zone(Notes notes, DealTerms terms, Mechanism mechanism, String counterpart) {
        ProviderSide side = ProviderSide.of(terms, mechanism, counterpart);
        notes.toDo(!side.estimated(), "status.trade.estimate", counterpart, mechanism.id());
        Zone zone = Zone.of(terms.ladder(mechanism), mechanism.direction(), side.limit());
        notes.warning(
                !mechanism.compatible() && zone.size() == Zone.Size.NONE, "status.trade.zone", mechanism.id());
    }
}

package org.parley.ui.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.bids.Contribution;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Standing;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.value.Band;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;

/**
 * One state of the deal as the rows and columns of the comparison. Rows are the active mechanisms and whatever else is
 * asked or quoted, in catalogue order.
 */
public record GridData(
        DealAnalysis analysis, Map<String, ClauseRow> rows, Map<String, FamilyRow> families,
        Map<String, BidHead> bids) {
    public GridData {
        rows = Ordered.map(rows);
        families = Ordered.map(families);
        bids = Ordered.map(bids);
    }

    public static GridData of(DealAnalysis analysis) {
        DealTerms terms = analysis.terms();
        Set<String> asked = terms.deal().selection().asked();
        var ruled = new HashSet<String>();
        analysis.ruleHits().stream().filter(RuleHit::open).forEach(hit -> ruled.addAll(hit.mechanisms()));
        var contributions = new LinkedHashMap<String, Map<String, Contribution>>();
        analysis.bids().forEach(result -> contributions.put(
                result.letter(),
                result.contributions().stream()
                        .collect(Collectors.toMap(Contribution::mechanism, Function.identity()))));

        var rows = new LinkedHashMap<String, ClauseRow>();
        for (Mechanism mechanism : terms.catalog().mechanisms()) {
            String id = mechanism.id();
            boolean isAsked = asked.contains(id);
            boolean quoted = terms.deal().bids().stream().anyMatch(b -> b.quotes().containsKey(id));
            if (isAsked || quoted || terms.active(mechanism)) {
                double weight = analysis.ranking().mechanismWeights().getOrDefault(id, 0.0);
                var cells = new LinkedHashMap<String, BidCell>();
                for (BidResult result : analysis.bids()) {
                    Bid bid = terms.deal().bid(result.letter()).orElseThrow();
                    Contribution contribution = contributions.getOrDefault(result.letter(), Map.of()).get(id);
                    cells.put(result.letter(), cell(id, result, bid, contribution, weight));
                }
                rows.put(id, row(analysis, mechanism, isAsked, weight, ruled.contains(id), cells));
            }
        }
        return new GridData(analysis, rows, families(analysis, rows), heads(analysis));
    }

    public DealTerms terms() {
        return analysis.terms();
    }

    public ClauseRow row(String mechanism) {
        return Objects.requireNonNull(rows.get(mechanism));
    }

    public FamilyRow family(String family) {
        return Objects.requireNonNull(families.get(family));
    }

    public @Nullable BidHead bid(String letter) {
        return bids.get(letter);
    }

    private static BidCell cell(
            String mechanism, BidResult result, Bid bid, @Nullable Contribution contribution, double weight) {
        Quote quote = bid.quote(mechanism);
        if (contribution == null) {
            return quote == null ? BidCell.NOT_ASKED
                    : new BidCell(BidCell.State.RECORDED, quote, 0, null, 0, null);
        }
        double value = contribution.value();
        boolean unanswered = result.notAnswered().contains(mechanism);
        Band band = unanswered ? null : Band.of(value, result.beyondWalkAway().contains(mechanism));
        return new BidCell(
                !unanswered ? BidCell.State.SCORED
                        : bid.silent().contains(mechanism) ? BidCell.State.SILENT : BidCell.State.NOT_ANSWERED,
                quote,
                value,
                band,
                weight * (ValueModel.OPEN - value),
                contribution.gapToDraft());
    }

    private static ClauseRow row(
            DealAnalysis analysis, Mechanism mechanism, boolean asked, double weight, boolean ruled,
            Map<String, BidCell> cells) {
        DealTerms terms = analysis.terms();
        Ladder ladder = terms.ladder(mechanism);
        Strength strength = terms.strength(mechanism);
        return new ClauseRow(
                mechanism,
                ladder,
                terms.draft(mechanism),
                strength == null ? null : DealTerms.defaultDraft(strength, ladder),
                asked,
                weight,
                ruled,
                cells);
    }

    private static Map<String, FamilyRow> families(DealAnalysis analysis, Map<String, ClauseRow> rows) {
        Map<String, List<ClauseRow>> byFamily = rows.values().stream()
                .collect(Collectors.groupingBy(
                        r -> r.mechanism().family(), LinkedHashMap::new, Collectors.toList()));
        var families = new LinkedHashMap<String, FamilyRow>();
        byFamily.forEach((id, clauses) -> {
            Family family = analysis.terms().catalog().family(id);
            var cells = new LinkedHashMap<String, FamilyRow.Cell>();
            for (BidResult result : analysis.bids()) {
                String letter = result.letter();
                cells.put(letter, new FamilyRow.Cell(
                        result.familyScores().get(id),
                        (int) clauses.stream().filter(r -> r.cell(letter).beyondWalkAway()).count(),
                        (int) clauses.stream().filter(r -> r.cell(letter).notAnswered()).count()));
            }
            int asked = (int) clauses.stream().filter(ClauseRow::asked).count();
            families.put(id,
                    new FamilyRow(family, asked, analysis.ranking().scored().group().weights().get(id), cells));
        });
        return families;
    }

    private static Map<String, BidHead> heads(DealAnalysis analysis) {
        Set<String> asked = analysis.terms().deal().selection().asked();
        var heads = new LinkedHashMap<String, BidHead>();
        Standing standing = analysis.ranking().scored().group();
        for (BidResult result : analysis.bids()) {
            Bid bid = analysis.terms().deal().bid(result.letter()).orElseThrow();
            BidTotal total = standing.total(bid.letter()).orElse(null);
            int recorded = (int) bid.quotes().keySet().stream().filter(m -> !asked.contains(m)).count();
            heads.put(bid.letter(), new BidHead(
                    bid.letter(),
                    bid.name(),
                    bid.incumbent(),
                    total == null ? null : Double.valueOf(total.points()),
                    total != null && total.basis() != standing.basis(),
                    result.beyondWalkAway().size(),
                    result.notAnswered().size(),
                    recorded));
        }
        return heads;
    }
}

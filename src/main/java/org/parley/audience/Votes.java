package org.parley.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.consensus.Light;
import org.parley.analysis.consensus.PriorityConflict;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Sheet;

/** Silent rounds and how far the groups agree: nothing of a round before all are in and it was revealed. */
final class Votes {
    private final DealAnalysis analysis;
    private final Reveals reveals;

    Votes(DealAnalysis analysis, Reveals reveals) {
        this.analysis = analysis;
        this.reveals = reveals;
    }

    List<AudiencePage> pages() {
        var pages = new ArrayList<AudiencePage>();
        pages.addAll(sheet(analysis.outcomes()));
        pages.addAll(sheet(analysis.criteria()));
        if (shown(analysis.criteria())) {
            Figure.robustness(analysis.ranking())
                    .ifPresent(share -> pages.add(new RobustnessPage(share, leading())));
        }
        return pages;
    }

    /** What keeps the votes on the criteria, and everything that is computed with them, from being shown. */
    Optional<WaitingPage> holding(Topic topic) {
        Consensus criteria = analysis.criteria();
        return criteria.voted() && !shown(criteria) ? Optional.of(waiting(topic, criteria)) : Optional.empty();
    }

    /** The best bids; none as long as the votes that choose them are hidden. */
    List<Item> leading() {
        List<String> winners = holding(Topic.DECISION).isPresent()
                ? List.of()
                : analysis.ranking().scored().group().winners();
        return analysis.terms().deal().bids().stream()
                .filter(bid -> winners.contains(bid.letter()))
                .map(Item::of)
                .toList();
    }

    private boolean shown(Consensus consensus) {
        return waiting(Topic.PRIORITIES, consensus).complete() && reveals.shows(consensus.sheet(), consensus.round());
    }

    private WaitingPage waiting(Topic topic, Consensus consensus) {
        return new WaitingPage(
                topic, Sheets.of(consensus.sheet()), consensus.round(), consensus.votedGroups().size(),
                analysis.terms().deal().stakeholders().lambdas().size());
    }

    private List<AudiencePage> sheet(Consensus consensus) {
        if (!shown(consensus)) {
            return List.of(waiting(Topic.PRIORITIES, consensus));
        }
        var labels = new GroupLabels(consensus, reveals.anonymous());
        var pages = new ArrayList<AudiencePage>();
        Sheets sheet = Sheets.of(consensus.sheet());
        List<VotePage.Row> rows = rows(consensus, labels);
        List<List<VotePage.Row>> parts = Part.pages(rows, Audience.TWO_LINE_ROWS);
        for (int i = 0; i < parts.size(); i++) {
            pages.add(new VotePage(
                    sheet, consensus.round(), labels.all(), parts.get(i), new Part(i + 1, parts.size())));
        }
        Indices indices = consensus.indices();
        if (indices != null) {
            pages.add(agreement(sheet, consensus.round(), indices, labels));
            pages.add(disagreements(sheet, consensus, labels));
        }
        return pages;
    }

    private List<VotePage.Row> rows(Consensus consensus, GroupLabels labels) {
        return consensus.items().stream()
                .sorted(Comparator.comparingDouble((String item) -> spread(consensus, item)).reversed())
                .map(item -> new VotePage.Row(
                        item(consensus.sheet(), item),
                        Figure.groupWeight(consensus, item),
                        labels.order().stream()
                                .map(group -> Figure.weight(consensus, group, item))
                                .toList()))
                .toList();
    }

    private static double spread(Consensus consensus, String item) {
        var weights = consensus.votedGroups().stream()
                .mapToDouble(group -> consensus.weight(group, item))
                .summaryStatistics();
        return weights.getMax() - weights.getMin();
    }

    private static AgreementPage agreement(Sheets sheet, int round, Indices indices, GroupLabels labels) {
        return new AgreementPage(
                sheet,
                round,
                light(indices.light()),
                Figure.order(indices),
                light(Light.ofOrder(indices.w())),
                Figure.homogeneity(indices),
                light(Light.ofHomogeneity(indices.sStar())),
                Figure.distance(indices.widest()),
                light(Light.ofDistance(indices.maxTv())),
                labels.of(indices.widest().a()),
                labels.of(indices.widest().b()));
    }

    private DisagreementsPage disagreements(Sheets sheet, Consensus consensus, GroupLabels labels) {
        return new DisagreementsPage(
                sheet,
                consensus.conflicts().stream()
                        .limit(Audience.TWO_LINE_ROWS)
                        .map(conflict -> disagreement(consensus, conflict, labels))
                        .toList());
    }

    private DisagreementsPage.Row disagreement(Consensus consensus, PriorityConflict conflict, GroupLabels labels) {
        String item = conflict.item();
        boolean first = consensus.weight(conflict.groupA(), item) >= consensus.weight(conflict.groupB(), item);
        GroupId more = first ? conflict.groupA() : conflict.groupB();
        GroupId less = first ? conflict.groupB() : conflict.groupA();
        return new DisagreementsPage.Row(
                item(consensus.sheet(), item),
                labels.of(more),
                Figure.weight(consensus, more, item),
                labels.of(less),
                Figure.weight(consensus, less, item),
                DisagreementsPage.Level.valueOf(conflict.level().name()));
    }

    private Item item(Sheet sheet, String item) {
        if (item.equals(Sheet.TCO)) {
            return Item.totalCost();
        }
        var catalog = analysis.terms().catalog();
        return sheet == Sheet.OUTCOMES
                ? Item.of(catalog.outcome(OutcomeId.valueOf(item)))
                : Item.of(catalog.family(item));
    }

    private static AgreementPage.Light light(Light light) {
        return AgreementPage.Light.valueOf(light.name());
    }
}

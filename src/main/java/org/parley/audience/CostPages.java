package org.parley.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Step;
import org.parley.analysis.StepNote;
import org.parley.analysis.StepStatus;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Bid;

/** What bids cost, which is best, and what comes next. */
final class CostPages {
    private static final Map<Step, Topic> TOPICS = Map.of(
            Step.INTENT, Topic.OUTCOMES,
            Step.RELATIONSHIP, Topic.RELATIONSHIP,
            Step.STAKEHOLDERS, Topic.PRIORITIES,
            Step.POSITIONS, Topic.TERMS,
            Step.COMPARE, Topic.OFFERS,
            Step.PRICE, Topic.COST);

    private CostPages() {}

    static List<AudiencePage> of(DealAnalysis analysis, Votes votes) {
        var pages = new ArrayList<AudiencePage>();
        if (analysis.terms().deal().bids().isEmpty()) {
            return List.of(new MissingPage(Topic.COST));
        }
        pages.addAll(prices(analysis));
        votes.holding(Topic.COST).ifPresentOrElse(pages::add, () -> pages.addAll(ranking(analysis)));
        return pages;
    }

    private static List<AudiencePage> prices(DealAnalysis analysis) {
        PricingAnalysis pricing = analysis.pricing();
        String scored = pricing.scored();
        if (scored == null) {
            return List.of(new MissingPage(Topic.COST));
        }
        var deal = analysis.terms().deal();
        OptionalDouble lowest = deal.bids().stream()
                .map(bid -> pricing.tco(bid.letter(), scored))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
        List<PricesPage.Row> rows = deal.bids().stream()
                .map(bid -> {
                    Optional<Tco> cost = pricing.cost(bid.letter(), scored);
                    return new PricesPage.Row(
                            Item.of(bid),
                            cost.map(c -> Amount.total(c, deal.profile())),
                            cost.flatMap(c -> Amount.perContact(c, deal.profile())),
                            cost.isPresent() && lowest.isPresent() && cost.get().total() == lowest.getAsDouble());
                })
                .toList();
        var pages = new ArrayList<AudiencePage>();
        List<List<PricesPage.Row>> parts = Part.pages(rows, Audience.HEADLINE_ROWS);
        for (int i = 0; i < parts.size(); i++) {
            pages.add(new PricesPage(
                    PublicText.scenario(pricing), deal.profile().termMonths(), parts.get(i),
                    new Part(i + 1, parts.size())));
        }
        return pages;
    }

    private static List<AudiencePage> ranking(DealAnalysis analysis) {
        Standing standing = analysis.ranking().scored().group();
        if (standing.totals().isEmpty()) {
            return List.of();
        }
        List<BidTotal> ranked = standing.ranked();
        List<String> winners = standing.winners();
        var ordered = new ArrayList<>(ranked);
        standing.totals().stream().filter(total -> !ranked.contains(total)).forEach(ordered::add);
        List<RankingPage.Row> rows = ordered.stream()
                .map(total -> new RankingPage.Row(
                        Item.of(bid(analysis, total)),
                        ranked.contains(total) ? Optional.of(Figure.of(total)) : Optional.empty(),
                        winners.contains(total.letter()),
                        total.notAnswered().size() + total.beyondWalkAway().size()))
                .toList();
        var pages = new ArrayList<AudiencePage>();
        List<List<RankingPage.Row>> parts = Part.pages(rows, Audience.HEADLINE_ROWS);
        for (int i = 0; i < parts.size(); i++) {
            pages.add(new RankingPage(
                    RankingPage.Basis.valueOf(standing.basis().name()), analysis.ranking().weighted(), parts.get(i),
                    new Part(i + 1, parts.size())));
        }
        return pages;
    }

    static AudiencePage decision(DealAnalysis analysis, Votes votes) {
        var catalog = analysis.terms().catalog();
        ModelId chosen = analysis.terms().model();
        ModelId recommended = analysis.fit().recommended();
        Optional<Item> other = recommended == null || recommended == chosen
                ? Optional.empty()
                : Optional.of(Item.of(catalog.model(recommended)));
        var next = new ArrayList<DecisionPage.Next>();
        analysis.steps().forEach((step, status) -> {
            Topic topic = TOPICS.get(step);
            if (topic != null && unfinished(status)) {
                next.add(new DecisionPage.Next(topic, left(status)));
            }
        });
        return new DecisionPage(
                Optional.ofNullable(chosen).map(model -> Item.of(catalog.model(model))),
                other,
                votes.leading(),
                next);
    }

    private static boolean unfinished(StepStatus status) {
        return status.state() == StepStatus.State.EMPTY || left(status) > 0;
    }

    private static int left(StepStatus status) {
        return (int) status.notes().stream()
                .filter(note -> note.kind() == StepNote.Kind.TO_DO)
                .count();
    }

    private static Bid bid(DealAnalysis analysis, BidTotal total) {
        return analysis.terms().deal().bid(total.letter()).orElseThrow();
    }
}

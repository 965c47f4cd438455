package org.parley.analysis.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.Deals.CATALOG;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.exchange.json.DealFiles;

class RankAcceptabilityTest {
    private static final SmaaSettings DRAWS = SmaaSettings.draws(20_000, 3);

    @Test
    void theSampleRanksByTotalCostAndSixteenFamilies() {
        RankAcceptability ranked = ranked(DealFiles.read("lumenvale"), WeightKnowledge.ANY);

        assertThat(ranked.criteria()).hasSize(17).startsWith(Sheet.TCO, "SCOPE", "PRICE");
        assertThat(ranked.unpriced()).isEmpty();
        assertThat(ranked.bids().keySet()).containsExactly("A", "B", "C");
        // C beats B on everything, so B is never first and never last but one by weights alone
        assertThat(bid(ranked, "B").first().value()).isZero();
        assertThat(bid(ranked, "B").centralWeights()).isNull();
        assertThat(bid(ranked, "B").confidence()).isNull();
        assertThat(ranked.pairwise().get("C")).containsEntry("B", new Estimate(1, 0));
        assertThat(bid(ranked, "A").first().value() + bid(ranked, "C").first().value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aBidBeyondOurWalkAwayIsRankedAndFlagged() {
        RankAcceptability ranked = ranked(DealFiles.read("lumenvale"), WeightKnowledge.GROUPS);

        assertThat(bid(ranked, "B").beyondWalkAway()).containsExactly("PRICE-6");
        assertThat(bid(ranked, "B").acceptability()).hasSize(3);
    }

    @Test
    void rangesAreWhatTheGroupsGaveAsWeightsOfTheScoredCriteria() {
        RankAcceptability ranked = ranked(DealFiles.read("lumenvale"), WeightKnowledge.GROUPS);

        // TCO: FI gave 100 of 555 points, TL 30 of 810
        assertThat(Objects.requireNonNull(ranked.ranges().get("TCO")).max()).isCloseTo(100 / 555.0, within(1e-12));
        assertThat(Objects.requireNonNull(ranked.ranges().get("TCO")).min()).isCloseTo(30 / 810.0, within(1e-12));
        for (var bid : ranked.bids().values()) {
            if (bid.centralWeights() != null) {
                bid.centralWeights().forEach((criterion, weight) -> {
                    Interval range = Objects.requireNonNull(ranked.ranges().get(criterion));
                    assertThat(weight.value()).isBetween(range.min(), range.max());
                });
            }
        }
    }

    @Test
    void aGroupWithoutSayWidensNoRange() {
        Deal deal = two();
        Deal silenced = deal.withStakeholders(deal.stakeholders().withLambda(GroupId.FI, 0));

        assertThat(ranked(deal, WeightKnowledge.GROUPS).ranges()).containsEntry("SCOPE", new Interval(0.25, 0.75));
        assertThat(ranked(silenced, WeightKnowledge.GROUPS).ranges()).containsEntry("SCOPE", new Interval(0.75, 0.75));
    }

    @Test
    void oneGroupsWeightsAreASinglePoint() {
        Deal deal = Deals.round(bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "75/25"));

        RankAcceptability ranked = ranked(deal, WeightKnowledge.GROUPS);

        // SCOPE 75 for A, 40 for B; PERF the other way round
        assertThat(bid(ranked, "A").first()).isEqualTo(new Estimate(1, 0));
        assertThat(Objects.requireNonNull(bid(ranked, "A").centralWeights()).get("SCOPE"))
                .extracting(e -> Objects.requireNonNull(e).value())
                .satisfies(w -> assertThat(w).isCloseTo(0.75, within(1e-12)));
    }

    @Test
    void groupsThatSpanTheMiddleShareTheFirstPlace() {
        RankAcceptability ranked = ranked(two(), WeightKnowledge.GROUPS);

        // A is first where SCOPE weighs more than half, and the groups give it 0.25 to 0.75
        assertThat(bid(ranked, "A").first().value()).isCloseTo(0.5, within(0.015));
        assertThat(
                Objects.requireNonNull(Objects.requireNonNull(bid(ranked, "A").centralWeights()).get("SCOPE")).value())
                .isCloseTo(0.625, within(0.004));
    }

    @Test
    void theOrderIsThatOfTheGroupsTogether() {
        Deal deal = Deals.round(
                bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "60/40", GroupId.FI, "55/45"));

        assertThat(bid(ranked(deal, WeightKnowledge.ORDER), "A").first().value()).isEqualTo(1);
        assertThat(bid(ranked(deal, WeightKnowledge.ANY), "A").first().value()).isCloseTo(0.5, within(0.015));
    }

    @Test
    void withoutVotesNothingIsKnownOfTheWeights() {
        RankAcceptability ranked = ranked(bids(families()), WeightKnowledge.GROUPS);

        assertThat(ranked.weights()).isEqualTo(WeightKnowledge.ANY);
        assertThat(ranked.asked()).isEqualTo(WeightKnowledge.GROUPS);
        assertThat(ranked.ranges()).containsEntry("PERF", new Interval(0, 1));
    }

    @Test
    void aQuoteThatIsNotSureMayTurnOutOtherwise() {
        // PERF-2: open 85, walk-away 75, so low confidence is 1 point either way and 80 is 79 to 81, worth 57.5 to 80
        Deal sure = Deals.round(bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "0/100"));
        Deal unsure = withQuote(withQuote(sure, "A", "PERF-2", 79.6, Confidence.HIGH), "B", "PERF-2", 80,
                Confidence.LOW);

        RankAcceptability ranked = ranked(unsure, WeightKnowledge.GROUPS);

        assertThat(bid(ranked, "B").uncertain()).containsExactly("PERF-2");
        assertThat(bid(ranked, "A").uncertain()).isEmpty();
        // A is ahead where B turns out below 79.6: 0.6 of 2 points
        assertThat(bid(ranked, "A").first().value()).isCloseTo(0.3, within(0.015));
        assertThat(Objects.requireNonNull(bid(ranked, "B").confidence()).value()).isCloseTo(0.7, within(0.015));
        Deal middling = withQuote(unsure, "B", "PERF-2", 80, Confidence.MID);
        assertThat(bid(ranked(middling, WeightKnowledge.GROUPS), "A").first().value()).isCloseTo(0.1, within(0.015));
    }

    @Test
    void anExplicitRangeReplacesTheConfidence() {
        Deal deal = Deals.round(bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "0/100"));
        var question = new RankQuestion(
                WeightKnowledge.GROUPS, Map.of("A", Map.of("PERF-2", new Interval(78, 82))), DRAWS);

        RankAcceptability ranked = (RankAcceptability) of(deal, question);

        // B quotes 80, the middle of A's range
        assertThat(bid(ranked, "A").uncertain()).containsExactly("PERF-2");
        assertThat(bid(ranked, "A").first().value()).isCloseTo(0.5, within(0.015));
    }

    @Test
    void aRangeThatWasEnteredForTheQuoteReplacesItsConfidence() {
        Deal deal = Deals.round(bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "0/100"));
        Deal same = withQuote(deal, "A", "PERF-2", 80, Confidence.LOW);

        // A may turn out to be 79 to 80.5 and B is 80: A is ahead in 0.5 of 1.5 points
        RankAcceptability ranked = ranked(BidEdits.range("A", "PERF-2", 79.0, 80.5).apply(same),
                WeightKnowledge.GROUPS);
        assertThat(bid(ranked, "A").uncertain()).containsExactly("PERF-2");
        assertThat(bid(ranked, "A").first().value()).isCloseTo(1 / 3.0, within(0.015));

        // an end that was left open is the quoted value
        ranked = ranked(BidEdits.range("A", "PERF-2", 79.0, null).apply(same), WeightKnowledge.GROUPS);
        assertThat(bid(ranked, "A").first().value()).isCloseTo(0, within(0.001));

        ranked = ranked(BidEdits.range("A", "PERF-2", 80.0, 80.0).apply(same), WeightKnowledge.GROUPS);
        assertThat(bid(ranked, "A").uncertain()).isEmpty();
    }

    @Test
    void aMissingAnswerIsWorthNothingAndFlagged() {
        Deal deal = bids(families());
        Deal silent = deal.withBids(
                List.of(deal.bids().get(0), deal.bids().get(1).withQuote("PERF-2", null)));

        RankAcceptability ranked = ranked(silent, WeightKnowledge.ANY);

        assertThat(bid(ranked, "B").notAnswered()).containsExactly("PERF-2");
        assertThat(bid(ranked, "A").first().value()).isGreaterThan(bid(ranked, "B").first().value());
    }

    @Test
    void withoutAPriceForEveryBidPriceIsLeftOut() {
        Deal sample = DealFiles.read("lumenvale");
        Deal unpriced = sample.withBids(
                sample.bids().stream().map(b -> b.letter().equals("B") ? b.withPricing(null) : b).toList());

        RankAcceptability ranked = ranked(unpriced, WeightKnowledge.ANY);

        assertThat(ranked.unpriced()).containsExactly("B");
        assertThat(ranked.criteria()).hasSize(16).doesNotContain(Sheet.TCO);
    }

    @Test
    void whereOnlyThreeWeightsAreOpenTheFiguresAreExact() {
        RankAcceptability ranked = ranked(bids(asking("SCOPE-1", "PERF-2", "GOV-1")), WeightKnowledge.ANY);

        // SCOPE is 35 better with A, PERF 35 with B, GOV is not answered by either
        assertThat(ranked.draws()).isZero();
        assertThat(bid(ranked, "A").first().value()).isCloseTo(0.5, within(1e-12));
    }

    @ParameterizedTest @CsvSource({"0.29, 100, true", "0.3, 100, false", "0.0001, 20000, true", "0, 100, false",
        "0.001, 0, false"})
    void aFewFirstPlacesSayLittleOfTheWeightsBehindThem(double first, int draws, boolean tooFew) {
        var bid = new RankedBid("A", List.of(new Estimate(first, 0)), null, null, Set.of(), Set.of(), Set.of());
        var ranked = new RankAcceptability(
                WeightKnowledge.ANY, WeightKnowledge.ANY, List.of(), Map.of(), Set.of(), Map.of("A", bid), Map.of(),
                draws);

        assertThat(ranked.tooFewFirsts(bid)).isEqualTo(tooFew);
    }

    @Test
    void whatCannotBeRankedSaysWhy() {
        Deal two = bids(families());

        assertThat(of(two.withBids(List.of()), question())).isEqualTo(new NotRanked(NotRanked.Reason.NO_BIDS));
        assertThat(of(two.withBids(two.bids().subList(0, 1)), question()))
                .isEqualTo(new NotRanked(NotRanked.Reason.ONE_BID));
        assertThat(of(SelectionEdits.askedAll(Set.of()).apply(two), question()))
                .isEqualTo(new NotRanked(NotRanked.Reason.NO_CRITERIA));
        assertThat(of(Deals.empty(), question())).isEqualTo(new NotRanked(NotRanked.Reason.NO_BIDS));
    }

    private static RankQuestion question() {
        return RankQuestion.of(WeightKnowledge.GROUPS, DRAWS);
    }

    private static RankAcceptability ranked(Deal deal, WeightKnowledge weights) {
        return (RankAcceptability) of(deal, RankQuestion.of(weights, DRAWS));
    }

    private static Acceptability of(Deal deal, RankQuestion question) {
        return RankAcceptability.of(DealAnalysis.of(CATALOG, deal), question, SmaaMonitor.NONE);
    }

    private static RankedBid bid(RankAcceptability ranked, String letter) {
        return Objects.requireNonNull(ranked.bids().get(letter));
    }

    /** SCOPE and PERF alone, one mechanism each, without price. */
    private static Deal families() {
        return asking("SCOPE-1", "PERF-2");
    }

    private static Deal asking(String... mechanisms) {
        Deal deal = SelectionEdits.scoresTco(false).apply(Deals.defaults(ModelId.SA));
        Set<String> families = Set.of(mechanisms).stream()
                .map(m -> CATALOG.mechanism(m).family())
                .collect(Collectors.toSet());
        for (var family : CATALOG.coreFamilies()) {
            deal = SelectionEdits.family(family.id(), families.contains(family.id())).apply(deal);
        }
        return SelectionEdits.askedAll(Set.of(mechanisms)).apply(deal);
    }

    /** A is at target on SCOPE-1 (60) and at fallback on PERF-2 (78); B the other way round (40 and 80). */
    private static Deal bids(Deal deal) {
        Bid a = Bid.of("A", "First").withQuote("SCOPE-1", Quote.of(60)).withQuote("PERF-2", Quote.of(78));
        Bid b = Bid.of("B", "Second").withQuote("SCOPE-1", Quote.of(40)).withQuote("PERF-2", Quote.of(80));
        return deal.withBids(List.of(a, b));
    }

    private static Deal two() {
        return Deals.round(bids(families()), Sheet.CRITERIA, 1, Map.of(GroupId.BO, "75/25", GroupId.FI, "25/75"));
    }

    private static Deal withQuote(Deal deal, String letter, String mechanism, double value, Confidence confidence) {
        return deal.withBids(deal.bids().stream()
                .map(b -> b.letter().equals(letter)
                        ? b.withQuote(mechanism, new Quote(value, "", "", confidence))
                        : b)
                .toList());
    }
}

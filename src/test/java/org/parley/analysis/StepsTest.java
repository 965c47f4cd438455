package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.StepStatus.State.ATTENTION;
import static org.parley.analysis.StepStatus.State.COMPLETE;
import static org.parley.analysis.StepStatus.State.DEFAULTS;
import static org.parley.analysis.StepStatus.State.EMPTY;
import static org.parley.analysis.StepStatus.State.STARTED;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.exchange.json.DealFiles;
import org.parley.text.Texts;

class StepsTest {
    private static final String RETAILER = "2 2 3 3 2 2 3 3 5 2 2 2 2 3 3 2";

    @ParameterizedTest @EnumSource
    void nothingEnteredIsEmptyAndWarnsOfNothing(Step step) {
        StepStatus status = status(Deals.empty(), step);

        assertThat(status.state()).isEqualTo(EMPTY);
        assertThat(status.notes()).extracting(StepNote::kind).doesNotContain(StepNote.Kind.WARNING);
    }

    @Test
    void intentNeedsASentenceAndOutcomesThatCanBeMeasured() {
        Deal started = IntentEdits.statement("Christmas must feel like June.").apply(Deals.empty());
        assertStatus(started, Step.INTENT, STARTED, "status.intent.outcomes");

        Deal weighed = IntentEdits.weights(Map.of(OutcomeId.CX, 0.9)).apply(started);
        assertStatus(weighed, Step.INTENT, ATTENTION, "status.intent.sum", "status.intent.metric");
        assertThat(status(weighed, Step.INTENT).notes().getFirst().args()).containsExactly(0.9);

        Deal complete = IntentEdits.weight(OutcomeId.CX, 1)
                .then(IntentEdits.baseline(OutcomeId.CX, "CSAT 76"))
                .then(IntentEdits.target(OutcomeId.CX, "CSAT 83"))
                .apply(weighed);
        assertStatus(complete, Step.INTENT, COMPLETE);
    }

    @Test
    void roundingOfWeightsNeedsNoAttention() {
        Deal tenths = IntentEdits.statement("Intent")
                .then(IntentEdits.weights(Map.of(
                        OutcomeId.CX, 0.1, OutcomeId.MKT, 0.2, OutcomeId.AGI, 0.3, OutcomeId.TEC, 0.4)))
                .apply(Deals.empty());

        assertThat(status(tenths, Step.INTENT).notes()).extracting(StepNote::key).containsOnly("status.intent.metric");
    }

    @Test
    void relationshipNeedsAnswersAChoiceAndAReasonForAnother() {
        Deal one = RelationshipEdits.answer("Q1", 2.0).apply(Deals.empty());
        assertStatus(one, Step.RELATIONSHIP, STARTED, "status.relationship.answers", "status.relationship.choose");
        assertThat(status(one, Step.RELATIONSHIP).notes().getFirst().args()).containsExactly(11);

        Deal answered = Deals.empty().withRelationship(Deals.answered(RETAILER));
        assertStatus(answered, Step.RELATIONSHIP, STARTED, "status.relationship.choose");
        assertStatus(choose(answered, ModelId.OP, ""), Step.RELATIONSHIP, COMPLETE);
        assertStatus(choose(answered, ModelId.SA, ""), Step.RELATIONSHIP, ATTENTION, "status.relationship.reason");
        assertStatus(choose(answered, ModelId.SA, "board decision"), Step.RELATIONSHIP, COMPLETE);
    }

    @Test
    void stakeholdersNeedAllGroupsAndAgreement() {
        Deal one = points(Map.of(GroupId.BO, "60/70/30"));
        assertStatus(one, Step.STAKEHOLDERS, STARTED,
                "status.stakeholders.points", "status.stakeholders.points", "status.stakeholders.points",
                "status.stakeholders.points");

        Deal agreed = points(everyone("60/70/30"));
        assertStatus(agreed, Step.STAKEHOLDERS, COMPLETE);

        var split = everyone("60/70/30");
        split.put(GroupId.TL, "0/10/100");
        assertStatus(points(split), Step.STAKEHOLDERS, ATTENTION, "status.stakeholders.criteria");

        Deal unequal = StakeholderEdits.lambda(GroupId.BO, 0.5)
                .then(StakeholderEdits.interval("PRICE-7", GroupId.BO, new Interval(10, 20)))
                .then(StakeholderEdits.interval("PRICE-7", GroupId.FI, new Interval(30, 40)))
                .apply(agreed);
        assertStatus(unequal, Step.STAKEHOLDERS, ATTENTION, "status.stakeholders.say", "status.stakeholders.conflict");
    }

    @Test
    void groupWithoutSayIsNotWaitedFor() {
        var four = everyone("60/70/30");
        four.remove(GroupId.PR);
        Deal deal = StakeholderEdits.lambda(GroupId.PR, 0)
                .then(StakeholderEdits.lambda(GroupId.BO, 0.4))
                .apply(points(four));

        assertStatus(deal, Step.STAKEHOLDERS, COMPLETE);
    }

    @Test
    void positionsNeedAttentionForGraveRulesAndUnsignedGaps() {
        Deal defaults = Deals.defaults(ModelId.SA);
        assertStatus(defaults, Step.POSITIONS, DEFAULTS, "status.positions.defaults");

        Deal confirmed = PositionEdits.draft("DATA-3", 24).apply(defaults);
        assertStatus(confirmed, Step.POSITIONS, COMPLETE);

        Deal mediumOnly = PositionEdits.draft("FLEX-1", 7).apply(defaults);
        assertStatus(mediumOnly, Step.POSITIONS, COMPLETE);

        Deal grave = PositionEdits.omit("CULT-5").then(PositionEdits.omit("EXT-6")).apply(defaults);
        assertStatus(grave, Step.POSITIONS, ATTENTION,
                "status.positions.rule.HIGH", "status.positions.rule.HIGH", "status.positions.rule.BLOCKER");

        Deal off = SelectionEdits.family("CULT", false).apply(confirmed);
        assertStatus(off, Step.POSITIONS, ATTENTION, "status.positions.waiver");
        assertStatus(SelectionEdits.familiesOffNote("no budget").apply(off), Step.POSITIONS, ATTENTION,
                "status.positions.waiver");
        assertStatus(sign("CULT").apply(off), Step.POSITIONS, COMPLETE);
    }

    @Test
    void signatureSettlesAGraveRuleButNoBlocker() {
        Deal grave = PositionEdits.omit("CULT-5").then(PositionEdits.omit("EXT-6")).apply(Deals.defaults(ModelId.SA));

        assertStatus(sign("R01").then(sign("R06")).then(sign("R27")).apply(grave), Step.POSITIONS, ATTENTION,
                "status.positions.rule.BLOCKER");
    }

    private static Edit sign(String subject) {
        return WaiverEdits.grant(new Waiver(subject, "A. Baker", Instant.EPOCH, "for a year"));
    }

    @Test
    void comparisonNeedsBidsThatAnswer() {
        Edit bid = BidEdits.add(Bid.of("A", "Tavora"));
        Deal open = SelectionEdits.askedAll(Set.of("SCOPE-1")).then(bid).apply(Deals.defaults(ModelId.SA));
        assertStatus(open, Step.COMPARE, STARTED, "status.compare.weights", "status.compare.unanswered");

        Deal voted = Deals.round(open, Sheet.CRITERIA, 1, Map.of(GroupId.BO, "60/70/30"));
        assertStatus(voted, Step.COMPARE, ATTENTION, "status.compare.unanswered");
        assertThat(status(voted, Step.COMPARE).notes().getFirst().args()).containsExactly("A", 1);

        Deal answered = BidEdits.quote("A", "SCOPE-1", Quote.of(60)).apply(voted);
        assertStatus(answered, Step.COMPARE, COMPLETE);

        Deal beyond = BidEdits.quote("A", "SCOPE-1", Quote.of(10)).apply(voted);
        assertStatus(beyond, Step.COMPARE, ATTENTION, "status.compare.beyond");

        Deal nothingAsked = SelectionEdits.askedAll(Set.of()).apply(answered);
        assertStatus(nothingAsked, Step.COMPARE, STARTED, "status.compare.asked");
    }

    @Test
    void tradeNeedsSomebodyAcrossTheTable() {
        Deal sample = DealFiles.read("lumenvale");
        assertStatus(BidEdits.remove("C", "Quillon").apply(sample), Step.TRADE, STARTED, "status.trade.counterpart");
        assertStatus(BidEdits.remove("A", "Tavora").apply(sample), Step.TRADE, STARTED, "status.trade.batna");
    }

    @Test
    void everyNoteHasItsText() {
        Texts texts = Texts.of("status");
        Deal alone = BidEdits.remove("C", "Quillon").apply(DealFiles.read("lumenvale"));
        for (Deal deal : List.of(Deals.empty(), DealFiles.read("lumenvale"), DealFiles.read("pinefold"), alone)) {
            DealAnalysis.of(Deals.CATALOG, deal).steps().values().forEach(status -> assertThat(status.notes())
                    .allSatisfy(n -> assertThat(texts.get(n.key(), n.args().toArray())).doesNotContain("{")));
        }
    }

    private static Map<GroupId, String> everyone(String points) {
        var all = new EnumMap<GroupId, String>(GroupId.class);
        for (GroupId group : GroupId.values()) {
            all.put(group, points);
        }
        return all;
    }

    private static Deal points(Map<GroupId, String> points) {
        return Deals.round(Deals.empty(), Sheet.CRITERIA, 1, points);
    }

    private static Deal choose(Deal deal, ModelId model, String reason) {
        return RelationshipEdits.choose(Deals.CATALOG, model, reason).apply(deal);
    }

    private static void assertStatus(Deal deal, Step step, StepStatus.State state, String... notes) {
        StepStatus status = status(deal, step);

        assertThat(status.notes()).extracting(StepNote::key).containsExactly(notes);
        assertThat(status.state()).isEqualTo(state);
    }

    private static StepStatus status(Deal deal, Step step) {
        return Objects.requireNonNull(DealAnalysis.of(Deals.CATALOG, deal).steps().get(step));
    }
}

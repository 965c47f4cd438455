package org.parley.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.consensus.StopRule;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Waiver;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.MeetingEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.fixtures.Bench;

class DecisionOffersTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void anotherModelIsOfferedWithTheReasonThatWasTypedForIt() {
        Deal deal = choose(ModelId.TX, "one year only");
        assertThat(DecisionOffers.of(analysis(deal)))
                .containsExactly(new DecisionOffer.OtherModel(ModelId.TX, ModelId.SA, "one year only"));
        assertThat(DecisionOffers.of(analysis(choose(ModelId.TX, " ")))).as("no reason, nothing to log").isEmpty();
        assertThat(DecisionOffers.of(analysis(choose(ModelId.SA, "")))).as("as recommended").isEmpty();
    }

    @Test
    void aWaiverIsOfferedUntilItIsInTheLogAndAgainWhenItIsGrantedAgain() {
        Deal waived = WaiverEdits.grant(new Waiver("R12", "Baker", NOON, "no storms")).apply(choose(ModelId.SA, ""));
        var offer = DecisionOffers.of(analysis(waived)).getFirst();
        assertThat(offer.why()).isEqualTo("no storms");

        Deal logged = MeetingEdits.decide(NOON, "Baker", "waive", offer.why(), offer.source()).apply(waived);
        assertThat(DecisionOffers.of(analysis(logged))).isEmpty();

        Deal again = WaiverEdits.grant(new Waiver("R12", "Baker", NOON.plusSeconds(60), "still")).apply(logged);
        assertThat(DecisionOffers.of(analysis(again))).extracting(DecisionOffer::why).containsExactly("still");
    }

    @Test
    void aClosedRoundIsOfferedWithWhatTheGroupsSaid() {
        Deal open = StakeholderEdits.reason(Sheet.CRITERIA, GroupId.FI, "TCO", "the budget is fixed")
                .apply(choose(ModelId.SA, ""));
        assertThat(DecisionOffers.of(analysis(open))).as("not closed yet").isEmpty();

        Deal closed = StakeholderEdits.stage(Sheet.CRITERIA, WeightRound.Stage.CLOSED).apply(open);
        assertThat(DecisionOffers.of(analysis(closed))).singleElement().satisfies(offer -> {
            assertThat(offer.source()).isEqualTo("ROUND/CRITERIA/1");
            assertThat(offer.why()).isEqualTo("FI TCO: the budget is fixed");
            assertThat(((DecisionOffer.RoundClosed) offer).stop()).isEqualTo(StopRule.GO_ON);
        });
    }

    @Test
    void aReasonNeedsARoundThatCounts() {
        Deal hidden = StakeholderEdits.stage(Sheet.OUTCOMES, WeightRound.Stage.HIDDEN).apply(Bench.empty());
        Deal said = StakeholderEdits.reason(Sheet.OUTCOMES, GroupId.FI, "CX", "too early").apply(hidden);
        assertThat(said).isSameAs(hidden);
    }

    private static Deal choose(ModelId model, String reason) {
        return RelationshipEdits.choose(Bench.CATALOG, model, reason).apply(Bench.lumenvale());
    }

    private static DealAnalysis analysis(Deal deal) {
        return DealAnalysis.of(Bench.CATALOG, deal);
    }
}

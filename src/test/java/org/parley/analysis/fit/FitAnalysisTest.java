package org.parley.analysis.fit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.Deals.CATALOG;
import static org.parley.domain.catalog.ModelId.OP;
import static org.parley.domain.catalog.ModelId.SA;
import static org.parley.domain.catalog.ModelId.TX;
import static org.parley.domain.catalog.ModelId.VE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Relationship;

class FitAnalysisTest {
    private static final String PARCEL_LINE = "1 1 1 1 1 1 2 2 2 1 1 1 1 2 1 1";
    private static final String RETAILER = "2 2 3 3 2 2 3 3 5 2 2 2 2 3 3 2";
    private static final String INSURER = "4 4 3 5 3 4 5 4 4 4 4 3 3 4 5 4";
    private static final String ALL_THREE = "3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3";

    @ParameterizedTest @CsvSource({
        PARCEL_LINE + ", 96.8, 41.6, 6.8, 5.4, 1.23, 1.14, TX,",
        RETAILER + ", 66.4, 84.4, 47.6, 38.8, 2.55, 2.29, OP, TX",
        INSURER + ", 26.7, 42.8, 89.3, 76.0, 4.09, 3.79, SA, OP"
    })
    void workedCases(
            String answers,
            double tx,
            double op,
            double sa,
            double ve,
            double need,
            double readiness,
            ModelId recommended,
            ModelId runnerUp) {
        Fit fit = fit(answers);

        assertThat(fit.score(TX)).isCloseTo(tx, within(0.05));
        assertThat(fit.score(OP)).isCloseTo(op, within(0.05));
        assertThat(fit.score(SA)).isCloseTo(sa, within(0.05));
        assertThat(fit.score(VE)).isCloseTo(ve, within(0.05));
        assertThat(fit.need()).isCloseTo(need, within(0.005));
        assertThat(fit.readiness()).isCloseTo(readiness, within(0.005));
        assertThat(fit.recommended()).isEqualTo(recommended);
        assertThat(fit.runnerUp()).isEqualTo(runnerUp);
        assertThat(fit.answersNeeded()).isZero();
        assertThat(fit.borderline()).isFalse();
    }

    @Test
    void allThreesGiveAnOperationalPartnership() {
        Fit fit = fit(ALL_THREE);

        assertThat(fit.recommended()).isEqualTo(OP);
        assertThat(fit.score(OP)).isCloseTo(83.2, within(0.05));
    }

    @Test
    void vestedFitsTheInsurerButTwoConditionsAreNotMet() {
        Fit fit = fit(INSURER);

        assertThat(fit.eligible(VE)).isFalse();
        assertThat(fit.unmet(VE))
                .containsExactly(new GateResult("Q12", 4, 3.0), new GateResult("Q13", 4, 3.0))
                .extracting(GateResult::state)
                .containsOnly(GateResult.State.NOT_MET);
        assertThat(fit.eligible(TX)).isTrue();
        assertThat(fit.gates().get(TX)).isEmpty();
    }

    @Test
    void nothingAnsweredSaysNothing() {
        Fit fit = FitAnalysis.of(CATALOG, Relationship.OPEN);

        assertThat(fit.fit()).isEmpty();
        assertThat(fit.need()).isNull();
        assertThat(fit.readiness()).isNull();
        assertThat(fit.recommended()).isNull();
        assertThat(fit.bestRawFit()).isNull();
        assertThat(fit.answersNeeded()).isEqualTo(12);
        assertThat(fit.reasons()).isEmpty();
    }

    @Test
    void elevenAnswersGiveFitsButNoRecommendation() {
        Fit fit = fit("4 4 3 5 3 4 5 4 4 4 4");

        assertThat(fit.answered()).isEqualTo(11);
        assertThat(fit.answersNeeded()).isEqualTo(1);
        assertThat(fit.recommended()).isNull();
        assertThat(fit.aspirationAboveReadiness()).isFalse();
        assertThat(fit.bestRawFit()).isNotNull();
        assertThat(fit.readiness()).isEqualTo(4);
    }

    @Test
    void twelveAnswersAreEnoughAndOpenConditionsAreUnknownNotFailed() {
        Fit fit = fit("4 4 3 5 3 4 5 4 4 4 4 3");

        assertThat(fit.recommended()).isEqualTo(TX);
        assertThat(fit.runnerUp()).isNull();
        assertThat(fit.bestRawFit()).isEqualTo(SA);
        assertThat(fit.aspirationAboveReadiness()).isTrue();
        assertThat(fit.unmet(SA)).extracting(GateResult::state).containsOnly(GateResult.State.UNKNOWN);
        assertThat(fit.unmet(OP)).extracting(GateResult::question).containsExactly("Q15");
    }

    @Test
    void unansweredQuestionsDropOutOfBothSums() {
        Fit fit = fit("- - - - - - - - - - - - - - - 4");

        assertThat(fit.score(SA)).isEqualTo(100);
        assertThat(fit.score(TX)).isEqualTo(25);
        assertThat(fit.need()).isNull();
        assertThat(fit.readiness()).isEqualTo(4);
    }

    @ParameterizedTest @CsvSource({"5 5 5 5 5 5 5 5 5 5, true", "1 5 5 5 5 5 5 5 5 5, false",
        "5 5 5 5 4.5 5 5 5 5 5, false",
        "5 5 5 5 5 4 5 5 5 5, false"})
    void investNeedsHighNeedAndNoWayOut(String need, boolean invest) {
        assertThat(fit(need + " 5 5 5 5 5 5").invest()).isEqualTo(invest);
    }

    @Test
    void reasonsAreTheLargestSavingsAgainstTheRunnerUp() {
        Fit fit = fit(RETAILER);

        assertThat(fit.reasons()).hasSize(3);
        assertThat(fit.reasons()).extracting(Reason::saved).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(fit.reasons().getFirst()).isEqualTo(new Reason("Q4", 6));
    }

    @Test
    void reasonsCompareWithTheBestOtherFitWhenNoOtherModelIsEligible() {
        assertThat(fit(PARCEL_LINE).reasons())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.saved()).isPositive());
    }

    @ParameterizedTest @CsvSource({
        "3 2.5 3.5 2 2 4 3.5 3 1 2 2.5 1 3.5 4 3 1, 4.96, true",
        "2.5 2.5 2.5 2.5 4 4 2 1 3.5 1 4 1 4 2.5 2 1, 5.08, false"
    })
    void runnerUpWithinFivePointsIsBorderline(String answers, double lead, boolean borderline) {
        Fit fit = fit(answers);

        assertThat(Math.abs(fit.score(OP) - fit.score(TX))).isCloseTo(lead, within(0.005));
        assertThat(fit.borderline()).isEqualTo(borderline);
    }

    @Test
    void recommendationIsStableForTheTypicalCases() {
        for (String answers : new String[] {PARCEL_LINE, RETAILER, INSURER}) {
            FitStability stability = requireNonNull(FitStability.of(CATALOG, Deals.answered(answers)));
            assertThat(stability.share()).isBetween(0.96, 1.0);
            assertThat(stability.margin()).isBetween(0.0001, 0.01);
            assertThat(FitStability.of(CATALOG, Deals.answered(answers))).isEqualTo(stability);
        }
        assertThat(FitStability.of(CATALOG, Relationship.OPEN)).isNull();
    }

    @Test
    void recommendationNearTheBorderFallsWithSingleAnswers() {
        FitStability stability = requireNonNull(FitStability.of(
                CATALOG, Deals.answered("3 2.5 3.5 2 2 4 3.5 3 1 2 2.5 1 3.5 4 3 1")));

        assertThat(stability.share()).isLessThan(0.9);
        assertThat(stability.margin()).isGreaterThan(0.005);
    }

    private static Fit fit(String answers) {
        return FitAnalysis.of(CATALOG, Deals.answered(answers));
    }
}

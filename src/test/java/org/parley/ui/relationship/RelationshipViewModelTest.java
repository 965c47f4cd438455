package org.parley.ui.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.analysis.fit.FitStability;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Position;
import org.parley.domain.edit.PositionEdits;
import org.parley.fixtures.Bench;
import org.parley.ui.relationship.RelationshipViewModel.Standing;

class RelationshipViewModelTest {
    @Test
    void usesTheRecommendedModelAndDraftsWhatNobodyTouched() {
        var deal = Bench.model(Bench.empty());
        var model = new RelationshipViewModel(deal);
        deal.apply(PositionEdits.draft("DATA-3", 36));
        Bench.CATALOG.questions().forEach(q -> model.answer(q.id(), 3.0));

        model.useRecommended();

        assertThat(model.relationship().chosen()).isEqualTo(ModelId.OP);
        assertThat(model.standing()).isEqualTo(Standing.AS_RECOMMENDED);
        assertThat(model.touchedByPeople()).isEqualTo(1);
        assertThat(deal.deal().positions().of("DATA-3").drafted()).isEqualTo(36);
        assertThat(deal.deal().positions().of("PERF-2").source()).isEqualTo(Position.Source.DEFAULT);
        assertThat(deal.deal().positions().of("PERF-2").drafted()).isNotNull();
    }

    @Test
    void refusesAnotherModelWithoutAReason() {
        var model = new RelationshipViewModel(Bench.model(Bench.lumenvale()));

        assertThat(model.override(ModelId.TX, "  \n")).isFalse();
        assertThat(model.relationship().chosen()).isEqualTo(ModelId.SA);

        assertThat(model.override(ModelId.TX, " the board wants a small start ")).isTrue();
        assertThat(model.relationship().chosen()).isEqualTo(ModelId.TX);
        assertThat(model.relationship().overrideReason()).isEqualTo("the board wants a small start");
        assertThat(model.standing()).isEqualTo(Standing.AGAINST_RECOMMENDATION);
        assertThat(model.reasonMissing()).isFalse();
    }

    @Test
    void asksForAReasonOnceTheAnswersTurnAgainstTheModelInUse() {
        var model = new RelationshipViewModel(Bench.model(Bench.lumenvale()));
        assertThat(model.reasonMissing()).isFalse();

        model.answer("Q14", 2.0);

        assertThat(model.fit().recommended()).isEqualTo(ModelId.OP);
        assertThat(model.standing()).isEqualTo(Standing.AGAINST_RECOMMENDATION);
        assertThat(model.reasonMissing()).isTrue();
    }

    @Test
    void findsTheNextUnansweredQuestionAndStartsOverAtTheEnd() {
        var model = new RelationshipViewModel(Bench.model(Bench.lumenvale()));
        assertThat(model.nextUnanswered(null)).isEmpty();

        model.answer("Q3", null);
        model.answer("Q9", null);

        assertThat(model.nextUnanswered(null)).hasValue("Q3");
        assertThat(model.nextUnanswered("Q3")).hasValue("Q9");
        assertThat(model.nextUnanswered("Q9")).hasValue("Q3");
        assertThat(model.answered(Axis.NEED)).isEqualTo(8);
        assertThat(model.answered(Axis.READINESS)).isEqualTo(6);
    }

    @Test
    void followsTheStabilityOfTheLatestAnswers() {
        var model = new RelationshipViewModel(Bench.model(Bench.lumenvale()));
        FitStability before = model.stabilityProperty().get();
        assertThat(before).isEqualTo(FitStability.of(Bench.CATALOG, model.relationship()));

        model.answer("Q12", 5.0);
        assertThat(model.stabilityProperty().get())
                .isEqualTo(FitStability.of(Bench.CATALOG, model.relationship()))
                .isNotEqualTo(before);

        for (int q = 1; q <= 5; q++) {
            model.answer("Q" + q, null);
        }
        assertThat(model.stabilityProperty().get()).isNull();
    }
}

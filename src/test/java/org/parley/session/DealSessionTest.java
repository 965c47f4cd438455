package org.parley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.exchange.json.CatalogReader;
import org.parley.fixtures.MovingClock;
import org.parley.text.Texts;

class DealSessionTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private final MovingClock clock = new MovingClock();
    private final FlakyStore store = new FlakyStore(fresh());
    private final List<SaveState> states = new ArrayList<>();
    private final DealSession session = new DealSession(store, fresh(), History.NONE, clock, "tester", Runnable::run,
            Runnable::run,
            this::onSave);

    @Test
    void everyEditIsSavedWhenMade() {
        session.apply(IntentEdits.statement("Storm nights as calm ones."));
        assertThat(store.load("d")).contains(session.deal());
        assertThat(states).last().isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoAndRedoSayWhatTheyDo() {
        session.apply(PositionEdits.ladderStep(CATALOG, "DATA-3", LadderStep.FALLBACK, 36.5));
        assertThat(session.undoName().map(Texts.of("edits")::name)).contains("set DATA-3 fallback to 36.5");
        Deal after = session.deal();
        session.undo();
        assertThat(session.deal()).isEqualTo(fresh());
        assertThat(store.load("d")).contains(fresh());
        assertThat(session.redoName().map(Texts.of("edits")::name)).contains("set DATA-3 fallback to 36.5");
        session.redo();
        assertThat(session.deal()).isEqualTo(after);
        assertThat(store.load("d")).contains(after);
    }

    @Test
    void typingAWordIsOneStepAndAPauseStartsAnother() {
        for (String typed : List.of("C", "Ca", "Cal", "Calm")) {
            session.apply(IntentEdits.statement(typed));
            clock.pass(Duration.ofMillis(150));
        }
        clock.pass(Duration.ofSeconds(5));
        session.apply(IntentEdits.statement("Calm nights"));
        assertThat(session.history().undo()).hasSize(2);
        session.undo();
        assertThat(session.deal().intent().statement()).isEqualTo("Calm");
        session.undo();
        assertThat(session.deal().intent().statement()).isEmpty();
    }

    /** The next letter must not become part of whatever was done before the word. */
    @Test
    void aWordThatIsTypedAndTakenAwayAgainIsNoStep() {
        session.apply(IntentEdits.add(OutcomeId.CX));
        session.apply(IntentEdits.statement("C"));
        session.apply(IntentEdits.statement(""));
        assertThat(session.history().undo()).hasSize(1);

        session.apply(IntentEdits.statement("D"));

        assertThat(session.history().undo()).hasSize(2);
        session.undo();
        assertThat(session.deal()).isEqualTo(IntentEdits.add(OutcomeId.CX).apply(fresh()));
    }

    @Test
    void manyStepsAreTakenBackAsOneChange() {
        session.apply(IntentEdits.add(OutcomeId.CX));
        session.apply(IntentEdits.add(OutcomeId.AGI));
        session.apply(IntentEdits.add(OutcomeId.MKT));
        Deal end = session.deal();
        int told = states.size();

        session.goBack(2);

        assertThat(session.deal()).isEqualTo(IntentEdits.add(OutcomeId.CX).apply(fresh()));
        assertThat(session.history().redo()).hasSize(2);
        assertThat(states).hasSize(told + 1);
        assertThat(store.journal("d").getLast().steps()).isEqualTo(2);

        session.goForward(9);
        assertThat(session.deal()).isEqualTo(end);
        assertThat(session.history().redo()).isEmpty();
    }

    @Test
    void typingIntoTwoFieldsIsTwoSteps() {
        session.apply(IntentEdits.add(OutcomeId.CX));
        session.apply(IntentEdits.baseline(OutcomeId.CX, "CSAT 76"));
        session.apply(IntentEdits.target(OutcomeId.CX, "CSAT 83"));
        assertThat(session.history().undo()).hasSize(3);
    }

    @Test
    void anEditAfterUndoForgetsWhatCouldBeRedone() {
        session.apply(IntentEdits.statement("One"));
        session.undo();
        session.apply(IntentEdits.add(OutcomeId.AGI));
        assertThat(session.redoName()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.apply(IntentEdits.remove(OutcomeId.AGI));
        assertThat(session.history().undo()).isEmpty();
        assertThat(states).isEmpty();
    }

    @Test
    void aRefusedValueLeavesTheDealAsItWas() {
        assertThatThrownBy(() -> session.apply(RelationshipEdits.answer("Q1", 4.2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("in halves");
        assertThat(session.deal()).isEqualTo(fresh());
        assertThat(session.history().undo()).isEmpty();
    }

    @Test
    void aFailedSaveIsToldAndMadeUpWithTheNextEdit() {
        store.failWith("The disk is full. Free some space; your changes are kept until then.");
        session.apply(IntentEdits.statement("Lost?"));
        session.apply(IntentEdits.add(OutcomeId.CX));
        assertThat(states).last().isEqualTo(new SaveState.Failed(
                "The disk is full. Free some space; your changes are kept until then."));
        assertThat(store.load("d")).contains(fresh());
        store.work();
        session.apply(IntentEdits.add(OutcomeId.AGI));
        assertThat(store.load("d")).contains(session.deal());
        assertThat(store.journal("d")).extracting(e -> e.name().key())
                .endsWith("edit.intent.statement", "edit.intent.add", "edit.intent.add");
    }

    @Test
    void aRefusedStateDoesNotKeepALaterOneFromBeingSaved() {
        store.refuse(d -> d.intent().statement().length() > 100);
        session.apply(IntentEdits.statement("x".repeat(101)));
        assertThat(states).last().isInstanceOf(SaveState.Failed.class);
        session.undo();
        assertThat(states).last().isInstanceOf(SaveState.Saved.class);
        assertThat(store.load("d")).contains(session.deal());
    }

    @Test
    void aFailedSaveCanBeTriedAgainByHand() {
        store.failWith("The folder is read-only.");
        session.apply(IntentEdits.statement("Kept"));
        store.work();
        session.retrySave();
        assertThat(store.load("d")).contains(session.deal());
        assertThat(states).last().isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void undoingTwoHundredEditsGivesTheStartAndRedoingTheEnd() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            session.apply(randomEdit(random, i));
            clock.pass(Duration.ofSeconds(3));
        }
        Deal end = session.deal();
        int steps = session.history().undo().size();
        for (int i = 0; i < steps; i++) {
            session.undo();
        }
        assertThat(session.deal()).isEqualTo(fresh());
        for (int i = 0; i < steps; i++) {
            session.redo();
        }
        assertThat(session.deal()).isEqualTo(end);
        assertThat(store.load("d")).contains(end);
    }

    private static Edit randomEdit(Random random, int i) {
        var mechanism = CATALOG.mechanisms().get(random.nextInt(CATALOG.mechanisms().size()));
        return switch (random.nextInt(5)) {
            case 0 -> IntentEdits.statement("Statement " + i);
            case 1 -> PositionEdits.draft(mechanism.id(), random.nextInt(100));
            case 2 -> PositionEdits.note(mechanism.id(), "Note " + i);
            case 3 -> RelationshipEdits.answer("Q" + (1 + random.nextInt(16)), 1 + random.nextInt(9) / 2.0);
            default -> RelationshipEdits.choose(CATALOG, i % 2 == 0 ? ModelId.SA : ModelId.TX, "because " + i);
        };
    }

    private static Deal fresh() {
        return NewDeal.of("d", "Lumenvale", "EUR", CATALOG);
    }

    private void onSave(SaveState state) {
        if (!(state instanceof SaveState.Saving)) {
            states.add(state);
        }
    }
}

package org.parley.ui.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Severity;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.ui.positions.RowFilter.Chip;
import org.parley.ui.positions.RowState.Status;

class PositionsViewModelTest {
    private final Desk desk = Desk.lumenvale();
    private final PositionsViewModel model = new PositionsViewModel(desk.deal);

    @Test
    void listsEveryMechanismBelowItsFamily() {
        assertThat(model.rows()).hasSize(17 + 103);
        assertThat(model.rows().getFirst()).isEqualTo(new Row.OfFamily("SCOPE"));
        assertThat(model.selectedProperty().get()).isEqualTo(new Row.OfMechanism("SCOPE-1"));
    }

    @Test
    void countsWhatIsIncludedAndRequired() {
        assertThat(model.counts()).isEqualTo(new PositionsViewModel.Counts(92, 91, 76, 75, 11, 5));
        RowState.OfFamily cult = model.statesProperty().get().family("CULT");
        assertThat(cult.included()).isEqualTo(4);
        assertThat(cult.requiredIncluded()).isEqualTo(4);
        assertThat(cult.required()).isEqualTo(5);
        assertThat(cult.worst()).isEqualTo(Severity.HIGH);
    }

    @Test
    void findsByWordsOfIdNameDefinitionAndUnit() {
        model.filterProperty().set(new RowFilter("force days", Set.of(), ""));

        assertThat(mechanisms()).contains("BCP-4").contains("SCOPE-1").hasSize(2);
        model.select("BCP-4");
        assertThat(mechanisms()).containsExactly("BCP-4");
        assertThat(model.shown()).isEqualTo(1);
    }

    @Test
    void chipsNarrowTogether() {
        model.filterProperty().set(new RowFilter("", Set.of(Chip.OMITTED, Chip.REQUIRED, Chip.HITS), ""));
        model.select("CULT-5");

        assertThat(mechanisms()).containsExactly("CULT-5");
        assertThat(model.rows()).containsExactly(new Row.OfFamily("CULT"), new Row.OfMechanism("CULT-5"));
    }

    @Test
    void changedByUsMeansTouchedByAPerson() {
        var fresh = Desk.empty();
        fresh.deal.apply(RelationshipEdits.choose(Desk.CATALOG, ModelId.OP, ""));
        var view = new PositionsViewModel(fresh.deal);
        view.filterProperty().set(new RowFilter("", Set.of(Chip.CHANGED), ""));

        assertThat(view.shown()).isZero();
        fresh.deal.apply(PositionEdits.note("GOV-2", "ask the sponsor"));
        assertThat(view.shown()).isEqualTo(1);
    }

    @Test
    void theSelectedLineStaysWhenItNoLongerMatches() {
        model.select("CULT-5");
        model.filterProperty().set(new RowFilter("", Set.of(Chip.OMITTED), "CULT"));
        var changes = new ArrayList<String>();
        model.rows().addListener((ListChangeListener<Row>) c -> changes.add(c.toString()));

        model.include("CULT-5", true);

        assertThat(model.statesProperty().get().mechanism("CULT-5").status()).isEqualTo(Status.INCLUDED);
        assertThat(model.selectedProperty().get()).isEqualTo(new Row.OfMechanism("CULT-5"));
        assertThat(changes).isEmpty();
    }

    @Test
    void selectingAHiddenPlaceTakesTheFilterAway() {
        model.filterProperty().set(new RowFilter("zzz", Set.of(), ""));

        assertThat(model.select("DATA-3")).isTrue();
        assertThat(model.filterProperty().get()).isEqualTo(RowFilter.ALL);
        assertThat(model.select("nowhere")).isFalse();
    }

    @Test
    void stepsOverHeads() {
        model.select("SCOPE-6");
        model.step(1);
        assertThat(model.selectedProperty().get().id()).isEqualTo("PRICE-1");
        model.step(-1);
        assertThat(model.selectedProperty().get().id()).isEqualTo("SCOPE-6");
        model.select("EXT-11");
        model.step(1);
        assertThat(model.selectedProperty().get().id()).isEqualTo("EXT-11");
    }

    @Test
    void togglesWhatALineStandsFor() {
        model.toggle(new Row.OfMechanism("GOV-1"));
        assertThat(desk.position("GOV-1").included()).isFalse();
        model.toggle(new Row.OfMechanism("GOV-1"));
        assertThat(desk.position("GOV-1").drafted()).isEqualTo(3);
        model.toggle(new Row.OfFamily("GOV"));
        assertThat(model.statesProperty().get().mechanism("GOV-1").status()).isEqualTo(Status.FAMILY_OFF);
        model.toggle(new Row.OfMechanism("EXT-7"));
        assertThat(model.statesProperty().get().mechanism("EXT-7").status()).isEqualTo(Status.INCLUDED);
        model.toggle(new Row.OfMechanism("EXT-7"));
        assertThat(model.statesProperty().get().mechanism("EXT-7").status()).isEqualTo(Status.EXTENSION_OFF);
    }

    @Test
    void anOmittedAutomaticExtensionCanBeTakenInAgain() {
        model.toggle(new Row.OfMechanism("EXT-6"));
        assertThat(model.statesProperty().get().mechanism("EXT-6").status()).isEqualTo(Status.OMITTED);
        model.toggle(new Row.OfMechanism("EXT-6"));
        assertThat(model.statesProperty().get().mechanism("EXT-6").status()).isEqualTo(Status.INCLUDED);
    }

    @Test
    void aFamilyThatIsOffIsOmittedWithAllItsMechanisms() {
        desk.deal.apply(SelectionEdits.family("DATA", false));

        assertThat(model.counts().included()).isEqualTo(91 - 6);
        assertThat(model.statesProperty().get().family("DATA").on()).isFalse();
        assertThat(desk.deal.analysis().waiversNeeded()).singleElement().satisfies(w -> assertThat(w.family())
                .isEqualTo("DATA"));
    }

    private List<String> mechanisms() {
        return model.rows().stream()
                .filter(Row.OfMechanism.class::isInstance)
                .map(Row::id)
                .toList();
    }
}

package org.parley.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.redline.Redline;

class DifferenceViewModelTest {
    private static final Clause FEES = clause(
            "4", "Fees", "The Client pays the fees of each month within thirty days after the invoice has come in.");
    private static final Clause CREDITS = clause(
            "5", "Service Credits", "The Provider credits five percent of the monthly charge for each level missed.");

    @Test
    void versionsOfOneTextStayInTheirOrder() {
        var model = shown(
                List.of(clause("1", "Welcome", "Thank you for the opportunity to make an offer."), FEES, CREDITS),
                List.of(FEES, clause("5", "Service Credits", CREDITS.body().replace("five", "ten"))));

        assertThat(model.unlike()).isFalse();
        assertThat(model.rows()).extracting(r -> r.match().left().getFirst().title())
                .containsExactly("Welcome", "Service Credits");
    }

    /** Two providers' letters have little in common; what they have is what somebody compares them for. */
    @Test
    void ofTextsThatAreNoVersionsThePairsComeFirst() {
        var model = shown(
                List.of(
                        clause("1", "Welcome", "Thank you for the opportunity to make an offer."),
                        clause("2", "Our house", "We were founded on the coast and answer calls in nine tongues."),
                        CREDITS),
                List.of(
                        clause("1", "Pandas", "Bamboo grows in the hills behind the second building."),
                        clause("2", "Credits for service", CREDITS.body().replace("five", "ten"))));

        assertThat(model.unlike()).isTrue();
        assertThat(model.rows().getFirst().match().left()).containsExactly(CREDITS);
        assertThat(model.rows()).hasSize(4);
    }

    private static DifferenceViewModel shown(List<Clause> left, List<Clause> right) {
        var model = new DifferenceViewModel();
        model.show(Redline.of(Alignment.of(left, right), Redline.USUAL));
        return model;
    }

    private static Clause clause(String id, String title, String body) {
        return new Clause(id, 1, id, title, body, null);
    }
}

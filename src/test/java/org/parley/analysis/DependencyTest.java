package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.exchange.json.DealFiles;

/** One value edited in a whole deal changes every figure that depends on it and no other. */
class DependencyTest {
    private static final Deal DEAL = Deals.round(
            DealFiles.read("lumenvale"),
            Sheet.OUTCOMES,
            1,
            Map.of(GroupId.BO, "60/100/70/40/50", GroupId.FI, "40/50/100/20/60"));

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("an answer", RelationshipEdits.answer("Q1", 2.0), "fit"),
                Arguments.of("Q11 to where fees need a baseline", RelationshipEdits.answer("Q11", 3.0), "fit R10"),
                Arguments.of("Q16 to little capacity", RelationshipEdits.answer("Q16", 1.0), "fit R43"),
                Arguments.of(
                        "a quote",
                        BidEdits.quote("A", "DATA-4", Quote.of(31)),
                        "A_quoted A_value_DATA-4 A_gap_DATA-4 A_score_DATA A_total A_flags"),
                Arguments.of(
                        "a quote taken back",
                        BidEdits.quote("C", "GOV-1", null),
                        "C_quoted C_value_GOV-1 C_gap_GOV-1 C_score_GOV C_total C_unanswered R47"),
                Arguments.of("a quote nobody asked for", BidEdits.quote("B", "IP-1", Quote.of(2)), "B_quoted"),
                Arguments.of(
                        "a draft",
                        PositionEdits.draft("DATA-4", 12),
                        "coverage A_gap_DATA-4 B_gap_DATA-4 C_gap_DATA-4"),
                Arguments.of(
                        "a draft that settles a rule",
                        PositionEdits.draft("SCOPE-2", 80),
                        "coverage R09"),
                Arguments.of("a draft of the extension pack", PositionEdits.draft("EXT-4", 48), ""),
                Arguments.of(
                        "an omitted mechanism taken in",
                        PositionEdits.draft("CULT-5", 15),
                        "coverage weights horizon A_gap_CULT-5 B_gap_CULT-5 C_gap_CULT-5 R01 R06"),
                Arguments.of(
                        "a ladder",
                        PositionEdits.ladderStep(Deals.CATALOG, "BCP-5", LadderStep.OPEN, 95),
                        "conflicts"),
                Arguments.of(
                        "a ladder under a person's draft, whose own worth moves with it",
                        PositionEdits.ladderStep(Deals.CATALOG, "DATA-2", LadderStep.FALLBACK, 3.5),
                        "coverage A_gap_DATA-2 B_gap_DATA-2 B_value_DATA-2 B_score_DATA B_total C_gap_DATA-2"),
                Arguments.of(
                        "a ladder under quotes, with the default draft on the step that moves and B's quote on another",
                        PositionEdits.ladderStep(Deals.CATALOG, "DATA-3", LadderStep.TARGET, 30),
                        "A_value_DATA-3 A_gap_DATA-3 A_score_DATA A_total "
                                + "C_value_DATA-3 C_gap_DATA-3 C_score_DATA C_total"),
                Arguments.of("points on outcomes", StakeholderEdits.points(Sheet.OUTCOMES, GroupId.BO, "CX", 1.0),
                        "outcomes"),
                Arguments.of(
                        "an interval",
                        StakeholderEdits.interval("PRICE-7", GroupId.FI, new Interval(18, 40)),
                        "conflicts R46"),
                Arguments.of("weight of an outcome", IntentEdits.weight(OutcomeId.CX, 0.3), "weights horizon"),
                Arguments.of(
                        "another top outcome",
                        IntentEdits.weight(OutcomeId.AGI, 0.1),
                        "weights horizon R12"),
                Arguments.of(
                        "a shorter term, for which less is paid",
                        DealEdits.termMonths(30),
                        "R18 A_total B_total C_total"),
                Arguments.of(
                        "a longer term, for which more is paid", DealEdits.termMonths(72), "A_total B_total C_total"),
                Arguments.of("dead-band", DealEdits.deadband(5.0), "R25"),
                Arguments.of("releases", DealEdits.releases(ReleaseCadence.QUARTERLY), "R40"),
                Arguments.of("switching time", DealEdits.switchingMonths(13.0), "R44 R45"),
                Arguments.of("transition-in", DealEdits.transitionInMonths(8.0), "R45"),
                Arguments.of("order of savings", DealEdits.baselineOrder(true), "R21"),
                Arguments.of("supervision", DealEdits.regulated(false), ""),
                Arguments.of("client's name", DealEdits.client("Somebody else"), ""),
                Arguments.of("note of a position", PositionEdits.note("DATA-4", "to be discussed"), ""),
                Arguments.of("wording of a position", PositionEdits.wording("DATA-4", "Audit on {value} days"), ""),
                Arguments.of("companion", PositionEdits.companion("BCP-1.rpo", "2"), ""),
                Arguments.of("note on a bid", BidEdits.note("A", "called back"), ""),
                Arguments.of("override reason", RelationshipEdits.overrideReason("board"), ""),
                Arguments.of("family note", SelectionEdits.familiesOffNote("none"), ""));
    }

    @ParameterizedTest(name = "{0}") @MethodSource("edits")
    void changesExactly(String name, Edit edit, String figures) {
        var expected = new TreeSet<String>();
        for (String figure : figures.isEmpty() ? new String[0] : figures.split(" ")) {
            expected.add(figure.replace('_', ' '));
        }

        assertThat(Figures.changed(DEAL, edit.apply(DEAL))).isEqualTo(expected);
    }

    @ParameterizedTest @MethodSource("everything")
    void pointsOnCriteriaChangeWeightsAndTotalsButNoValue(Edit edit) {
        assertThat(Figures.changed(DEAL, edit.apply(DEAL)))
                .contains("criteria", "weights", "horizon", "scoring", "A total", "B total", "C total")
                .allMatch(f -> f.matches("criteria|outcomes|weights|horizon|scoring|. total|. gap .*|R47"));
    }

    static Stream<Edit> everything() {
        return Stream.of(
                StakeholderEdits.points(Sheet.CRITERIA, GroupId.BO, "DATA", 90.0),
                StakeholderEdits.lambda(GroupId.FI, 0.4));
    }

    @ParameterizedTest @MethodSource("models")
    void modelChangesWhatDependsOnItButNeitherFitNorAgreement(ModelId model) {
        Deal changed = DEAL.withRelationship(DEAL.relationship().withChosen(model, "board"));

        assertThat(Figures.changed(DEAL, changed))
                .contains("weights")
                .doesNotContain("fit", "criteria", "outcomes", "scoring", "A quoted", "A unanswered", "R09");
    }

    static Stream<ModelId> models() {
        return Stream.of(ModelId.TX, ModelId.OP, ModelId.VE);
    }
}

package org.parley.ui.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class PositionsViewTest {
    private final Desk desk = Desk.lumenvale();

    @Test
    void selectsByMouseAndByKeyboard(Ui ui) {
        desk.show(ui);

        ui.click(row(ui, "PRICE-1"));
        ui.eventually(() -> assertThat(ui.textOf("#detail-title")).isEqualTo("PRICE-1 – Fixed-fee component"));
        ui.keys("Down", "Down");
        ui.eventually(() -> assertThat(ui.textOf("#detail-title")).startsWith("PRICE-3"));
        ui.keys("Enter");
        ui.expectFocus("#draft");
        ui.keys("Alt+Down");
        ui.eventually(() -> assertThat(ui.textOf("#detail-title")).startsWith("PRICE-4"));
    }

    @Test
    void findsWithTheKeyboard(Ui ui) {
        desk.show(ui);

        ui.keys("Shortcut+F").type("liquidity");
        assertThat(rows(ui)).contains("TALENT-5").hasSizeLessThan(6);
        assertThat(ui.textOf("#positions-count")).isEqualTo("1 of all 103 mechanisms match.");
        ui.keys("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
        ui.expectFocus("#positions-filter-clear");
        ui.keys("Space");
        assertThat(rows(ui)).hasSize(120);
        assertThat(ui.textOf("#positions-search")).isEmpty();
    }

    @Test
    void chipsShowWhatNeedsWork(Ui ui) {
        desk.show(ui);

        ui.click("#filter-OMITTED");
        assertThat(ui.textOf("#positions-count")).startsWith("7 of all 103");
        ui.click("#filter-REQUIRED");
        assertThat(ui.textOf("#positions-count")).startsWith("6 of all 103");
        ui.click("#filter-OMITTED").click("#filter-REQUIRED").click("#filter-HITS");
        assertThat(rows(ui)).contains("BCP-5").doesNotContain("GOV-2");
    }

    @Test
    void editsTheDraftWithoutLosingFocusSelectionOrPlace(Ui ui) {
        PositionsView view = desk.show(ui);
        open(ui, view, "EXIT-1");
        double before = ui.fx(() -> firstVisible(ui));

        ui.fill("#draft", "9");

        assertThat(desk.position("EXIT-1").drafted()).isEqualTo(9);
        assertThat(ui.textOf("#draft-words")).startsWith("Value 40 of 100: between target and fallback.");
        assertThat(ui.find("#draft-value").getAccessibleText())
                .isEqualTo("value 40 of 100: between target and fallback");
        ui.expectFocus("#draft");
        assertThat(list(ui).getSelectionModel().getSelectedItem()).isEqualTo(new Row.OfMechanism("EXIT-1"));
        assertThat(ui.fx(() -> firstVisible(ui))).isEqualTo(before);
        assertThat(row(ui, "EXIT-1").getAccessibleText()).contains("9 months").contains("value 40 of 100");
    }

    @Test
    void refusesWhatIsNoNumber(Ui ui) {
        open(ui, desk.show(ui), "EXIT-1");

        ui.fill("#draft", "soon");

        assertThat(ui.textOf("#draft-error")).startsWith("This is not a number.");
        assertThat(desk.position("EXIT-1").drafted()).isEqualTo(12);
    }

    @Test
    void oneClickDraftsAStep(Ui ui) {
        open(ui, desk.show(ui), "PRICE-6");
        assertThat(ui.textOf("#toggle-rules")).contains("7 high");

        ui.click("#draft-to-TARGET");

        assertThat(desk.position("PRICE-6").drafted()).isEqualTo(70);
        assertThat(ui.textOf("#draft-to-TARGET")).isEqualTo("✓ Target 70%");
        assertThat(ui.textOf("#toggle-rules")).contains("6 high");
        assertThat(ui.exists("#rule-here-R12")).isFalse();
    }

    @Test
    void editsAStepAndGoesBackToTheStandardLadder(Ui ui) {
        open(ui, desk.show(ui), "BCP-1");
        assertThat(ui.textOf("#ladder-source")).isEqualTo("These steps come from the catalogue.");

        ui.fill("#step-TARGET", "3");
        assertThat(desk.deal.terms().ladder(Desk.CATALOG.mechanism("BCP-1")).target()).isEqualTo(3);
        assertThat(ui.textOf("#ladder-source")).startsWith("These steps are your own");
        assertThat(ui.textOf("#draft-to-TARGET")).isEqualTo("✓ Target 3");
        assertThat(ui.textOf("#draft")).isEqualTo("3");
        ui.fill("#step-TARGET", "9");
        assertThat(ui.exists("#ladder-disorder")).isTrue();
        ui.click("#ladder-standard");

        assertThat(desk.position("BCP-1").ladder()).isNull();
        assertThat(ui.textOf("#step-TARGET")).isEqualTo("2");
        assertThat(ui.textOf("#draft")).isEqualTo("2");
        assertThat(ui.exists("#ladder-disorder")).isFalse();
    }

    @Test
    void saysThatAModelChangesTheLadder(Ui ui) {
        open(ui, desk.show(ui), "EXT-4");

        assertThat(ui.textOf("#ladder-source")).isEqualTo(
                "These steps come from Strategic alliance, which changes the catalogue's.");
        assertThat(ui.textOf("#step-OPEN")).isEqualTo("36");
    }

    @Test
    void omitsByCheckAndIncludesBySpace(Ui ui) {
        PositionsView view = desk.show(ui);
        open(ui, view, "GOV-5");

        ui.click("#detail-included");
        assertThat(desk.position("GOV-5").included()).isFalse();
        assertThat(ui.textOf("#draft-words")).startsWith("Omitted: the number is kept");
        assertThat(ui.exists("#rule-here-R01")).isTrue();
        ui.fx(view::focusFirst);
        ui.keys("Space");

        assertThat(desk.position("GOV-5").included()).isTrue();
        assertThat(desk.position("GOV-5").drafted()).isEqualTo(95);
        assertThat(ui.find("#detail-included", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void asksProvidersForIt(Ui ui) {
        open(ui, desk.show(ui), "GOV-2");

        ui.click("#detail-asked");

        assertThat(desk.deal.deal().selection().asked()).contains("GOV-2");
    }

    @Test
    void beyondTheWalkAwayAReasonIsNeeded(Ui ui) {
        open(ui, desk.show(ui), "PRICE-6");
        assertThat(ui.exists("#override")).isFalse();

        ui.fill("#draft", "95");
        assertThat(ui.textOf("#override-warning")).contains("95%").contains("85%").contains("until a reason");
        assertThat(ui.exists("#rule-here-R48")).isTrue();
        ui.click("#override-reason").type("Board accepts it for the exit terms");

        assertThat(desk.deal.deal().positions().walkAwayOverrides())
                .containsEntry("PRICE-6", "Board accepts it for the exit terms");
        assertThat(ui.exists("#rule-here-R48")).isFalse();
        assertThat(ui.textOf("#override-warning")).contains("on record");
        ui.keys("Shortcut+A", "Delete");
        assertThat(desk.deal.deal().positions().walkAwayOverrides()).isEmpty();
        assertThat(ui.exists("#rule-here-R48")).isTrue();
    }

    @Test
    void rulesSayWhatTheyFoundAndLeadThere(Ui ui) {
        desk.show(ui);

        ui.click("#toggle-rules");
        assertThat(ui.exists("• BCP-5 Pandemic response: 80% of tier-1 agents remote within 72 h")).isTrue();
        assertThat(ui.exists("How to put it right: Raise control level or limit remote queues.")).isTrue();
        ui.click("#go-R30-DATA-2");

        assertThat(ui.textOf("#detail-title")).isEqualTo("DATA-2 – Technical controls by sensitivity");
        assertThat(ui.exists("#rule-here-R30")).isTrue();
        ui.click("#here-more-R30");
        assertThat(ui.exists("#rule-R30")).isTrue();
    }

    @Test
    void aNewRuleAppearsAndLeadsToTheOtherSteps(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> view.show("R12"));
        assertThat(ui.exists("#rule-R10")).isFalse();

        ui.fx(() -> desk.deal.apply(RelationshipEdits.answer("Q11", 3.0)));

        assertThat(ui.exists("#rule-R10")).isTrue();
        ui.click("#go-R10-Q11");
        assertThat(desk.jumps).containsExactly("RELATIONSHIP/Q11");
    }

    @Test
    void showsWhoObjectsInside(Ui ui) {
        open(ui, desk.show(ui), "PRICE-7");

        assertThat(ui.textOf("#inside-verdict")).startsWith("✗ Veto waiting: Finance");
        assertThat(ui
                .exists("Finance: accountable, decides. Can accept 18 to 24 months of recovery. ✗ Can veto the draft."))
                .isTrue();
        assertThat(ui.findAll("#inside-conflicts .label")).hasSize(1);
        ui.click("#inside-go");
        assertThat(desk.jumps).containsExactly("STAKEHOLDERS/PRICE-7");
    }

    @Test
    void leadsToWhatToAskInReturn(Ui ui) {
        open(ui, desk.show(ui), "PRICE-6");

        ui.click("#trade-TALENT-5");

        assertThat(ui.textOf("#detail-title")).startsWith("TALENT-5");
        assertThat(list(ui).getSelectionModel().getSelectedItem()).isEqualTo(new Row.OfMechanism("TALENT-5"));
    }

    @Test
    void startsFromTheModelWordingAndGoesBackToIt(Ui ui) {
        open(ui, desk.show(ui), "BCP-1");
        assertThat(ui.textOf("#wording")).contains("within 2 hours");
        ui.fill("#draft", "3");
        assertThat(ui.textOf("#wording")).contains("within 3 hours");

        ui.fill("#wording", "Up again in 3 hours.");
        assertThat(desk.position("BCP-1").wording()).isEqualTo("Up again in 3 hours.");
        assertThat(ui.exists("#wording-stale")).isFalse();
        ui.fill("#draft", "4");
        assertThat(ui.textOf("#wording-stale")).contains("tier-1 RTO 4 hours");
        ui.click("#wording-reset");

        assertThat(desk.position("BCP-1").wording()).isEmpty();
        assertThat(ui.textOf("#wording")).contains("within 4 hours");
    }

    @Test
    void anEmptiedWordingLeavesRoomAndFillsAgain(Ui ui) {
        open(ui, desk.show(ui), "BCP-1");

        ui.click("#wording").keys("Shortcut+A", "Delete");
        assertThat(ui.textOf("#wording")).isEmpty();
        ui.click("#note").type("only us");

        assertThat(ui.textOf("#wording")).contains("within 2 hours");
        assertThat(desk.position("BCP-1").wording()).isEmpty();
        assertThat(desk.position("BCP-1").note()).isEqualTo("only us");
    }

    @Test
    void companionsAreKeptAndTheDeadBandIsTheDeals(Ui ui) {
        open(ui, desk.show(ui), "PRICE-6");

        ui.click("#companion-PRICE-6-arc").type("85");
        ui.fill("#companion-PRICE-6-deadband", "6");

        assertThat(desk.deal.deal().positions().companions()).containsEntry("PRICE-6.arc", "85");
        assertThat(desk.deal.deal().context().deadband()).isEqualTo(6);
    }

    @Test
    void theUnitPriceFollowsTheShouldCost(Ui ui) {
        open(ui, desk.show(ui), "PRICE-2");
        ui.fill("#draft", "102");

        assertThat(ui.textOf("#unit-price")).startsWith("EUR 3.67 per contact = should-cost of EUR 3.60");
    }

    @Test
    void aFamilyThatIsOffNeedsAWaiver(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> view.show("CULT"));
        assertThat(ui.exists("#family-waiver")).isFalse();

        ui.click("#family-on");
        assertThat(ui.textOf("#family-waiver")).contains("CULT-1").contains("signed waiver");
        ui.click("#family-note").type("Signed by J. Holm");
        ui.click("#toggle-rules");

        assertThat(ui.exists("#waiver-CULT")).isTrue();
        assertThat(ui.find("#waiver-note", TextArea.class).getText()).isEqualTo("Signed by J. Holm");
        ui.fx(() -> view.show("CULT-2"));
        ui.click("#detail-family-on");
        assertThat(desk.deal.deal().selection().activeFamilies()).contains("CULT");
    }

    @Test
    void extensionsAreSwitchedOneByOne(Ui ui) {
        PositionsView view = desk.show(ui);
        ui.fx(() -> view.show("EXT"));

        ui.click("#extension-EXT-7");
        assertThat(desk.deal.deal().selection().extensions()).contains("EXT-7");
        assertThat(desk.position("EXT-7").drafted()).isEqualTo(45);
        assertThat(ui.find("#extension-EXT-6").isDisabled()).isTrue();
        ui.fx(() -> view.show("EXT-6"));
        assertThat(ui.textOf("#detail-extension-why")).contains("personal data");
    }

    @Test
    void coverageSaysWhereItComesFrom(Ui ui) {
        desk.show(ui);

        ui.click("#toggle-coverage");
        assertThat(ui.textOf("#coverage-share-CX")).isEqualTo("72% covered");
        ui.click("#coverage-why-CX");
        assertThat(ui.exists("#coverage-CX-GOV-2")).isFalse();
        ui.click("#coverage-more-CX");
        assertThat(ui.exists("#coverage-CX-GOV-2")).isTrue();
        ui.click("#coverage-CX-CULT-5");

        assertThat(ui.textOf("#detail-title")).startsWith("CULT-5");
        assertThat(ui.exists("#coverage-panel")).isFalse();
    }

    @Test
    void placesAreScrolledTo(Ui ui) {
        PositionsView view = desk.show(ui);
        for (String[] each : new String[][] {{"R40", "#rule-R40"}, {"CAP", "#coverage-CAP"}, {"R30", "#rule-R30"}}) {
            open(ui, view, each[0]);
            Node place = ui.find(each[1]);
            double top = ui.fx(() -> place.localToScene(0, 0).getY());
            assertThat(top).as(each[0]).isBetween(0.0, 800.0);
        }
    }

    @Test
    void lowCoverageOfAWeightyOutcomeIsSaid(Ui ui) {
        PositionsView view = desk.show(ui);
        for (String family : new String[] {"TRANS", "TECH", "INTEG", "CHANGE", "IP", "GOV"}) {
            ui.fx(() -> Desk.CATALOG.mechanisms(family).forEach(
                    m -> desk.deal.apply(PositionEdits.omit(m.id()))));
        }

        ui.fx(() -> view.show("TEC"));

        assertThat(ui.textOf("#coverage-warning-TEC")).contains("Below 50%").contains("20%");
        assertThat(ui.exists("#coverage-warning-MKT")).isFalse();
        assertThat(ui.textOf("#split-RUN")).startsWith("Run: ");
    }

    @Test
    void everythingFollowsUndo(Ui ui) {
        open(ui, desk.show(ui), "BCP-1");
        ui.fill("#draft", "4").fill("#step-OPEN", "1.5").fill("#wording", "Ours.");

        ui.fx(() -> {
            desk.deal.undo();
            desk.deal.undo();
            desk.deal.undo();
        });

        assertThat(ui.textOf("#draft")).isEqualTo("2");
        assertThat(ui.textOf("#step-OPEN")).isEqualTo("1");
        assertThat(ui.textOf("#wording")).contains("within 2 hours");
    }

    @Test
    void worksWithoutAModelAndLeadsToIt(Ui ui) {
        Desk empty = Desk.empty();
        PositionsView view = empty.show(ui);

        assertThat(ui.exists("#no-model")).isTrue();
        open(ui, view, "DATA-3");
        ui.click("#draft-to-TARGET");
        assertThat(empty.position("DATA-3").drafted()).isEqualTo(24);
        assertThat(ui.textOf("#detail-strength")).isEqualTo("No model yet");
        ui.click("#no-model-go");
        assertThat(empty.jumps).containsExactly("RELATIONSHIP");
    }

    @Test
    void inANarrowWindowTheDetailTakesThePlaceOfTheList(Ui ui) {
        desk.show(ui, 640, 700, 14);

        ui.click(row(ui, "SCOPE-2"));
        ui.eventually(() -> assertThat(ui.exists("#detail-back")).isTrue());
        assertThat(ui.exists("#positions-list")).isFalse();
        ui.click("#detail-back");
        ui.eventually(() -> assertThat(ui.exists("#positions-list")).isTrue());
        ui.keys("Down", "Enter");
        ui.eventually(() -> assertThat(ui.textOf("#detail-title")).startsWith("SCOPE-3"));
        ui.keys("Esc");
        ui.eventually(() -> assertThat(ui.exists("#positions-list")).isTrue());
        ui.eventually(() -> assertThat(ui.focused()).isEqualTo(list(ui)));
    }

    private static void open(Ui ui, PositionsView view, String place) {
        ui.fx(() -> view.show(place));
        ui.settle();
    }

    private static ListView<?> list(Ui ui) {
        return ui.find("#positions-list", ListView.class);
    }

    private static List<String> rows(Ui ui) {
        return list(ui).getItems().stream().map(row -> ((Row) row).id()).toList();
    }

    private static IndexedCell<?> row(Ui ui, String id) {
        ListView<?> list = list(ui);
        int index = ui.fx(() -> list.getItems().indexOf(new Row.OfMechanism(id)));
        return ui.cell(list, index);
    }

    private static double firstVisible(Ui ui) {
        return list(ui).lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(n -> (IndexedCell<?>) n)
                .mapToInt(IndexedCell::getIndex)
                .filter(i -> i >= 0)
                .min()
                .orElse(-1);
    }
}

package org.parley.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;
import org.parley.fixtures.HeardMessages;
import org.parley.fixtures.MemoryStore;
import org.parley.fixtures.ScriptedFiles;
import org.parley.kit.Clipped;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** The worked example of SPEC 4.4 is voted on in two silent rounds. */
@UiTest
class SilentVotingTest {
    private static final String[] FIRST = {"60 100 70 40 50", "40 50 100 20 60", "50 100 60 70 30", "20 60 40 80 100",
        "50 70 100 60 40"};

    @TempDir Path folder;

    private final ScriptedFiles files = new ScriptedFiles();
    private final HeardMessages messages = new HeardMessages();
    private DealModel deal = Bench.model(Bench.empty());

    private void open(Ui ui, Deal opened) {
        open(ui, opened, 1100, 760, 14);
    }

    private void open(Ui ui, Deal opened, double width, double height, int font) {
        deal = Bench.model(opened);
        var nowhere = new Navigator() {
            @Override
            public void go(Step step) {}

            @Override
            public void go(Step step, String place) {}
        };
        var bench = new Workbench(
                Bench.CATALOG, new MemoryStore(), new Background(e -> { throw new AssertionError(e); }),
                Clock.systemUTC(), "tester", files, messages);
        Bench.show(ui, () -> new StakeholdersView(deal, nowhere, bench), width, height, font);
    }

    private WeightRound round() {
        return deal.deal().stakeholders().current(Sheet.OUTCOMES);
    }

    private static Deal silent(Deal deal) {
        return StakeholderEdits.stage(Sheet.OUTCOMES, WeightRound.Stage.HIDDEN).apply(deal);
    }

    @Test
    void isTypedFromPaperByKeyboardAloneAndShowsNothingBeforeTheReveal(Ui ui) {
        open(ui, Bench.empty());
        ui.click("#section-OUTCOMES").click("#round-hide-OUTCOMES");
        assertThat(ui.textOf("#round-state-OUTCOMES")).startsWith("Round 1 · hidden");
        assertThat(ui.exists("#sheet-OUTCOMES")).isFalse();
        ui.click("#ballot-OUTCOMES-BO");
        for (int group = 0; group < FIRST.length; group++) {
            ui.expectFocus("#ballot-points-OUTCOMES-MKT");
            if (group == 4) {
                assertThat(ui.textOf("#round-turnout-OUTCOMES")).isEqualTo("In: BO, FI, LC, TL. Missing: PR.");
                assertThat(ui.find("#round-reveal-OUTCOMES").isDisabled()).isTrue();
            }
            for (String points : FIRST[group].split(" ")) {
                ui.type(points).keys("Enter");
            }
        }
        assertThat(round().points(GroupId.TL, "TEC")).isEqualTo(100);
        assertThat(ui.textOf("#round-turnout-OUTCOMES")).startsWith("✓ All are in");
        assertThat(deal.analysis().outcomes().voted()).as("nothing counts yet").isFalse();
        assertThat(ui.exists("#ballot-points-OUTCOMES-MKT")).as("what PR gave is covered").isFalse();

        ui.click("#section-TALK").click("#talk-tab-OUTCOMES");
        assertThat(ui.exists("#talk-OUTCOMES-1")).isFalse();
        ui.click("#section-OUTCOMES").click("#round-reveal-OUTCOMES");
        assertThat(ui.textOf("#round-stop-OUTCOMES"))
                .isEqualTo("Stop rule: go on after round 1, because the light is red (W 0.30, S* 0.86, largest distance"
                        + " 0.32). Hear the reasons, then hold another silent round.");
        ui.fx(deal::undo);
        ui.settle();
        assertThat(ui.textOf("#round-state-OUTCOMES")).as("undo covers it again").startsWith("Round 1 · hidden");
    }

    @Test
    void widestDisagreementsAreTalkedAboutFirstAndReasonsAreKept(Ui ui) {
        open(ui, Round.outcomesIn(Bench.empty()));
        ui.click("#section-TALK").click("#talk-tab-OUTCOMES");
        assertThat(ui.textOf("#talk-OUTCOMES-1")).startsWith("1. AGI").contains("23.7 points");
        ui.fill("#reason-OUTCOMES-FI-AGI", "idle seats cost us");
        assertThat(round().reason(GroupId.FI, "AGI")).isEqualTo("idle seats cost us");
        ui.expectFocus("#reason-OUTCOMES-FI-AGI");
        ui.click("#speak-OUTCOMES-FI-AGI");
        assertThat(ui.textOf("#talk-time-OUTCOMES-left")).matches("[12]:\\d\\d left");
    }

    @Test
    void theSecondRoundIsComparedWithTheFirst(Ui ui) {
        Deal first = Round.outcomesIn(Bench.empty());
        open(ui, first);
        ui.click("#section-OUTCOMES").click("#round-next-OUTCOMES");
        assertThat(round().number()).isEqualTo(2);
        assertThat(deal.analysis().outcomes().round()).as("the first counts until then").isEqualTo(1);
        ui.fx(() -> {
            double[][] second = {{50, 100, 80, 40, 60}, {40, 70, 100, 30, 70}, {50, 100, 70, 60, 40},
                {30, 80, 60, 60, 100}, {50, 90, 100, 50, 60}};
            String[] items = {"MKT", "CX", "AGI", "CAP", "TEC"};
            for (GroupId group : GroupId.values()) {
                for (int i = 0; i < items.length; i++) {
                    deal.apply(StakeholderEdits.points(
                            Sheet.OUTCOMES, group, items[i], second[group.ordinal()][i]));
                }
            }
        });
        ui.click("#round-reveal-OUTCOMES");
        assertThat(ui.textOf("#round-stop-OUTCOMES"))
                .contains("W went from 0.30 to 0.62, S* from 0.86 to 0.95, the largest distance from 0.32 to 0.20")
                .contains("0.02 or more");
        ui.click("#section-TALK").click("#talk-tab-OUTCOMES");
        assertThat(ui.textOf("#shift-light-OUTCOMES")).isEqualTo("Light: red → amber");
        assertThat(ui.textOf("#shift-OUTCOMES-TL-CAP")).isEqualTo("TL 18.2% ▼ 8.5");

        ui.click("#section-OUTCOMES").click("#round-close-OUTCOMES");
        assertThat(round().stage()).isEqualTo(WeightRound.Stage.CLOSED);
        assertThat(ui.find("#points-OUTCOMES-BO-CX").isDisabled()).isTrue();
        ui.click("#round-reopen-OUTCOMES");
        assertThat(ui.find("#points-OUTCOMES-BO-CX").isDisabled()).isFalse();
    }

    @Test
    void theHeatMapShowsNumbersAndSignsBesideItsColours(Ui ui) {
        open(ui, Round.outcomesIn(Bench.lumenvale()));
        ui.click("#section-AGREEMENT");
        assertThat(ui.textOf("#heat-OUTCOMES-TL-TEC")).isEqualTo("TL 33.3% ▲▲");
        assertThat(ui.textOf("#heat-OUTCOMES-FI-CX")).isEqualTo("FI 18.5% ▼");
        assertThat(ui.textOf("#heat-OUTCOMES-PR-MKT")).isEqualTo("PR 15.6%");
        assertThat(ui.textOf("#robustness-bid")).startsWith("⚠ The disagreement changes the bid");
    }

    @Test
    void aGroupRanksInsteadAndItsOrderIsKept(Ui ui) {
        open(ui, silent(Bench.empty()));
        ui.click("#section-OUTCOMES").click("#ballot-OUTCOMES-FI").click("#kind-OUTCOMES-RANKING");
        ui.expectFocus("#ballot-rank-OUTCOMES-MKT");
        for (String rank : new String[] {"4", "3", "1", "5", "2"}) {
            ui.type(rank).keys("Enter");
        }
        assertThat(Objects.requireNonNull(round().ballots().get(GroupId.FI)))
                .isEqualTo(new Ballot.Ranking(java.util.Map.of("MKT", 4, "CX", 3, "AGI", 1, "CAP", 5, "TEC", 2)));
        assertThat(ui.textOf("#ballot-OUTCOMES-FI")).isEqualTo("FI ✓ in");
    }

    @Test
    void comparisonsThatContradictEachOtherNameTheOneToAskAgain(Ui ui) {
        open(ui, Bench.empty());
        ui.click("#section-OUTCOMES").click("#round-single-OUTCOMES").click("#ballot-OUTCOMES-LC")
                .click("#kind-OUTCOMES-PAIRWISE");
        ui.expectFocus("#ballot-pair-OUTCOMES-MKT-CX");
        assertThat(ui.textOf("#consistency-OUTCOMES")).startsWith("○");
        for (String times : new String[] {"1", "1", "1", "9", "1", "1", "1", "1", "1", "1"}) {
            ui.type(times).keys("Enter");
        }
        ui.click("#ballot-OUTCOMES-LC");
        assertThat(ui.textOf("#consistency-OUTCOMES"))
                .contains("above 0.10")
                .contains("Ask MKT against TEC again: it was said that MKT is 9 times as important")
                .contains("both are equally important");
        ui.click("#repair-OUTCOMES");
        ui.expectFocus("#ballot-pair-OUTCOMES-MKT-TEC");
        ui.keys("Ctrl+A").type("-3");
        assertThat(((Ballot.Pairwise) Objects.requireNonNull(round().ballots().get(GroupId.LC))).ratio("MKT", "TEC"))
                .isEqualTo(1.0 / 3);
    }

    @Test
    void pointsComeInFromAFileAndBadLinesAreNamed(Ui ui) throws Exception {
        Path csv = Files.writeString(folder.resolve("points.csv"), "group;item;points\nFI;CX;100\nXX;CX;3\n");
        files.opens(csv).saves(folder.resolve("ballots.html")).saves(folder.resolve("ballots.csv"));
        open(ui, silent(Bench.empty()));
        ui.click("#section-OUTCOMES").click("#round-import-OUTCOMES");
        ui.eventually(() -> assertThat(messages.problems()).singleElement().asString()
                .startsWith("Points taken from points.csv: 1.").contains("Line 3: 'XX' is no group."));
        ui.eventually(() -> assertThat(round().points(GroupId.FI, "CX")).isEqualTo(100));

        ui.click("#round-ballots-OUTCOMES");
        ui.eventually(() -> assertThat(folder.resolve("ballots.html")).exists());
        ui.click("#round-ballots-OUTCOMES");
        ui.eventually(() -> assertThat(folder.resolve("ballots.csv")).content().contains("TL;TEC;"));
    }

    @ParameterizedTest @CsvSource({"1050,600,14", "1050,600,28"})
    void nothingIsClipped(double width, double height, int font, Ui ui) {
        open(ui, StakeholderEdits.nextRound(Sheet.OUTCOMES).apply(Round.outcomesIn(Bench.lumenvale())), width, height,
                font);
        for (String part : new String[] {"OUTCOMES", "CRITERIA", "TALK", "AGREEMENT"}) {
            ui.click("#section-" + part);
            ui.settle();
            assertThat(ui.fx(() -> Clipped.in(ui.scene().getRoot()))).as(part).isEmpty();
        }
    }
}

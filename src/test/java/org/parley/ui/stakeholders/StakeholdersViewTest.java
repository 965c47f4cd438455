package org.parley.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.analysis.Step;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.SelectionEdits;
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

@UiTest
class StakeholdersViewTest {
    private final List<String> jumps = new ArrayList<>();
    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Step step) {
            jumps.add(step.name());
        }

        @Override
        public void go(Step step, String place) {
            jumps.add(step + " " + place);
        }
    };
    private DealModel deal = Bench.model(Bench.empty());
    private @Nullable StakeholdersView page;

    private void open(Ui ui, Deal opened) {
        open(ui, opened, 1100, 700, 14);
    }

    private void open(Ui ui, Deal opened, double width, double height, int font) {
        deal = Bench.model(opened);
        page = Bench.show(ui, () -> new StakeholdersView(deal, navigator, workbench()), width, height, font);
    }

    private static Workbench workbench() {
        return new Workbench(
                Bench.CATALOG, new MemoryStore(), new Background(e -> { throw new AssertionError(e); }),
                Clock.systemUTC(), "tester", new ScriptedFiles(), new HeardMessages());
    }

    private void go(Ui ui, String place) {
        ui.fx(() -> Objects.requireNonNull(page).show(place));
        ui.settle();
    }

    private @Nullable Double points(GroupId group, String item) {
        return deal.deal().stakeholders().current(Sheet.CRITERIA).points(group, item);
    }

    private static String percent(double share) {
        return String.format(Locale.US, "%.1f%%", share * 100);
    }

    @Test
    void setsTheSayAndScalesIt(Ui ui) {
        open(ui, Bench.empty());
        assertThat(ui.textOf("#say-sum")).isEqualTo("✓ Together 100.0%");
        assertThat(ui.find("#say-scale").isDisabled()).isTrue();

        ui.fill("#say-FI", "40");
        assertThat(ui.textOf("#say-sum")).isEqualTo("⚠ Together 120.0% instead of 100%");
        assertThat(ui.textOf("#say-counts-FI")).isEqualTo("counts as 33.3%");

        ui.click("#say-scale");
        assertThat(ui.textOf("#say-FI")).isEqualTo("33.2");
        assertThat(ui.textOf("#say-sum")).isEqualTo("✓ Together 100.0%");

        ui.fx(deal::undo);
        assertThat(ui.textOf("#say-FI")).isEqualTo("40");
        ui.click("#say-equal");
        assertThat(ui.textOf("#say-FI")).isEqualTo("20");
    }

    @Test
    void keepsAnInvalidNumberInItsFieldWithTheReason(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.fill("#say-FI", "140");
        assertThat(ui.textOf("#say-FI")).isEqualTo("140");
        assertThat(ui.textOf("#say-FI-error")).contains("must be between 0 and 100");

        ui.click("#section-CRITERIA");
        Double before = points(GroupId.TL, "DATA");
        ui.fill("#points-CRITERIA-TL-DATA", "8x");
        assertThat(ui.textOf("#points-CRITERIA-TL-DATA")).isEqualTo("8x");
        assertThat(ui.textOf("#points-CRITERIA-TL-DATA-error")).contains("not a number");
        ui.fill("#points-CRITERIA-TL-DATA", "101");
        assertThat(ui.textOf("#points-CRITERIA-TL-DATA-error")).contains("between 0 and 100, not 101");
        assertThat(points(GroupId.TL, "DATA")).isEqualTo(before);

        ui.fill("#points-CRITERIA-TL-DATA", "70");
        assertThat(points(GroupId.TL, "DATA")).isEqualTo(70);
        assertThat(ui.exists("#points-CRITERIA-TL-DATA-error")).isFalse();
    }

    @Test
    void takesPointsByKeyboardAloneAndFollowsWithWeightsAndLight(Ui ui) {
        open(ui, Bench.empty());
        go(ui, "BO");
        ui.keys("Shortcut+Page Down");
        ui.expectFocus("#points-CRITERIA-BO-TCO");
        assertThat(ui.textOf("#sheet-light-CRITERIA")).isEqualTo("○ No light yet");
        assertThat(ui.textOf("#state-CRITERIA-BO")).isEqualTo("○ empty");

        ui.type("80").keys("Enter").type("100").keys("Down").type("20");
        assertThat(ui.textOf("#state-CRITERIA-BO")).isEqualTo("✓ 100");
        assertThat(ui.textOf("#weight-CRITERIA-SCOPE")).isEqualTo("50.0%");
        assertThat(ui.textOf("#sheet-light-CRITERIA")).isEqualTo("○ No light yet");

        ui.keys("Tab").type("10").keys("Up").type("90").keys("Shortcut+Up").type("70");
        assertThat(points(GroupId.FI, "TCO")).isEqualTo(70);
        assertThat(points(GroupId.FI, "SCOPE")).isEqualTo(90);
        assertThat(points(GroupId.FI, "PRICE")).isEqualTo(10);
        assertThat(ui.textOf("#state-CRITERIA-FI")).isEqualTo("⚠ max 90");
        assertThat(ui.textOf("#points-warnings-CRITERIA")).contains("FI – Finance: the largest number is 90");
        var consensus = deal.analysis().criteria();
        assertThat(ui.textOf("#weight-CRITERIA-SCOPE")).isEqualTo(percent(consensus.groupWeight("SCOPE")));
        assertThat(ui.textOf("#sheet-light-CRITERIA")).isEqualTo("✓ Green");

        ui.keys("Shortcut+Left");
        ui.expectFocus("#points-CRITERIA-BO-TCO");
        ui.keys("Shortcut+A", "Delete");
        assertThat(points(GroupId.BO, "TCO")).isNull();
    }

    @Test
    void goesOnInTheNextColumnAtTheEndOfOne(Ui ui) {
        open(ui, Bench.lumenvale());
        go(ui, "CULT");
        ui.expectFocus("#points-CRITERIA-BO-CULT");
        ui.keys("Enter");
        ui.expectFocus("#points-CRITERIA-FI-TCO");
        ui.keys("Up");
        ui.expectFocus("#points-CRITERIA-BO-CULT");
    }

    @Test
    void showsEachGroupsOwnWeightsOnDemand(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-CRITERIA");
        assertThat(ui.exists("#own-CRITERIA-FI-TCO")).isFalse();
        ui.click("#with-weights-CRITERIA");
        assertThat(ui.textOf("#own-CRITERIA-FI-TCO"))
                .isEqualTo(percent(Objects.requireNonNull(
                        deal.analysis().criteria().weights().get(GroupId.FI)).getOrDefault("TCO", 0.0)));
    }

    @Test
    void undoUpdatesTheFields(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-CRITERIA");
        ui.fill("#points-CRITERIA-BO-TCO", "99");
        ui.fx(deal::undo);
        assertThat(ui.textOf("#points-CRITERIA-BO-TCO")).isEqualTo("60");
        assertThat(ui.textOf("#weight-CRITERIA-TCO")).isEqualTo("10.0%");
    }

    @Test
    void followsTheFamiliesInUse(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-CRITERIA");
        ui.click("#points-CRITERIA-LC-DATA");
        ui.fx(() -> deal.apply(SelectionEdits.family("COMM", false)));
        assertThat(ui.exists("#points-CRITERIA-BO-COMM")).isFalse();
        ui.expectFocus("#points-CRITERIA-LC-DATA");
        ui.fx(deal::undo);
        assertThat(ui.textOf("#points-CRITERIA-BO-COMM")).isEqualTo("10");
    }

    @Test
    void keepsTheHeadsOfTheColumnsInView(Ui ui) {
        open(ui, Bench.lumenvale(), 1100, 500, 14);
        go(ui, "CULT");
        assertHeadOnTop(ui);
        ui.keys("Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up");
        ui.expectFocus("#points-CRITERIA-BO-DATA");
        assertHeadOnTop(ui);
    }

    private static void assertHeadOnTop(Ui ui) {
        ui.fx(() -> {
            Region header = ui.find(".points-header", Region.class);
            var pane = ui.find("#stakeholders-page", ScrollPane.class);
            double top = pane.localToScene(pane.getLayoutBounds()).getMinY();
            double head = header.localToScene(header.getLayoutBounds()).getMinY();
            assertThat(head).isBetween(top - 1, top + 2);
            var field = (TextField) Objects.requireNonNull(ui.scene().getFocusOwner());
            assertThat(field.localToScene(field.getLayoutBounds()).getMinY())
                    .isGreaterThanOrEqualTo(head + header.getHeight() - 1);
        });
    }

    @Test
    void showsThreeIndicesWithTheirMeaning(Ui ui) {
        open(ui, Round.outcomesIn(Bench.lumenvale()));
        ui.click("#section-AGREEMENT");
        assertThat(ui.textOf("#light-CRITERIA")).isEqualTo("✗ Red: the groups do not agree on what matters");
        assertThat(ui.textOf("#order-OUTCOMES")).isEqualTo("0.30");
        assertThat(ui.textOf("#order-OUTCOMES-meaning")).startsWith("Weak");
        assertThat(ui.textOf("#homogeneity-OUTCOMES")).isEqualTo("0.86 (S 0.93)");
        assertThat(ui.textOf("#homogeneity-OUTCOMES-meaning")).startsWith("High");
        assertThat(ui.textOf("#distance-OUTCOMES")).isEqualTo("32%");
        assertThat(ui.textOf("#distance-OUTCOMES-meaning")).startsWith("BO – Business owners and TL");
        assertThat(ui.textOf("#flattered-OUTCOMES")).contains("Do not rely on S*");
        assertThat(ui.exists("#flattered-CRITERIA")).isFalse();
        assertThat(ui.find("#conflicts-OUTCOMES").lookupAll(".badge")).hasSize(4);
    }

    @Test
    void takesTheOutcomesRoundOverIntoTheIntent(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-OUTCOMES");
        assertThat(ui.find("#adopt").isDisabled()).isTrue();
        ui.fill("#points-OUTCOMES-BO-CX", "100").fill("#points-OUTCOMES-BO-AGI", "60");
        assertThat(ui.textOf("#adopt-preview")).contains("CX 28.0% → 62.5%");

        ui.click("#adopt");

        assertThat(deal.deal().intent().weight(OutcomeId.CX)).isEqualTo(0.625);
        assertThat(ui.textOf("#adopt-preview")).startsWith("✓");
        ui.fx(deal::undo);
        assertThat(deal.deal().intent().weight(OutcomeId.CX)).isEqualTo(0.28);
    }

    @Test
    void findsAMechanismByTypingAndTakesLimitsUntilTheyClash(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-LIMITS").click("#limit-search").type("breach").keys("Enter");
        assertThat(ui.textOf("#limit-title")).startsWith("DATA-3");
        assertThat(ui.textOf("#limit-holders")).contains("LC – Legal and compliance");
        assertThat(ui.textOf("#limit-verdict")).startsWith("○");

        ui.click("#min-BO").type("30");
        assertThat(ui.textOf("#stand-BO")).contains("both ends");
        ui.keys("Tab").type("72");
        assertThat(deal.deal().stakeholders().interval("DATA-3", GroupId.BO)).isEqualTo(new Interval(30, 72));
        ui.click("#min-LC").type("0").keys("Tab").type("40");
        assertThat(ui.textOf("#limit-verdict")).startsWith("✓ All who gave limits can live with 30 to 40");
        ui.fill("#max-LC", "12");

        assertThat(ui.textOf("#limit-verdict")).startsWith("✗ BO (30 to 72) and LC (0 to 12) do not overlap: 18 apart");
        assertThat(ui.textOf("#stand-LC")).startsWith("✗ veto: the draft 24");
        ui.click("#limit-go");
        assertThat(jumps).containsExactly("POSITIONS DATA-3");

        ui.click("#remove-LC-DATA-3");
        assertThat(ui.textOf("#max-LC")).isEmpty();
        assertThat(ui.textOf("#limit-verdict")).startsWith("○");
        ui.fx(deal::undo);
        assertThat(ui.textOf("#max-LC")).isEqualTo("12");
    }

    @Test
    void saysWhyALimitIsRefused(Ui ui) {
        open(ui, Bench.lumenvale());
        go(ui, "PRICE-7");
        ui.expectFocus("#min-BO");
        ui.fill("#min-FI", "36");
        assertThat(ui.textOf("#min-FI-error")).contains("must not be above the largest");
        assertThat(ui.textOf("#stand-FI")).contains("does not count");
        assertThat(deal.deal().stakeholders().interval("PRICE-7", GroupId.FI)).isEqualTo(new Interval(18, 24));
        ui.fill("#max-FI", "40");
        assertThat(ui.exists("#min-FI-error")).isFalse();
        assertThat(deal.deal().stakeholders().interval("PRICE-7", GroupId.FI)).isEqualTo(new Interval(36, 40));
    }

    @Test
    void listsClashesAndVetoesAndJumpsToThePosition(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-AGREEMENT");
        assertThat(ui.textOf("#clash-PRICE-7-FI-TL")).contains("12 apart", "40% of the ladder");
        assertThat(ui.textOf("#clash-BCP-5-LC")).contains("LC – Legal and compliance would stop the draft 80");

        ui.click("#go-BCP-5-LC");
        assertThat(jumps).containsExactly("POSITIONS BCP-5");
        ui.click("#limits-PRICE-7-FI-TL");
        assertThat(ui.textOf("#limit-title")).startsWith("PRICE-7");
        assertThat(ui.textOf("#min-TL")).isEqualTo("36");
    }

    @Test
    void beginsWithAClash(Ui ui) {
        open(ui, Bench.lumenvale());
        ui.click("#section-LIMITS");
        assertThat(ui.textOf("#limit-title")).startsWith("PRICE-7");
    }

    @Test
    void saysWhatToDoWhenThereIsNoLimitYet(Ui ui) {
        open(ui, Bench.empty());
        ui.click("#section-LIMITS");
        assertThat(ui.exists("#limit-title")).isFalse();
        assertThat(ui.exists("Choose a mechanism")).isTrue();
    }

    @ParameterizedTest @CsvSource({"1090, 530, 14", "900, 420, 28", "1700, 900, 14", "1500, 800, 28", "1130, 560, 11"})
    void nothingIsClipped(double width, double height, int font, Ui ui) {
        open(ui, Round.outcomesIn(Bench.lumenvale()), width, height, font);
        var found = new ArrayList<String>();
        for (Section section : Section.values()) {
            ui.click("#section-" + section);
            if (section == Section.LIMITS) {
                go(ui, "BCP-5");
            }
            found.addAll(ui.fx(() -> {
                ui.scene().getRoot().applyCss();
                ui.scene().getRoot().layout();
                return Clipped.in(ui.scene().getRoot());
            }));
        }
        assertThat(found).isEmpty();
    }
}

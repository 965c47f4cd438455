package org.parley.ui.bids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.fixtures.Proposals;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

@UiTest
class ReviewPageTest {
    @Test
    void everyKindOfDecisionIsOneKeyAway(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(ui.textOf("#review-selected")).startsWith("SCOPE-6");

            ui.keys("Enter");
            assertThat(ui.textOf("#review-selected")).startsWith("PERF-2");
            ui.keys("R");
            assertThat(ui.textOf("#review-selected")).startsWith("DATA-3");
            ui.keys("U");
            assertThat(ui.textOf("#review-selected")).startsWith("PERF-2").endsWith("○ to decide");
            ui.keys("A", "Right", "A");

            assertThat(ui.textOf("#bids-summary"))
                    .isEqualTo("3 values are taken over, 1 is marked as silent.");
            assertThat(desk.bid().quotes()).isEmpty();
            ui.keys("Shortcut+Enter");
            assertThat(desk.bid().value("SCOPE-6")).isEqualTo(8);
            assertThat(desk.bid().value("PERF-2")).isEqualTo(84);
            assertThat(desk.bid().value("DATA-3")).isEqualTo(24);
            assertThat(desk.bid().silent()).containsExactly("BCP-1");
            assertThat(desk.bid().attachments()).hasSize(1);
            assertThat(desk.modal.isDisplay()).isFalse();
        });
    }

    @Test
    void takingOverIsOneStepOfUndo(Ui ui) {
        Deal before = BidSheets.deal();
        at(ui, before, desk -> {
            ui.keys("A", "Shortcut+Enter", "Enter");
            assertThat(desk.bid().quotes()).hasSize(1);
            ui.fx(desk.model::undo);

            assertThat(desk.model.deal()).isEqualTo(before);
        });
    }

    @Test
    void whatIsUndecidedStaysOutOnlyWhenSomebodySaysSo(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("Shortcut+Enter");
            assertThat(ui.textOf("#review-question")).isEqualTo("3 values are undecided.");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-go-on"));
            ui.keys("Enter");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(desk.bid().attachments()).isEmpty();

            ui.keys("A");
            ui.click("#bids-confirm");
            assertThat(ui.textOf("#review-question")).isEqualTo("2 values are undecided.");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-without"));
            ui.keys("Esc");
            assertThat(ui.exists("#review-question")).isFalse();
            assertThat(desk.modal.isDisplay()).isTrue();
            ui.keys("Shortcut+Enter", "Enter");

            assertThat(desk.bid().quotes()).containsOnlyKeys("SCOPE-6");
            assertThat(desk.modal.isDisplay()).isFalse();
        });
    }

    @Test
    void aNumberIsTypedStraightAwayAndLookedAtBeforeItCounts(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("Down", "Down").type("9");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-value"));
            ui.type("000");
            assertThat(ui.textOf("#review-understood")).startsWith("We read 9000 hours").contains("⚠");
            ui.keys("Esc");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(desk.review.decided()).isFalse();

            ui.keys("F2").type("36").keys("Enter");

            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(desk.review.review().row("DATA-3").value()).isEqualTo(36);
        });
    }

    @Test
    void aSilentMechanismIsFoundByHandWithItsSentence(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("End");
            assertThat(ui.textOf("#review-selected")).startsWith("BCP-1");
            ui.keys("Tab");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-document"));
            ui.keys("Down", "W");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-value"));
            ui.type("4").keys("Enter", "Shortcut+Enter", "Enter");

            Quote quote = desk.bid().quote("BCP-1");
            assertThat(quote).isNotNull().satisfies(q -> {
                assertThat(q.value()).isEqualTo(4);
                assertThat(q.wording()).isNotBlank();
            });
            assertThat(desk.bid().silent()).isEmpty();
        });
    }

    @Test
    void aReadingIsGivenToAnotherMechanismByTypingItsName(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("T");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-assign"));
            ui.type("bcp-1").keys("Enter");

            assertThat(ui.textOf("#review-selected")).startsWith("BCP-1").endsWith("○ to decide");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(words(ui)).contains("Read as: eight days = 192 (tier-1 RTO, hours)");
            ui.keys("A");
            assertThat(desk.review.review().taken()).containsOnlyKeys("BCP-1");
            assertThat(desk.review.review().silent()).containsExactly("SCOPE-6");
        });
    }

    @Test
    void wordsThatCannotBeMeasuredLikeThatAskForTheValue(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("Down", "T");
            ui.type("data-3").keys("Enter");

            assertThat(ui.textOf("#review-selected")).startsWith("DATA-3");
            assertThat(words(ui)).contains("The document was read as 48 hours, 24 hours. Left and Right show it.");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-value"));
            ui.type("2").keys("Enter");
            assertThat(desk.review.review().taken()).containsOnlyKeys("DATA-3");
        });
    }

    @Test
    void wordsWithoutAFigureAreTakenOnlyWithAValueThatSomebodyTypes(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("Tab", "Up", "W");
            assertThat(ui.textOf("#review-said")).startsWith("These words hold no figure for SCOPE-6");
            assertThat(desk.review.decided()).isFalse();
            assertThat(ui.focused()).isEqualTo(ui.find("#review-document"));

            ui.keys("Esc", "F2").type("9").keys("Enter");

            assertThat(desk.review.review().taken().get("SCOPE-6")).isNotNull().satisfies(q -> {
                assertThat(q.value()).isEqualTo(9);
                assertThat(q.wording()).isEqualTo("Scope");
            });
        });
    }

    @Test
    void allSureValuesAreAcceptedByOneButtonThatSaysHowMany(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            assertThat(ui.textOf("#review-sure")).isEqualTo("Accept the 1 sure value");
            ui.click("#review-sure");

            assertThat(desk.review.review().taken()).containsOnlyKeys("PERF-2");
            assertThat(ui.find("#review-sure").isDisabled()).isTrue();
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            assertThat(ui.textOf("#bids-summary")).endsWith("2 are undecided and stay out.");
        });
    }

    @Test
    void ourTargetsAreShownUntilTheyAreHidden(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            assertThat(ui.findAll(".hint")).anySatisfy(n -> assertThat(n.toString()).contains("our target"));
            ui.click("#review-hide-targets");
            assertThat(ui.findAll(".hint")).noneSatisfy(n -> assertThat(n.toString()).contains("our target"));
        });
    }

    @Test
    void leavingAsksOnceOverDecisions(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("A", "Esc");
            assertThat(ui.textOf("#bids-question")).contains("You have decided about values.");
            ui.keys("Esc");
            assertThat(ui.focused()).isEqualTo(ui.find("#review-list"));
            ui.keys("Esc");
            ui.click("#bids-discard");

            assertThat(desk.modal.isDisplay()).isFalse();
            assertThat(desk.bid().quotes()).isEmpty();
        });
    }

    @Test
    void leavingWithoutDecisionsAsksNothing(Ui ui) {
        at(ui, BidSheets.deal(), desk -> {
            ui.keys("Esc");
            assertThat(desk.modal.isDisplay()).isFalse();
        });
    }

    @Test
    void aNewVersionIsDecidedOnlyWhereItChanged(Ui ui) {
        Deal before = BidSheets.deal();
        Bid known = before.bids().get(1)
                .withQuote("PERF-2", Quote.of(84))
                .withQuote("DATA-3", Quote.of(24))
                .withQuote("SCOPE-6", Quote.of(10));
        Deal deal = before.withBids(List.of(before.bids().getFirst(), known));
        at(ui, deal, desk -> {
            assertThat(ui.textOf("#review-selected")).startsWith("SCOPE-6");
            assertThat(ui.textOf("#bids-summary")).isEqualTo(
                    "No value is taken over, 1 is marked as silent. 2 stay unchanged. 1 is undecided and stays out.");
            ui.keys("A", "Shortcut+Enter");

            assertThat(desk.bid().value("SCOPE-6")).isEqualTo(8);
            assertThat(desk.bid().value("DATA-3")).isEqualTo(24);
            assertThat(desk.bid().version()).isEqualTo(2);
        });
    }

    private static List<String> words(Ui ui) {
        return ui.findAll("#review-facts .label").stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private static void at(Ui ui, Deal deal, Consumer<ReviewDesk> work) {
        try (var desk = new ReviewDesk(ui, deal, Proposals.norrick().read("norrick.txt"))) {
            work.accept(desk);
        }
    }
}

package org.parley.documents.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.documents.family.Examples.Example;

/** What a person said of one clause holds for the clauses that are like it, and for no others. */
class ExamplesTest {
    private static final FamilyClassifier PLAIN = FamilyClassifier.shipped();
    private static final ClauseWords CREDITS = new ClauseWords(
            "Service Credits",
            null,
            "Where a monthly service level is missed the Provider credits five percent of the charges of that month "
                    + "against the next invoice, up to a cap of twelve percent of the yearly charges.");
    private static final FamilyClassifier TOLD = PLAIN
            .with(List.of(new Example("12.3 Service Credits", CREDITS, List.of(ClauseFamily.CULT))));

    @Test
    void aClauseWithTheSameTitleAndOtherWordsFollowsTheExample() {
        var similar = new ClauseWords(
                "Service credits", null,
                "The Supplier owes a credit for every service level that it misses in a month.");

        assertThat(PLAIN.rank(similar).getFirst().family()).isNotEqualTo(ClauseFamily.CULT);
        FamilyGuess first = TOLD.rank(similar).getFirst();
        assertThat(first.family()).isEqualTo(ClauseFamily.CULT);
        assertThat(first.example()).isEqualTo("12.3 Service Credits");
    }

    @Test
    void aClauseWithTheSameWordsAndNoTitleFollowsToo() {
        var untitled = new ClauseWords(null, null,
                CREDITS.body().replace("five", "six").replace("Provider", "Supplier"));

        assertThat(TOLD.rank(untitled).getFirst().family()).isEqualTo(ClauseFamily.CULT);
    }

    @Test
    void anUnrelatedClauseStaysExactlyAsItWas() {
        var unrelated = new ClauseWords(
                "Governing Law", null, "This Agreement is governed by the laws of the Netherlands, courts of Utrecht.");

        assertThat(TOLD.rank(unrelated)).isEqualTo(PLAIN.rank(unrelated));
        assertThat(TOLD.rank(unrelated)).allSatisfy(guess -> assertThat(guess.example()).isNull());
    }

    @Test
    void twoFamiliesAreBothTakenOverInTheirOrder() {
        var both = PLAIN.with(List.of(new Example(
                "7", CREDITS, List.of(ClauseFamily.PERF, ClauseFamily.CULT))));

        List<FamilyGuess> ranked = both.rank(CREDITS);
        assertThat(ranked.subList(0, 2)).extracting(FamilyGuess::family)
                .containsExactly(ClauseFamily.PERF, ClauseFamily.CULT);
        assertThat(ranked.stream().mapToDouble(FamilyGuess::probability).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void shortTextsAreNotTakenForEachOther() {
        var reserved = PLAIN.with(List.of(
                new Example("4", new ClauseWords(null, null, "Reserved."), List.of(ClauseFamily.CULT))));

        assertThat(reserved.rank(new ClauseWords(null, null, "Reserved.")).getFirst().family())
                .isNotEqualTo(ClauseFamily.CULT);
    }
}

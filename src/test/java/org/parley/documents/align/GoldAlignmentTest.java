package org.parley.documents.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real contracts; skipped where they are not there. The figures stand in docs/redline.md. */
class GoldAlignmentTest {
    @Test
    void findsMostCounterpartsThatPeopleFound() {
        GoldPair gold = GoldPair.read();
        GoldPair turned = gold.turned();

        assertThat(gold.accuracy(Alignment.of(gold.left(), gold.right()))).isGreaterThanOrEqualTo(0.85);
        assertThat(turned.accuracy(Alignment.of(turned.left(), turned.right()))).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void hardlyEverNamesAWrongCounterpart() {
        GoldPair gold = GoldPair.read();

        Alignment alignment = Alignment.of(gold.left(), gold.right());

        Stream<Clause> wrong = gold.left().stream()
                .filter(clause -> alignment.counterpart(clause).isPresent() && !gold.right(alignment, clause));
        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest @ValueSource(longs = {1, 2, 3})
    void findsClausesInAnyOrder(long seed) {
        GoldPair gold = GoldPair.read();
        for (List<Clause> contract : List.of(gold.left(), gold.right())) {
            List<Clause> shuffled = new ArrayList<>(contract);
            Collections.shuffle(shuffled, new Random(seed));

            Alignment alignment = Alignment.of(contract, shuffled);

            // placeholders are no counterparts, and some clauses are word for word the same
            assertThat(contract.stream().filter(clause -> clause.body().length() > 100))
                    .allSatisfy(clause -> assertThat(alignment.counterpart(clause).map(Clause::body))
                            .contains(clause.body()));
        }
    }
}

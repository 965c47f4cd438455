package org.parley.documents.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Skipped where the labelled contracts are not there. */
class GoldAlignmentTest {
    @Test
    void findsTheCounterpartsPeopleFound() {
        GoldPair gold = GoldPair.read();

        Alignment alignment = Alignment.of(gold.left(), gold.right());

        gold.left().stream().filter(c -> !gold.right(alignment, c)).forEach(c -> System.out.println(
                c.id() + " " + c.title() + " said " + alignment.counterpart(c).map(Clause::id) + " gold "
                        + gold.links().get(c.id())));
        System.out.println(gold.accuracy(alignment));
        GoldPair turned = gold.turned();
        System.out.println(turned.accuracy(Alignment.of(turned.left(), turned.right())));
        assertThat(gold.accuracy(alignment)).isGreaterThan(0.8);
    }
}

package org.parley.documents.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.documents.StopSignal;

class CommonSequenceTest {
    private static final int[] EQUAL_WEIGHTS = IntStream.generate(() -> 1).limit(20_000).toArray();

    @Property
    void keepsAsMuchAsCanBeKept(@ForAll("symbols") int[] a, @ForAll("symbols") int[] b) {
        int[] partner = CommonSequence.of(a, b, new int[] {1, 4, 2, 1, 3}, StopSignal.NEVER);

        assertThat(kept(a, partner, new int[] {1, 4, 2, 1, 3})).isEqualTo(most(a, b, 0, 0, new int[] {1, 4, 2, 1, 3}));
        assertThat(Arrays.stream(partner).filter(j -> j >= 0)).isSorted().doesNotHaveDuplicates();
        assertThat(IntStream.range(0, a.length).filter(i -> partner[i] >= 0)).allMatch(i -> a[i] == b[partner[i]]);
    }

    @Test
    void findsAFewChangesInALongText() {
        int[] a = new Random(7).ints(15_000, 0, 20_000).toArray();
        int[] b = a.clone();
        for (int i = 500; i < b.length; i += 1000) {
            b[i] = (b[i] + 1) % 20_000;
        }

        int[] partner = CommonSequence.of(a, b, EQUAL_WEIGHTS, StopSignal.NEVER);

        assertThat(Arrays.stream(partner).filter(j -> j < 0)).hasSize(15);
    }

    @Test
    void findsWhatWasTakenOutOfALongText() {
        int[] a = new Random(8).ints(15_000, 0, 20_000).toArray();
        int[] b = IntStream.concat(Arrays.stream(a, 0, 3000), Arrays.stream(a, 9000, 15_000)).toArray();

        int[] partner = CommonSequence.of(a, b, EQUAL_WEIGHTS, StopSignal.NEVER);

        assertThat(Arrays.stream(partner).filter(j -> j < 0)).hasSize(6000);
    }

    @Test
    void givesUpOnlyWhereALongTextRepeatsItselfThroughout() {
        int[] a = IntStream.range(0, 9000).map(i -> i % 3).toArray();
        int[] b = IntStream.range(0, 9000).map(i -> (i + 1) % 3 == 1 ? 3 : (i + 1) % 3).toArray();

        assertThat(CommonSequence.of(a, a, EQUAL_WEIGHTS, StopSignal.NEVER))
                .isEqualTo(IntStream.range(0, 9000).toArray());
        assertThat(CommonSequence.of(a, b, EQUAL_WEIGHTS, StopSignal.NEVER)).containsOnly(-1);
    }

    @Provide
    Arbitrary<int[]> symbols() {
        return Arbitraries.integers().between(0, 4).array(int[].class).ofMaxSize(9);
    }

    private static int kept(int[] a, int[] partner, int[] weights) {
        return IntStream.range(0, a.length).filter(i -> partner[i] >= 0).map(i -> weights[a[i]]).sum();
    }

    private static int most(int[] a, int[] b, int i, int j, int[] weights) {
        if (i == a.length || j == b.length) {
            return 0;
        }
        int skipped = Math.max(most(a, b, i + 1, j, weights), most(a, b, i, j + 1, weights));
        return a[i] == b[j] ? Math.max(skipped, weights[a[i]] + most(a, b, i + 1, j + 1, weights)) : skipped;
    }
}

package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;

class FrontierTest {
    @Test
    void twoIssues() {
        Instance instance = Instance.of(new long[][] {{10, 6, 0}, {4, 0}}, new long[][] {{0, 5, 6}, {0, 9}});
        Frontier frontier = Frontier.of(instance);

        // (4, 6), (0, 15) and so on: six packages, of which (6, 14) beats (4, 6)
        assertThat(Instances.points(frontier)).containsExactly(
                new Point(14, 0), new Point(10, 9), new Point(6, 14), new Point(0, 15));
        assertThat(frontier.choice(2)).containsExactly(1, 1);
    }

    @Test
    void equalPackagesAreOnePoint() {
        Frontier frontier = Frontier
                .of(Instance.of(new long[][] {{1, 1}, {2, 2, 2}}, new long[][] {{1, 1}, {3, 3, 3}}));

        assertThat(Instances.points(frontier)).containsExactly(new Point(3, 4));
    }

    /** 0.1 + 0.2 and 0.3 differ in their last bit as doubles; as thousandths they are equal. */
    @Test
    void equalSumsTie() {
        Instance instance = Instance.of(new long[][] {{100, 300}, {200, 0}}, new long[][] {{500, 499}, {0, 0}});

        assertThat(Instances.points(Frontier.of(instance))).containsExactly(new Point(500, 499), new Point(300, 500));
    }

    @Test
    void roundedTiesAreTakenForOne() {
        // thirds of a million: 333333 + 333333 is one short of 666667, but truly the same
        Instance instance = Instance.of(
                new long[][] {{333_333, 0}, {333_333, 0}, {666_667, 0}}, new long[][] {{0, 50}, {0, 50}, {0, 110}});

        assertThat(Instances.points(Frontier.of(instance)))
                .contains(new Point(666_667, 100), new Point(666_666, 110));
        assertThat(Instances.points(Frontier.of(instance).withoutTiesWithin(3)))
                .contains(new Point(666_666, 110))
                .doesNotContain(new Point(666_667, 100));
    }

    @Test
    void everyPackageOfAConstantSumIsEfficient() {
        Instance instance = Instance.of(
                new long[][] {{0, 1}, {0, 2}, {0, 4}, {0, 8}}, new long[][] {{1, 0}, {2, 0}, {4, 0}, {8, 0}});

        assertThat(Frontier.of(instance).size()).isEqualTo(16);
    }

    @Test
    void tooManyEfficientPackagesAreSaidSo() {
        // the option of issue i is worth 2^i to one or the other: all packages are efficient, and 2^19 are too many
        Instance instance = powersOfTwo(21, 1_000_003);

        assertThatThrownBy(() -> Frontier.of(instance))
                .isInstanceOfSatisfying(FrontierTooLargeException.class, e -> {
                    assertThat(e.limit()).isEqualTo(Frontier.LIMIT);
                    assertThat(e.issue()).isEqualTo(18);
                });
        assertThat(Frontier.within(instance, 1L << 38).size()).isLessThan(Frontier.LIMIT);
    }

    @Test
    void sumsUpToTheLimitAreExact() {
        long big = 1L << 59;
        Instance instance = Instance.of(
                new long[][] {{big, -big}, {big, 0}, {big, 1}}, new long[][] {{-big, big}, {0, big}, {-1, big}});
        Point reservation = new Point(-big, -big);

        assertThat(Instances.points(Frontier.of(instance)))
                .isEqualTo(Instances.efficient(Instances.worths(instance)));
        assertThat(Solutions.of(Frontier.of(instance), reservation).nash())
                .isEqualTo(Solutions.of(NashCore.of(instance, reservation), reservation).nash());
    }

    @Test
    void nothingIsAcceptableToBoth() {
        Instance instance = Instance.of(new long[][] {{10, 0}}, new long[][] {{0, 10}});
        Solutions solutions = Solutions.of(Frontier.of(instance), new Point(5, 5));
        var none = new Solution.None(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH);

        assertThat(solutions.rational()).isEmpty();
        assertThat(List.of(
                solutions.nash(), solutions.kalaiSmorodinsky(), solutions.egalitarian(), solutions.welfare()))
                .containsOnly(none);
        assertThat(Solutions.of(NashCore.of(instance, new Point(5, 5)), new Point(5, 5)).nash()).isEqualTo(none);
        assertThat(solutions.welfareOfAll()).containsExactly(new Point(10, 0), new Point(0, 10));
    }

    @Test
    void badInputIsNamed() {
        long[][] none = {};
        long[][] one = {{1, 2}};
        assertThatThrownBy(() -> Instance.of(none, none))
                .isInstanceOf(InvalidValueException.class).hasMessage("issues must not be empty");
        assertThatThrownBy(() -> Instance.of(new long[][] {{1}, {}}, new long[][] {{1}, {}}))
                .isInstanceOf(InvalidValueException.class).hasMessage("issue 2 must have an option");
        assertThatThrownBy(() -> Instance.of(one, new long[][] {{1}}))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("issue 1");
        assertThatThrownBy(() -> Instance.of(one, new long[][] {{1, 2}, {3, 4}}))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> Instance.of(new long[][] {{Long.MAX_VALUE}, {1}}, new long[][] {{0}, {0}}))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("2^61");
        assertThatThrownBy(() -> Instance.of(new long[][] {{Long.MIN_VALUE}}, new long[][] {{0}}))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("2^61");
        long[][] many = {new long[(1 << 16) + 1]};
        assertThatThrownBy(() -> Instance.of(many, many))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("65536 options");
        Instance instance = Instance.of(one, one);
        assertThatThrownBy(() -> Frontier.within(instance, -1))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("epsilon");
        assertThatThrownBy(() -> Solutions.of(Frontier.of(instance), new Point(Long.MIN_VALUE, 0)))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("reservation");
        assertThatThrownBy(() -> Band.of(instance, 2, 1))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("band");
        assertThatThrownBy(() -> JointIssues.of(instance, List.of(new Forbidden(Map.of(1, 0)))))
                .isInstanceOf(InvalidValueException.class).hasMessageContaining("issue 1 option 0");
        assertThatThrownBy(() -> new Forbidden(Map.of())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void issuesTiedTogetherBeyondTheLimitAreNamed() {
        Instance instance = powersOfTwo(30, 1);
        var chain = IntStream.range(2, 19)
                .mapToObj(i -> new Forbidden(Map.of(i, 0, i + 1, 1)))
                .toList();

        // options may only rise along the chain, which leaves few; one gap more and half of all remain
        assertThat(JointIssues.of(instance, chain).instance().packages()).isEqualTo(BigInteger.valueOf(19L << 12));
        var loose = IntStream.range(3, 19).mapToObj(i -> new Forbidden(Map.of(2, 0, 3, 0, i + 1, 0))).toList();
        assertThatThrownBy(() -> JointIssues.of(instance, loose))
                .isInstanceOfSatisfying(JointIssueException.class, e -> {
                    assertThat(e.reason()).isEqualTo(JointIssueException.Reason.TOO_MANY_COMBINATIONS);
                    assertThat(e.issues()).isEqualTo(IntStream.rangeClosed(2, 19).boxed().toList());
                });
    }

    @Test
    void tooManyToCountIsSaidSo() {
        long[][] values = IntStream.range(0, 63).mapToObj(i -> new long[] {0, 1}).toArray(long[][]::new);
        assertThat(PackageCount.atLeast(values, 1)).isNull();

        long[][] fewer = IntStream.range(0, 60).mapToObj(i -> new long[] {0, 1}).toArray(long[][]::new);
        assertThat(PackageCount.atLeast(fewer, 1)).isEqualTo(BigInteger.TWO.pow(60).subtract(BigInteger.ONE));

        long[][] distinct = IntStream.range(0, 44).mapToObj(i -> new long[] {0, 1L << i}).toArray(long[][]::new);
        assertThat(PackageCount.atLeast(distinct, 1)).isNull();
    }

    @Test
    void aBandWithTooManyPackagesIsSaidSo() {
        long[][] same = IntStream.range(0, 20).mapToObj(i -> new long[] {0, 1}).toArray(long[][]::new);
        Instance instance = Instance.of(same, IntStream.range(0, 20).mapToObj(i -> new long[] {1, 0})
                .toArray(long[][]::new));

        assertThat(Band.of(instance, 10, 10).list(l -> false).tooMany()).isTrue();
    }

    private static Instance powersOfTwo(int issues, long factor) {
        long[][] a = IntStream.range(0, issues).mapToObj(i -> new long[] {0, factor << i}).toArray(long[][]::new);
        long[][] b = IntStream.range(0, issues).mapToObj(i -> new long[] {factor << i, 0}).toArray(long[][]::new);
        return Instance.of(a, b);
    }
}

package org.parley.analysis.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Forbidden combinations and locked issues give what filtering all packages gives. */
class ConstraintsProperties {
    @Property
    void forbiddenPackagesNeverComeUp(
            @ForAll("small") Instance instance, @ForAll Random random, @ForAll @IntRange(max = 5) int combinations) {
        var forbidden = new ArrayList<Forbidden>();
        for (int i = 0; i < combinations; i++) {
            forbidden.add(combination(instance, random));
        }
        var allowed = new ArrayList<Point>();
        Instances.eachPackage(instance, c -> {
            if (forbidden.stream().noneMatch(f -> f.options().entrySet().stream()
                    .allMatch(o -> c[o.getKey()] == o.getValue()))) {
                allowed.add(instance.worth(c));
            }
        });

        if (allowed.isEmpty()) {
            assertThatThrownBy(() -> JointIssues.of(instance, forbidden))
                    .isInstanceOfSatisfying(JointIssueException.class, e -> assertThat(e.reason())
                            .isEqualTo(JointIssueException.Reason.NOTHING_ALLOWED));
            return;
        }
        JointIssues joint = JointIssues.of(instance, forbidden);
        Frontier frontier = Frontier.of(joint.instance());
        assertThat(joint.instance().packages()).isEqualTo(BigInteger.valueOf(allowed.size()));
        assertThat(Instances.points(frontier)).isEqualTo(Instances.efficient(allowed));
        for (int i = 0; i < frontier.size(); i++) {
            assertThat(instance.worth(joint.apart(frontier.choice(i)))).isEqualTo(frontier.point(i));
        }
    }

    @Property
    void aLockedIssueKeepsItsOption(@ForAll("small") Instance instance, @ForAll Random random) {
        int issue = random.nextInt(instance.issues());
        int option = random.nextInt(instance.options(issue));
        var kept = new ArrayList<Point>();
        Instances.eachPackage(instance, c -> {
            if (c[issue] == option) {
                kept.add(instance.worth(c));
            }
        });

        JointIssues joint = JointIssues.of(instance, allBut(instance, issue, option));
        Frontier frontier = Frontier.of(joint.instance());
        assertThat(Instances.points(frontier)).isEqualTo(Instances.efficient(kept));
        assertThat(joint.apart(frontier.choice(0))[issue]).isEqualTo(option);
    }

    private static List<Forbidden> allBut(Instance instance, int issue, int option) {
        return IntStream.range(0, instance.options(issue))
                .filter(o -> o != option)
                .mapToObj(o -> new Forbidden(Map.of(issue, o)))
                .toList();
    }

    @Provide
    Arbitrary<Instance> small() {
        return Instances.small();
    }

    private static Forbidden combination(Instance instance, Random random) {
        Map<Integer, Integer> options = new LinkedHashMap<>();
        for (int k = 1 + random.nextInt(3); k > 0; k--) {
            int issue = random.nextInt(instance.issues());
            options.put(issue, random.nextInt(instance.options(issue)));
        }
        return new Forbidden(options);
    }

    @Test
    void issuesOutsideTheCombinationsStayApart() {
        long[][] values = IntStream.range(0, 40).mapToObj(i -> new long[] {i, 2, 3}).toArray(long[][]::new);
        JointIssues joint = JointIssues.of(
                Instance.of(values, values),
                List.of(new Forbidden(Map.of(3, 0, 17, 0)), new Forbidden(Map.of(17, 0, 30, 0))));

        assertThat(joint.instance().issues()).isEqualTo(38);
    }
}

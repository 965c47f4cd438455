package org.parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.analysis.frontier.Frontier;
import org.parley.analysis.frontier.IncrementalFrontier;
import org.parley.analysis.frontier.Instance;
import org.parley.analysis.frontier.NashCore;
import org.parley.analysis.frontier.Point;
import org.parley.analysis.frontier.Solutions;

/** 80 issues with 5 options each: the frontier with all its packages, a change of one issue, and the Nash point alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class LargeFrontierBenchmark {
    private static final int ISSUES = 80;

    @Param({"OPPOSED", "GRID", "CONSTANT_SUM"}) private TwoParty kind = TwoParty.OPPOSED;

    @Param({"1", "2", "3"}) private long seed = 1;

    private Instance instance = TwoParty.RANDOM.instance(1, 1, 1);
    private IncrementalFrontier incremental = IncrementalFrontier.of(instance);
    private final long[] changedA = new long[5];
    private final long[] changedB = new long[5];

    @Setup
    public void make() {
        instance = kind.instance(ISSUES, 5, seed);
        for (int o = 0; o < changedA.length; o++) {
            changedA[o] = instance.a(40, (o + 1) % 5);
            changedB[o] = instance.b(40, o);
        }
        // the first touch of an issue moves it to the end; what follows a finger is every touch after that
        incremental = IncrementalFrontier.of(instance).with(40, changedB, changedA);
    }

    @Benchmark
    public void mergeWithPackages(Blackhole read) {
        FrontierBenchmark.readAll(Frontier.of(instance), read);
    }

    @Benchmark
    public int mergeAlone() {
        return Frontier.of(instance).size();
    }

    @Benchmark
    public int oneIssueChanged() {
        return incremental.with(40, changedA, changedB).frontier().size();
    }

    @Benchmark
    public Object nashAlone() {
        Point reservation = kind.reservation();
        return Solutions.of(NashCore.of(instance, reservation), reservation).nash();
    }

    /** The textbook's merge with a package read for every point. */
    @Benchmark @BenchmarkMode(Mode.SingleShotTime) @Fork(value = 1, jvmArgsAppend = "-Xmx3g") @Warmup(iterations = 1) @Measurement(iterations = 3)
    public void baselineMerge(Blackhole read) {
        List<Straightforward.Sum> sums = Straightforward.byIssue(instance);
        sums.forEach(s -> read.consume(Straightforward.choice(s, ISSUES)));
    }

    /** The Nash point by way of the textbook's frontier. */
    @Benchmark @BenchmarkMode(Mode.SingleShotTime) @Fork(value = 1, jvmArgsAppend = "-Xmx3g") @Warmup(iterations = 1) @Measurement(iterations = 3)
    public Object baselineNash() {
        return String.valueOf(Straightforward.nash(Straightforward.byIssue(instance), kind.reservation()));
    }
}

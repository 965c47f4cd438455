package org.parley.bench;

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
import org.parley.analysis.frontier.Instance;

/** The efficient frontier of 10 issues with 5 options each, 9.8 million packages, with the packages of all its points. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class FrontierBenchmark {
    @Param({"RANDOM", "OPPOSED", "GRID"}) private TwoParty kind = TwoParty.RANDOM;

    @Param({"1", "2", "3"}) private long seed = 1;

    private Instance instance = TwoParty.RANDOM.instance(1, 1, 1);

    @Setup
    public void make() {
        instance = kind.instance(10, 5, seed);
    }

    @Benchmark @Warmup(iterations = 5, time = 1) @Measurement(iterations = 10, time = 1)
    public void merge(Blackhole read) {
        readAll(Frontier.of(instance), read);
    }

    /** Enumeration of all packages; needs about a gigabyte. */
    @Benchmark @BenchmarkMode(Mode.SingleShotTime) @Fork(value = 1, jvmArgsAppend = "-Xmx3g") @Warmup(iterations = 1) @Measurement(iterations = 3)
    public Object baselineEnumeration() {
        return Straightforward.byEnumeration(instance);
    }

    static void readAll(Frontier frontier, Blackhole read) {
        for (int i = 0; i < frontier.size(); i++) {
            read.consume(frontier.choice(i));
        }
    }
}

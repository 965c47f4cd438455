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
import org.parley.analysis.smaa.Smaa;
import org.parley.analysis.smaa.SmaaProblem;
import org.parley.analysis.smaa.SmaaResult;
import org.parley.analysis.smaa.SmaaSettings;

/** SMAA-2 with confidence factors, every value uncertain and nothing known of the weights. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class SmaaBenchmark {
    @Param({"8x16x10000", "20x80x100000"}) private String size = "";

    private SmaaProblem problem = SmaaInstances.problem(2, 1, SmaaInstances.Weights.ANY);
    private SmaaProblem ranged = problem;
    private SmaaSettings settings = SmaaSettings.STANDARD;

    @Setup
    public void setup() {
        String[] parts = size.split("x");
        int alternatives = Integer.parseInt(parts[0]);
        int criteria = Integer.parseInt(parts[1]);
        problem = SmaaInstances.problem(alternatives, criteria, SmaaInstances.Weights.ANY);
        ranged = SmaaInstances.problem(alternatives, criteria, SmaaInstances.Weights.RANGES);
        settings = SmaaSettings.draws(Integer.parseInt(parts[2]), 1);
    }

    @Benchmark
    public SmaaResult oneThread() {
        return Smaa.of(problem, settings.sequential());
    }

    @Benchmark
    public SmaaResult allThreads() {
        return Smaa.of(problem, settings);
    }

    /** Weights in ranges, which takes a Markov chain. */
    @Benchmark
    public SmaaResult rangesOneThread() {
        return Smaa.of(ranged, settings.sequential());
    }

    /** The same work as {@link #oneThread}, done in the straightforward way: minutes at the larger size. */
    @Benchmark @Warmup(iterations = 1, time = 2) @Measurement(iterations = 3, time = 2) @Fork(1)
    public TextbookSmaa.Result textbook() {
        return TextbookSmaa.of(problem, settings.draws(), settings.seed());
    }
}

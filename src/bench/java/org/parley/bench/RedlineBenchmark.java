package org.parley.bench;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.HistogramDiff;
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
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.ClauseList;
import org.parley.documents.align.Match;
import org.parley.documents.redline.Comparison;
import org.parley.documents.redline.Redline;
import org.parley.documents.segment.Segmenter;

/**
 * A contract of 340 KB against three providers: one shot each in a Java that has just started and has nothing compiled or
 * kept. The others compare the same clauses, aligned beforehand.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class RedlineBenchmark {
    private static final int SIZE = 340_000;

    /** A contract file of that size; with it the text is real, and the bids are edits of it. */
    private static final String CORPUS = "parley.bench.contract";

    /** Where the text comes from. */
    public enum Source {
        SYNTHETIC,
        CORPUS
    }

    /** Four documents in clauses; nothing of what is measured has run. */
    @State(Scope.Benchmark)
    public static class Documents {
        @Param("SYNTHETIC") private Source source = Source.SYNTHETIC;

        private List<Clause> ours = List.of();
        private final Map<String, List<Clause>> bids = new LinkedHashMap<>();

        @Setup
        public void make() {
            ours = source == Source.SYNTHETIC ? SyntheticContracts.contract(SIZE) : corpus();
            for (int seed = 2; seed <= 4; seed++) {
                bids.put("bid " + seed, SyntheticContracts.bid(ours, seed));
            }
        }
    }

    /** The words of aligned clauses. */
    @State(Scope.Benchmark)
    public static class AlignedWords {
        private final List<List<String>> old = new ArrayList<>();
        private final List<List<String>> fresh = new ArrayList<>();

        @Setup
        public void make(Documents documents) {
            for (List<Clause> bid : documents.bids.values()) {
                for (Match match : Alignment.of(documents.ours, bid).matches()) {
                    if (!match.links().isEmpty()) {
                        old.add(words(match.left()));
                        fresh.add(words(match.right()));
                    }
                }
            }
        }
    }

    @Benchmark
    public Object alignAndRedline(Documents documents) {
        return Comparison.of(documents.ours, documents.bids, Redline.USUAL, StopSignal.NEVER);
    }

    @Benchmark
    public void alignOnly(Documents documents, Blackhole read) {
        documents.bids.values().forEach(bid -> read.consume(Alignment.of(documents.ours, bid)));
    }

    @Benchmark
    public void myers(AlignedWords words, Blackhole read) {
        diff(new MyersDiff<>(), words, read);
    }

    @Benchmark
    public void myersLinearSpace(AlignedWords words, Blackhole read) {
        diff(new MyersDiffWithLinearSpace<>(), words, read);
    }

    @Benchmark
    public void histogram(AlignedWords words, Blackhole read) {
        for (int i = 0; i < words.old.size(); i++) {
            read.consume(new HistogramDiff()
                    .diff(
                            WordSequence.COMPARATOR,
                            new WordSequence(words.old.get(i)),
                            new WordSequence(words.fresh.get(i))));
        }
    }

    private static void diff(DiffAlgorithmI<String> algorithm, AlignedWords words, Blackhole read) {
        for (int i = 0; i < words.old.size(); i++) {
            read.consume(algorithm.computeDiff(words.old.get(i), words.fresh.get(i), null));
        }
    }

    private static List<Clause> corpus() {
        Path file = Path.of(System.getProperty(CORPUS, ""));
        try {
            return ClauseList.of(Segmenter.segment(Files.readString(file)), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("name a contract: -p source=CORPUS -jvmArgsAppend -D" + CORPUS + "=FILE", e);
        }
    }

    private static List<String> words(List<Clause> clauses) {
        String text = clauses.stream().map(Clause::body).collect(Collectors.joining("\n\n"));
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}

package org.parley.documents.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parley.documents.segment.Segmenter;

/** Sentences of which somebody wrote down what they quote. */
record Fixtures(Map<String, List<Fixtures.Expected>> byText) {
    /** @param value empty where the mechanism must not be proposed */
    record Expected(String mechanism, OptionalDouble value) {}

    /** @param right proposed with this value; a proposal that is not the likeliest of its mechanism does not count */
    record Judged(String text, TermProposal proposal, boolean right) {}

    /** @param quoted how many values the fixtures quote */
    record Result(int quoted, List<Judged> proposed, List<String> missed) {
        double precision() {
            return share(proposed.size());
        }

        double recall() {
            return share(quoted);
        }

        /** Of the mechanisms that were rightly seen to be quoted. */
        double exact() {
            return share(quoted - missed.size());
        }

        private double share(int of) {
            return (double) proposed.stream().filter(Judged::right).count() / of;
        }

        @Override
        public String toString() {
            return "%d quoted, %d proposed: precision %.3f, recall %.3f, exact %.3f, not seen %d".formatted(
                    quoted, proposed.size(), precision(), recall(), exact(), missed.size());
        }
    }

    static Fixtures read(String name) throws IOException {
        try (InputStream in = Fixtures.class.getResourceAsStream("/org/parley/documents/terms/" + name)) {
            return of(new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Fixtures of(String file) {
        Map<String, List<Expected>> byText = new LinkedHashMap<>();
        file.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", 3)).forEach(cells -> {
            OptionalDouble value = cells[1].equals("silent") ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(cells[1]));
            String text = cells[2].replace("\\\\t", "\t").replace("\\t", "\t").replace("\\n", "\n");
            byText.computeIfAbsent(text, t -> new ArrayList<>()).add(new Expected(cells[0], value));
        });
        return new Fixtures(byText);
    }

    int sentences() {
        return byText.size();
    }

    long mechanisms() {
        return byText.values().stream().flatMap(List::stream).map(Expected::mechanism).distinct().count();
    }

    Result measure(TermReader reader) {
        List<Judged> proposed = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int quoted = 0;
        for (var entry : byText.entrySet()) {
            TermReading reading = reader.read(Segmenter.segment(entry.getKey()));
            Map<String, TermProposal> best = new LinkedHashMap<>();
            reading.proposals().forEach(p -> best.putIfAbsent(p.mechanism(), p));
            best.values().forEach(p -> proposed.add(new Judged(entry.getKey(), p, right(p, entry.getValue()))));
            for (Expected expected : entry.getValue()) {
                quoted += expected.value().isPresent() ? 1 : 0;
                if (expected.value().isPresent() && reading.silent(expected.mechanism())) {
                    missed.add(expected.mechanism() + " " + entry.getKey());
                }
            }
        }
        return new Result(quoted, proposed, missed);
    }

    private static boolean right(TermProposal proposal, List<Expected> expected) {
        return expected.stream().anyMatch(e -> e.mechanism().equals(proposal.mechanism())
                && e.value().isPresent() && Math.abs(e.value().getAsDouble() - proposal.value()) < 0.011);
    }
}

package org.parley.documents.terms.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.documents.ShippedLines;

/** Reads the cue files, whose form {@code docs/terms.md} describes. */
public final class Cues {
    private static final String FOLDER = "terms/cues/";
    private static final List<String> FILES = List.of(
            "scope", "price", "perf", "gov", "data", "bcp", "ip", "trans", "tech", "integ", "change", "talent", "comm",
            "exit", "flex", "cult", "ext", "decoys");

    /** Read when first asked for, and once. */
    private static final class Shipped {
        static final List<Cue> CUES = FILES.stream()
                .flatMap(file -> parse(ShippedLines.of(FOLDER + file + ".cues")).stream())
                .toList();
    }

    private Cues() {}

    /** Those of the program. */
    public static List<Cue> shipped() {
        return Shipped.CUES;
    }

    static List<Cue> parse(List<String> lines) {
        List<Cue> cues = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && !block.isEmpty()) {
                cues.add(new Block(block).cue());
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            cues.add(new Block(block).cue());
        }
        return cues;
    }

    /** The lines about one mechanism, its head first: {@code [id] MEASURE least..most}. */
    private record Block(List<String> lines) {
        Cue cue() {
            String[] head = lines.getFirst().split("[\\[\\] ]+|\\.\\.");
            return new Cue(
                    head[1], Measure.valueOf(head[2]), Double.parseDouble(head[3]), Double.parseDouble(head[4]),
                    lines.stream().filter(l -> Character.isDigit(l.charAt(0))).map(Block::concept).toList(),
                    lines.stream().filter(l -> l.startsWith("-")).map(l -> concept(l.substring(1))).toList(),
                    noun(),
                    patterns("none ").toList(), patterns("all ").toList(), patterns("rest ").toList(),
                    patterns("above ").toList(),
                    lines.stream().filter(l -> l.startsWith("=")).map(Block::level).toList());
        }

        private @Nullable Pattern noun() {
            return patterns("noun ").findFirst().orElse(null);
        }

        private Stream<Pattern> patterns(String word) {
            return lines.stream().filter(l -> l.startsWith(word)).map(l -> Concept.compile(l.substring(word.length())));
        }

        private static Concept concept(String line) {
            String[] parts = line.split(" ", 2);
            return Concept.of(Double.parseDouble(parts[0]), parts[1]);
        }

        private static Cue.LevelWords level(String line) {
            String[] parts = line.substring(1).split(" ", 2);
            return new Cue.LevelWords(
                    Integer.parseInt(parts[0]), Arrays.stream(parts[1].split(" & ")).map(Concept::compile).toList());
        }
    }
}

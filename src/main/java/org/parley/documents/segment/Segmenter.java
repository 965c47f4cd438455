package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the clauses of a contract. */
public final class Segmenter {
    private final String source;
    private final String text;

    private Segmenter(String source) {
        this.source = source;
        this.text = PageFurniture.blank(source);
    }

    /** The clauses of a text; offsets are into it as it was given. A text without headings has none. */
    public static ClauseTree segment(String source) {
        return new Segmenter(source).tree();
    }

    private ClauseTree tree() {
        List<Heading> all = LabelScanner.scan(text).stream().map(this::heading)
                .filter(h -> h.score() > -3)
                .sorted(Comparator.comparingInt(Heading::start))
                .toList();
        int[] contents = Contents.find(text, all);
        List<Heading> candidates = contents == null
                ? all
                : all.stream().filter(h -> h.start() < contents[0] || h.start() >= contents[1]).toList();
        List<Clause> attachments = AttachmentFinder.find(text, contents == null ? 0 : contents[1]);
        int[] signatures = Signatures.find(text);
        int[] borders = IntStream.concat(
                Arrays.stream(signatures),
                attachments.stream().mapToInt(Clause::start)).sorted().toArray();
        Chain chain = new Outline(candidates, new ChainFinder(borders)).best();
        return assemble(chain.headings(), attachments, signatures);
    }

    private Heading heading(Label label) {
        Title title = TitleReader.read(text, label.end());
        return new Heading(label, title, HeadingScore.of(text, label, title));
    }

    private ClauseTree assemble(List<Heading> headings, List<Clause> attachments, int[] signatures) {
        int last = headings.isEmpty() ? 0 : headings.getLast().start();
        List<Clause> after = attachments.stream().filter(a -> a.start() > last).toList();
        int end = Math.min(
                after.isEmpty() ? source.length() : after.getFirst().start(),
                Arrays.stream(signatures).filter(s -> s > last).findFirst().orElse(source.length()));
        List<Clause> top = new ArrayList<>(body(headings, end));
        for (int i = 0; i < after.size(); i++) {
            Clause a = after.get(i);
            int until = i + 1 < after.size() ? after.get(i + 1).start() : source.length();
            top.add(new Clause(a.number(), a.title(), 1, a.kind(), a.start(), Math.min(a.bodyStart(), until), until,
                    List.of()));
        }
        return new ClauseTree(source, top);
    }

    private static List<Clause> body(List<Heading> headings, int end) {
        List<Clause> top = new ArrayList<>();
        int i = 0;
        while (i < headings.size()) {
            Heading heading = headings.get(i);
            int next = i + 1;
            List<Clause> children = new ArrayList<>();
            if (heading.label().minor() == 0) {
                while (next < headings.size() && headings.get(next).label().minor() > 0) {
                    int until = next + 1 < headings.size() ? headings.get(next + 1).start() : end;
                    children.add(clause(headings.get(next), 2, until, List.of()));
                    next++;
                }
            }
            int until = next < headings.size() ? headings.get(next).start() : end;
            top.add(clause(heading, heading.label().minor() == 0 ? 1 : 2, until, children));
            i = next;
        }
        return top;
    }

    private static Clause clause(Heading heading, int level, int end, List<Clause> children) {
        return new Clause(
                heading.label().number(),
                heading.title().text(),
                level,
                ClauseKind.BODY,
                heading.start(),
                Math.min(heading.bodyStart(), end),
                end,
                children);
    }
}

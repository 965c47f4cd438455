package org.parley.documents.segment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.documents.StopSignal;

/** Finds the clauses of a contract. */
public final class Segmenter {
    /** A row of numbers in front of the attachments is the contract's own when it has so many and as much text. */
    private static final int FEWEST = 4;
    private static final int TEXT_EACH = 150;

    /** Below this a number is cited or stands in a table; a number that nothing but its row speaks for is above. */
    private static final double CITED = -2.6;

    private final String source;
    private final StopSignal signal;
    private final String text;
    private final TitleReader titles;
    private final List<Heading> candidates;
    private final List<Clause> attachments;
    private final int[] signatures;

    private Segmenter(String source, StopSignal signal) {
        this.source = source;
        this.signal = signal;
        text = PageFurniture.blank(source, signal);
        titles = new TitleReader(text);
        List<Heading> all = LabelScanner.scan(text, signal).stream().map(this::heading)
                .filter(h -> h.score() > CITED || (h.title().page() && h.titled()))
                .sorted(Comparator.comparingInt(Heading::start))
                .toList();
        Contents contents = Contents.find(text, all, signal);
        candidates = all.stream().filter(h -> !contents.holds(h.start())).toList();
        attachments = AttachmentFinder.find(text, contents.end(), titles, signal);
        signatures = Signatures.find(text);
    }

    /** The clauses of a text; offsets are into it as it was given. A text without headings has none. */
    public static ClauseTree segment(String source) {
        return segment(source, StopSignal.NEVER);
    }

    /** The same, as long as it may go on. */
    public static ClauseTree segment(String source, StopSignal signal) {
        var segmenter = new Segmenter(source, signal);
        return new ClauseTree(source, segmenter.top());
    }

    private List<Clause> top() {
        List<Heading> chain = own();
        int last = chain.isEmpty() ? 0 : chain.getLast().start();
        List<Clause> after = Attachments.after(source, attachments, last);
        int end = Math.min(
                after.isEmpty() ? source.length() : after.getFirst().start(),
                Arrays.stream(signatures).filter(s -> s > last).findFirst().orElse(source.length()));
        List<Heading> bare = scarce(chain, end) ? BareTitles.find(text, end, titles, signal) : List.of();
        boolean byTitles = bare.size() > chain.size()
                || (bare.size() >= FEWEST && new Chain(chain, 0).isWithin(new Chain(bare, 0)));
        List<Heading> articles = byTitles
                ? bare
                : new LoneTitles(text).fill(new LostNumbers(text, candidates, signal).fill(chain));
        return java.util.stream.Stream.concat(
                new TreeBuilder(candidates, signal).build(articles, end).stream(),
                after.stream()).toList();
    }

    /** The best row of numbers, but that of the contract rather than that of one of its attachments. */
    private List<Heading> own() {
        List<Heading> best = best(h -> true);
        if (best.isEmpty()) {
            return best;
        }
        int start = best.getFirst().start();
        int border = attachments.stream().mapToInt(Clause::start).filter(a -> a < start).findFirst().orElse(-1);
        List<Heading> front = border < 0 ? List.of() : best(h -> h.start() < border);
        boolean contract = front.size() >= FEWEST
                && front.getLast().start() - front.getFirst().start() > TEXT_EACH * front.size();
        return contract ? front : best;
    }

    private List<Heading> best(Predicate<Heading> which) {
        int[] borders = IntStream.concat(
                Arrays.stream(signatures),
                Attachments.unlisted(attachments).mapToInt(Clause::start)).sorted().toArray();
        return new Outline(candidates.stream().filter(which).toList(), new ChainFinder(borders, signal)).best()
                .headings();
    }

    private static boolean scarce(List<Heading> chain, int end) {
        return chain.size() < FEWEST || chain.getLast().start() - chain.getFirst().start() < end / 4;
    }

    private Heading heading(Label label) {
        signal.check();
        Title title = titles.read(label.end());
        return new Heading(label, title, HeadingScore.of(text, label, title));
    }
}

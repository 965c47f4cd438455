package org.parley.documents.terms.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.documents.StopSignal;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;

/** Takes a document apart into sentences and table rows that know the heading they stand under. */
public final class Sentences {
    private static final int CAPTION = 90;

    private final String source;
    private final StopSignal signal;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(String source, StopSignal signal) {
        this.source = source;
        this.signal = signal;
    }

    /** In the order of the text. */
    public static List<Sentence> of(ClauseTree document, StopSignal signal) {
        var sentences = new Sentences(document.source(), signal);
        int first = document.top().isEmpty() ? document.source().length() : document.top().getFirst().start();
        sentences.add(0, first, "");
        document.top().forEach(clause -> sentences.add(clause, ""));
        return sentences.found;
    }

    private void add(Clause clause, String above) {
        signal.check();
        String title = Objects.requireNonNullElse(clause.title(), "");
        String heading = above.isEmpty() ? title : title.isEmpty() ? above : above + " – " + title;
        int own = title.isEmpty() ? -1 : source.substring(clause.start(), clause.bodyStart()).indexOf(title);
        if (own >= 0) {
            int start = clause.start() + own;
            found.add(new Sentence(start, source.substring(start, start + title.length()), above, null, null, false));
        }
        int end = clause.children().isEmpty() ? clause.end() : clause.children().getFirst().start();
        add(clause.bodyStart(), Math.max(clause.bodyStart(), end), heading);
        clause.children().forEach(child -> add(child, heading));
    }

    private void add(int start, int end, String heading) {
        Sentence before = null;
        String caption = "";
        Table table = new Table();
        for (int[] piece : Pieces.of(source, start, end, signal)) {
            signal.check();
            String text = source.substring(piece[0], piece[1]);
            Table.@Nullable Row row = table.next(text);
            var sentence = row == null
                    ? new Sentence(piece[0], text, heading, before, null, false)
                    : new Sentence(piece[0], row.text(), under(heading, caption, row.columns()), before, row.unit(),
                            true);
            found.add(sentence);
            caption = row != null ? caption : text.length() <= CAPTION ? text : "";
            before = sentence;
        }
    }

    private static String under(String... headings) {
        return Stream.of(headings).filter(h -> !h.isEmpty()).collect(Collectors.joining(" – "));
    }
}

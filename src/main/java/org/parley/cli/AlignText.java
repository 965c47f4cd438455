package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Kind;
import org.parley.documents.align.Match;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Which clauses are counterparts, for people to read in a terminal. */
final class AlignText {
    private static final Texts TEXT = Texts.of("cli");

    private AlignText() {}

    static String of(ComparedFile a, ComparedFile b, Alignment alignment) {
        long found = a.clauses().stream()
                .filter(clause -> alignment.counterpart(clause).isPresent())
                .count();
        var lines = new ArrayList<String>();
        lines.add(TEXT.get("cli.align.head", Long.toString(found), Integer.toString(a.clauses().size()), b.name()));
        alignment.matches().forEach(match -> lines.add(line(match, b)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Match match, ComparedFile b) {
        if (match.left().isEmpty()) {
            return TEXT.get("cli.align.ADDED", names(match.right()), b.name());
        }
        if (match.kind() == Kind.NONE) {
            return TEXT.get("cli.align.NONE", names(match.left()));
        }
        return TEXT.get(
                "cli.align." + match.kind(),
                names(match.left()),
                names(match.right()),
                Numbers.local().percent(match.links().getFirst().score(), 0));
    }

    private static String names(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> c.heading().isEmpty() ? TEXT.get("cli.align.untitled", c.id()) : c.heading())
                .collect(Collectors.joining(" + "));
    }
}

package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parley.documents.family.FamilyGuess;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseKind;
import org.parley.documents.segment.ClauseTree;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** The clauses of a document for people to read in a terminal: number, title, the three likeliest families and why. */
final class SegmentText {
    private static final int SHOWN = 3;

    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();

    private SegmentText() {}

    static String of(ClauseTree tree, Map<Clause, List<FamilyGuess>> families) {
        return new SegmentText().text(tree, families);
    }

    private String text(ClauseTree tree, Map<Clause, List<FamilyGuess>> families) {
        List<String> lines = new ArrayList<>();
        long attachments = tree.top().stream().filter(c -> c.kind() == ClauseKind.ATTACHMENT).count();
        lines.add(texts.get("cli.segment.head", families.size() - attachments, attachments));
        families.forEach((clause, guesses) -> lines.add(texts.get(
                "cli.segment.clause",
                "  ".repeat(clause.level() - 1),
                heading(clause),
                guesses.stream().limit(SHOWN).map(this::guess).collect(Collectors.joining(", ")),
                String.join(", ", guesses.getFirst().words()))));
        return String.join(System.lineSeparator(), lines);
    }

    private String heading(Clause clause) {
        String number = Objects.requireNonNullElse(clause.number(), "");
        String title = Objects.requireNonNullElse(clause.title(), texts.get("cli.segment.untitled"));
        String named = (number + " " + title).strip();
        return clause.kind() == ClauseKind.ATTACHMENT ? texts.get("cli.segment.attachment", named) : named;
    }

    private String guess(FamilyGuess guess) {
        return guess.family() + " " + numbers.percent(guess.probability(), 0);
    }
}

package org.parley.documents.terms.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.cue.Cue;
import org.parley.documents.terms.cue.Cue.LevelWords;
import org.parley.documents.terms.match.Candidate.Way;
import org.parley.documents.terms.quantity.Quantity;
import org.parley.documents.terms.quantity.Unit;
import org.parley.documents.terms.sentence.Sentence;

/** The level of a scale, by its number or by what the sentence describes. */
final class Levels {
    private static final Pattern NUMBERED = Pattern.compile(
            "\\blevel[\\s:]+(?:of\\s+)?(?<n>[0-5]|zero|one|two|three|four|five)\\b(?!\\s*[-–]\\s*\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}.,-])(?<n>[0-5])(?![\\p{L}\\p{N}%.,]\\S)");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four",
            "five");
    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "\\b(?:no|not|without|never|nor|neither|excluding|instead\\s+of|rather\\s+than)\\s+(?:[\\w-]+\\s+){0,2}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_BEHIND = Pattern.compile(
            "^\\s+(?:[\\w-]+\\s+){0,2}(?:does\\s+not|do\\s+not|is\\s+not|are\\s+not|is\\s+more\\s+than|is\\s+beyond|"
                    + "not\\s+(?:included|offered|granted|available))",
            Pattern.CASE_INSENSITIVE);
    private static final int DENIAL = 36;
    private static final double BY_WORDS = 0.85;

    private final Cue cue;
    private final Sentence sentence;

    Levels(Cue cue, Sentence sentence) {
        this.cue = cue;
        this.sentence = sentence;
    }

    Optional<Candidate> read(double points) {
        if (points < Cue.NEEDED * 0.85) {
            return Optional.empty();
        }
        return numbered(NUMBERED, points, 1).or(() -> described(points))
                .or(() -> sentence.row() ? numbered(BARE, points, 0.9) : Optional.empty());
    }

    private Optional<Candidate> numbered(Pattern pattern, double points, double trust) {
        Matcher m = pattern.matcher(sentence.text());
        while (m.find()) {
            String word = m.group("n").toLowerCase(Locale.ROOT);
            double level = WORDS.contains(word) ? WORDS.indexOf(word) : Double.parseDouble(word);
            Candidate candidate = candidate(m.start(), m.end(), level, points, trust);
            if (level <= cue.most() && candidate.trust() > 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** A level may be described by two sentences; it is then read from the second. */
    private Optional<Candidate> described(double points) {
        Sentence before = sentence.before();
        String prior = before == null || sentence.row() ? "" : before.text();
        for (LevelWords level : cue.levels()) {
            List<MatchResult> own = level.all().stream().flatMap(p -> affirmed(p, sentence.text()).stream()).toList();
            boolean all = level.all().stream()
                    .allMatch(p -> affirmed(p, sentence.text()).isPresent() || affirmed(p, prior).isPresent());
            if (all && !own.isEmpty()) {
                int start = own.stream().mapToInt(MatchResult::start).min().orElseThrow();
                int end = own.stream().mapToInt(MatchResult::end).max().orElseThrow();
                return Optional.of(candidate(start, end, level.level(), points, BY_WORDS)).filter(c -> c.trust() > 0);
            }
        }
        return Optional.empty();
    }

    private static Optional<MatchResult> affirmed(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .filter(m -> !DENIED_BEFORE.matcher(text.substring(Math.max(0, m.start() - DENIAL), m.start())).find())
                .filter(m -> !DENIED_BEHIND.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + DENIAL)))
                        .find())
                .findFirst();
    }

    private Candidate candidate(int start, int end, double level, double points, double trust) {
        var place = new Quantity(start, end, level, Unit.NUMBER);
        return new Candidate(cue, sentence, place, level, Way.LEVEL, points,
                trust * Reference.trust(sentence, place));
    }
}

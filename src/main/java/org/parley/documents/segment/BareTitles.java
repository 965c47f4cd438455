package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

/** The titles of a contract without numbers: paragraphs that begin alike, with a title, and have text behind it. */
final class BareTitles {
    /** Of a long row of blanks its end is enough, and each blank as a beginning must not go through all of it. */
    private static final Pattern PARAGRAPH = Pattern
            .compile("(?:\\n[ \\u00a0]*\\n|\\A)\\s{0,200}+(?=[A-Z])");
    private static final Pattern AGREED = Pattern.compile(
            "(?i)(?<!\\w)(?:as\\s+follows|now,?\\s+therefore|witnesseth|in\\s+consideration\\s+of|agree(?:s|d)?\\s*:)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)\\b(?:agreement|contract)$");
    private static final int FEWEST = 4;
    private static final int MOST_WORDS = 9;
    private static final int TEXT_BEHIND = 120;

    private BareTitles() {}

    /** @param end where the contract itself is over */
    static List<Heading> find(CharSequence text, int end, TitleReader titles, StopSignal signal) {
        int from = begin(text, end);
        Map<TitleStyle, List<Heading>> alone = new EnumMap<>(TitleStyle.class);
        Map<TitleStyle, List<Heading>> runIn = new EnumMap<>(TitleStyle.class);
        Matcher paragraph = PARAGRAPH.matcher(text).region(from, end);
        while (paragraph.find()) {
            signal.check();
            Title title = titles.read(paragraph.end());
            String words = title.text();
            if (words != null && title.style() != TitleStyle.SENTENCE && !title.page() && words.length() > 3
                    && words.split("\\s+").length <= MOST_WORDS && !DOCUMENT.matcher(words).find()) {
                (title.ownLine() ? alone : runIn).computeIfAbsent(title.style(), s -> new ArrayList<>())
                        .add(new Heading(new Label(Numbering.LOST, 0, 0, "", paragraph.end(), paragraph.end()), title,
                                0));
            }
        }
        return java.util.stream.Stream.concat(alone.values().stream(), runIn.values().stream())
                .filter(row -> row.size() >= FEWEST
                        && row.getLast().start() - row.getFirst().start() > TEXT_BEHIND * row.size())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static int begin(CharSequence text, int end) {
        Matcher agreed = AGREED.matcher(text).region(0, end);
        return agreed.find() && agreed.end() < end / 2 ? agreed.end() : 0;
    }
}

package org.parley.ui.compare;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.documents.terms.Passage;

/** The words of a quote, to be found however the spaces and line breaks are. */
final class QuotedWords {
    private final String words;
    private final Pattern pattern;

    /** @param words may be empty, and are found nowhere then */
    QuotedWords(String words) {
        this.words = words.strip();
        this.pattern = Pattern.compile(
                Stream.of(this.words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    Optional<Passage> in(String paragraph) {
        Matcher found = pattern.matcher(paragraph);
        return !words.isEmpty() && found.find() ? Optional.of(new Passage(found.start(), found.end()))
                : Optional.empty();
    }
}

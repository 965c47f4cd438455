package org.parley.exchange.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;

/** Words with which a provider keeps a value open that it names. 'Up to' is none: caps are said like that. */
final class Hedge {
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(?:typically|usually|normally|generally|as a rule|aims?|aiming|intends? to|envisages?|endeavou?rs?|"
                    + "(?:best|reasonable) (?:efforts|endeavou?rs)|where(?:ver)? possible|if possible|as far as possible|"
                    + "subject to|to be (?:agreed|confirmed)|indicative(?:ly)?|non-binding|expects? to)\\b",
            Pattern.CASE_INSENSITIVE);
    /** 'About' in front of anything but an amount says what something concerns. */
    private static final Pattern BEFORE_AMOUNT = Pattern.compile(
            "\\b(about|around|approximately|approx\\.?|roughly|circa|ca\\.|nearly|almost|close to|some)\\s+(?:an?\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAUSE = Pattern.compile("[,;:.](?=\\s)");

    private Hedge() {}

    /** The first of them as it is written; empty where the words are plain. */
    static String in(String source, TermProposal reading) {
        Passage figures = reading.figures();
        Passage said = ReviewRow.said(reading);
        int start = Math.min(said.start(), figures.start());
        Matcher before = BEFORE_AMOUNT.matcher(source.substring(start, figures.start()));
        return before.find() ? before.group(1) : in(around(source.substring(start, said.end()), figures, start));
    }

    /** What stands with the figures between two commas: beyond them a sentence often speaks of something else. */
    private static String around(String said, Passage figures, int start) {
        int from = 0;
        int to = said.length();
        Matcher pause = PAUSE.matcher(said);
        while (pause.find()) {
            if (pause.end() <= figures.start() - start) {
                from = pause.end();
            } else if (pause.start() >= figures.end() - start) {
                to = pause.start();
                break;
            }
        }
        return said.substring(from, to);
    }

    static String in(String words) {
        Matcher found = ANYWHERE.matcher(words);
        return found.find() ? Wording.plain(found.group()) : "";
    }
}

package org.parley.documents.redline;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Texts as Unicode words, with the spaces and marks between them as words of their own. */
final class Words {
    /** A space like any other to a reader, but part of a word to the rules for breaking lines. */
    private static final char NO_BREAK = '\u00A0';

    private final Set<Ignore> ignored;

    Words(Set<Ignore> ignored) {
        this.ignored = ignored;
    }

    /**
     * A word with what is ignored behind it.
     *
     * @param key what is compared; equal for words that count as the same
     * @param word false for spaces and marks
     */
    record Token(String text, String key, boolean word) {}

    /** Joined, the texts of the tokens are the text. What is ignored before the first word belongs to that. */
    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text.replace(NO_BREAK, ' ').replace('\u2019', '\''));
        int start = 0;
        String key = "";
        boolean word = false;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String part = text.substring(from, to);
            String next = key(part);
            if (!next.isEmpty()) {
                if (!key.isEmpty()) {
                    tokens.add(new Token(text.substring(start, from), key, word));
                    start = from;
                }
                key = next;
                word = hasWord(part);
            }
            from = to;
        }
        if (!key.isEmpty()) {
            tokens.add(new Token(text.substring(start), key, word));
        }
        return tokens;
    }

    /** Empty for what is not compared at all. */
    private String key(String part) {
        if (hasWord(part)) {
            String key = ignored.contains(Ignore.FORMATTING) ? plain(part) : part;
            return ignored.contains(Ignore.CASE) ? key.toLowerCase(Locale.ROOT) : key;
        }
        if (part.replace(NO_BREAK, ' ').isBlank()) {
            return ignored.contains(Ignore.WHITESPACE) ? "" : part;
        }
        return ignored.contains(Ignore.PUNCTUATION) ? "" : ignored.contains(Ignore.FORMATTING) ? plain(part) : part;
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFKC)
                .replace("\u00AD", "")
                .replaceAll("[\u2018\u2019\u201A\u201B`\u00B4]", "'")
                .replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-");
    }

    static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Number of words in a text. */
    static long count(String text) {
        return new Words(Set.of()).tokens(text).stream().filter(Token::word).count();
    }
}

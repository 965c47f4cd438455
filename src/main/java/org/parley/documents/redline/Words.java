package org.parley.documents.redline;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.documents.StopSignal;

/** Texts as Unicode words, with the spaces and marks between them as words of their own. */
final class Words {
    /** A space like any other to a reader, but part of a word to the rules for breaking lines. */
    private static final char NO_BREAK = '\u00A0';
    /** Part of a word when it is straight, and a word of its own when it is curled. */
    private static final char APOSTROPHE = '\u2019';

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B`\u00B4";
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final char MINUS = '\u2212';

    private final Set<Ignore> ignored;
    private final StopSignal signal;
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);

    Words(Set<Ignore> ignored, StopSignal signal) {
        this.ignored = ignored;
        this.signal = signal;
    }

    Set<Ignore> ignored() {
        return ignored;
    }

    StopSignal signal() {
        return signal;
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
        signal.check();
        var tokens = new ArrayList<Token>();
        breaks.setText(text.replace(NO_BREAK, ' ').replace(APOSTROPHE, '\''));
        int start = 0;
        String key = "";
        boolean word = false;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String part = text.substring(from, to);
            boolean partIsWord = hasWord(part);
            String next = key(part, partIsWord);
            if (!next.isEmpty()) {
                if (!key.isEmpty()) {
                    tokens.add(new Token(text.substring(start, from), key, word));
                    start = from;
                }
                key = next;
                word = partIsWord;
            }
            from = to;
        }
        if (!key.isEmpty()) {
            tokens.add(new Token(text.substring(start), key, word));
        }
        return tokens;
    }

    /** Empty for what is not compared at all. */
    private String key(String part, boolean word) {
        if (word) {
            String key = ignored.contains(Ignore.FORMATTING) ? plain(part) : part;
            return ignored.contains(Ignore.CASE) ? key.toLowerCase(Locale.ROOT) : key;
        }
        if (part.replace(NO_BREAK, ' ').isBlank()) {
            return ignored.contains(Ignore.WHITESPACE) ? "" : part;
        }
        return ignored.contains(Ignore.PUNCTUATION) ? "" : ignored.contains(Ignore.FORMATTING) ? plain(part) : part;
    }

    private static String plain(String part) {
        return isPlain(part) ? part : withoutTypography(part);
    }

    /** Most words are, and all that follows is for the few others. */
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) > '~' || part.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static String withoutTypography(String part) {
        String text = Normalizer.normalize(part, Normalizer.Form.NFKC)
                .replace("\u00AD", "");
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (SINGLE_QUOTES.indexOf(c) >= 0) {
                plain.setCharAt(i, '\'');
            } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
                plain.setCharAt(i, '"');
            } else if ((c >= '\u2010' && c <= '\u2015') || c == MINUS) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
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
        return new Words(Set.of(), StopSignal.NEVER).tokens(text).stream().filter(Token::word).count();
    }
}

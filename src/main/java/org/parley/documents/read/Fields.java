package org.parley.documents.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open at a place. Of a field its result is read, not its code. */
final class Fields {
    private static final Pattern FETCHES = Pattern
            .compile("(?is)\\s*(?:include\\w+|link|dde|ddeauto|import|database|rd|autotext)\\b.*");

    private final Deque<StringBuilder> codes = new ArrayDeque<>();
    private final Deque<Boolean> results = new ArrayDeque<>();

    /** @param type of {@code w:fldChar} */
    void at(String type, WordContext context) {
        switch (type) {
            case "begin" -> {
                codes.push(new StringBuilder());
                results.push(false);
            }
            case "separate" -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case "end" -> {
                if (!results.isEmpty()) {
                    results.pop();
                    code(codes.pop().toString(), context);
                }
            }
            default -> {}
        }
    }

    void code(String words) {
        if (!codes.isEmpty()) {
            codes.peek().append(words);
        }
    }

    /** A field whose code is known as a whole. */
    static void code(String code, WordContext context) {
        if (FETCHES.matcher(code).matches()) {
            context.found(WordFact.FETCHING, 1);
        }
    }

    /** Whether what stands here is printed. */
    boolean printed() {
        return !results.contains(false);
    }
}

package org.parley.documents.terms.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All amounts that a text states, in its order; where two overlap, the longer one. */
public final class Quantities {
    private static final Pattern RANGE = Pattern.compile("\\)?\\s*(?:-|–|—|to|up to|through|bis)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\)?\\s*and\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s+(?:\\p{L}+\\s+)?$", Pattern.CASE_INSENSITIVE);
    /** Two periods one after the other, as in for three weeks and then for another two. */
    private static final Pattern FURTHER = Pattern.compile(
            "(?:(?!\\b(?:exten[ds]|renew|prolong|option|(?:or|if|unless|may)\\b)|[.;]).){0,70}\\b(?:another|a\\s+further|an\\s+additional)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LASTING = Pattern.compile("\\b(?:for|of|over|during|lasts?|takes?)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NOUN = Pattern.compile(
            "\\)?\\s*(?:$|[.,;:]|(?:and|with|in|at|under|by|side|together|taken)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGAIN = Pattern.compile("\\s*[(\\[]\\s*");
    private static final Pattern PER = Pattern.compile(
            "(?:\\bper|\\ban?|\\beach|\\bevery|/)\\s*(?:contract\\s+|calendar\\s+|service\\s+|rolling\\s+)?"
                    + "(?<p>annum|year|quarter|month|week|fortnight)(?![-\\p{L}])|(?<adverb>annually|yearly|quarterly|monthly|weekly)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 60;
    private static final int LEAD = 12;

    private Quantities() {}

    public static List<Quantity> in(String text) {
        List<Quantity> found = longest(text);
        List<Quantity> joined = new ArrayList<>();
        for (Quantity next : found) {
            Quantity last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && adds(text, last, next)) {
                joined.set(joined.size() - 1, sum(last, next));
            } else if (last != null && joins(text, last, next)) {
                joined.set(joined.size() - 1, join(last, next));
            } else {
                joined.add(next);
            }
        }
        joined.replaceAll(q -> q.per(period(text, q)));
        return joined;
    }

    private static List<Quantity> longest(String text) {
        List<Quantity> all = new ArrayList<>(Phrases.in(text));
        all.addAll(Amounts.in(text));
        all.sort(Comparator.comparingInt((Quantity q) -> q.start() - q.end()).thenComparingInt(Quantity::start));
        List<Quantity> kept = new ArrayList<>();
        for (Quantity q : all) {
            if (kept.stream().noneMatch(k -> q.start() < k.end() && k.start() < q.end())) {
                kept.add(q);
            }
        }
        kept.sort(Comparator.comparingInt(Quantity::start));
        return kept;
    }

    private static boolean joins(String text, Quantity a, Quantity b) {
        if (a.unit() != b.unit() && a.unit() != Unit.NUMBER && b.unit() != Unit.NUMBER) {
            return false;
        }
        String gap = text.substring(a.end(), b.start());
        if (AGAIN.matcher(gap).matches()) {
            return a.low() == b.low();
        }
        boolean plain = a.unit() != Unit.FREQUENCY && a.unit() != Unit.RATIO && a.unit() != Unit.OUT_OF;
        return plain && a.low() == a.high() && a.low() < b.low() && (RANGE.matcher(gap).matches()
                || (AND.matcher(gap).matches() && BETWEEN.matcher(text.substring(0, a.start())).find()))
                && !text.substring(Math.max(0, a.start() - 6), a.start()).toLowerCase(java.util.Locale.ROOT)
                        .contains("from ");
    }

    private static boolean adds(String text, Quantity a, Quantity b) {
        boolean lasting = a.unit().isTime() && a.unit() != Unit.FOREVER && !a.isRange() && !b.isRange()
                && LASTING.matcher(text.substring(Math.max(0, a.start() - LEAD), a.start())).find();
        boolean alike = b.unit() == a.unit()
                || (b.unit() == Unit.NUMBER && NO_NOUN.matcher(text.substring(b.end())).lookingAt());
        return lasting && alike && FURTHER.matcher(text.substring(a.end(), b.start())).matches();
    }

    private static Quantity sum(Quantity a, Quantity b) {
        return new Quantity(a.start(), b.end(), a.low() + b.low(), a.unit());
    }

    private static Quantity join(Quantity a, Quantity b) {
        Unit unit = a.unit() == Unit.NUMBER ? b.unit() : a.unit();
        return new Quantity(a.start(), b.end(), Math.min(a.low(), b.low()), Math.max(a.high(), b.high()), unit, 0);
    }

    private static double period(String text, Quantity q) {
        Matcher m = PER.matcher(text).region(q.end(), Math.min(text.length(), q.end() + NEAR));
        if (!m.find()) {
            return 0;
        }
        String word = m.group("p") == null ? m.group("adverb") : m.group("p");
        return switch (word.toLowerCase(java.util.Locale.ROOT).charAt(0)) {
            case 'q' -> 4;
            case 'm' -> 12;
            case 'w' -> 52;
            case 'f' -> 26;
            default -> 1;
        };
    }
}

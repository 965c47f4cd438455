package org.parley.documents.terms.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with their units, one by one. */
final class Amounts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final String CURRENCY = "EUR|USD|GBP|CHF|US\\$|€|£|\\$";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}_\\d])(?<!\\p{L}[-.])(?<!\\d[.,])(?:(?<before>" + CURRENCY + ")\\s?)?(?<number>"
                    + NumberText.FIGURES + "|" + NumberText.IN_WORDS + "\\b)"
                    + "(?:\\s?(?<scale>million|bn|billion|mio|m|k|thousand)(?![\\p{L}\\p{N}]))?"
                    + "(?:\\s?(?<after>" + CURRENCY + ")(?![\\p{L}])|" + UnitText.BEHIND
                    + "|\\)?(?<times>\\s?(?:x|times)(?![\\p{L}\\p{N}]))|(?<ordinal>st|nd|rd|th)\\b)?",
            FLAGS);
    /** Words that make a bare number behind them a name and not an amount. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:sections?|clauses?|articles?|art|schedules?|annex|appendix|exhibit|attachment|paragraphs?|para|"
                    + "part|no|number|version|v|phase|tier|level|iso|iec|soc|step|item|page|table|figure|chapter|year|"
                    + "month|week|day|quarter|wave|lot|type|class|category|priority|severity|gdpr|form|rule|since|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december)|§|#)"
                    + "[\\s.-]*(?:\\d[\\d.]*\\s*(?:to|and|or|-|–|,)\\s*)?$",
            FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|"
                    + "november|december)\\b|^[/.]\\d",
            FLAGS);
    private static final int LOOK_BACK = 24;

    private Amounts() {}

    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            Quantity quantity = read(matcher);
            if (quantity.unit() != Unit.NUMBER || counts(text, matcher)) {
                found.add(quantity);
            }
        }
        return found;
    }

    private static Quantity read(Matcher m) {
        double number = NumberText.parse(m.group("number"));
        if (m.group("percent") != null) {
            return new Quantity(m.start("number"), m.end(), number, Unit.PERCENT);
        }
        String period = m.group("period");
        if (period != null) {
            return new Quantity(m.start("number"), m.end(), number * UnitText.times(period),
                    UnitText.of(period, m.group("kind")));
        }
        if (m.group("before") != null || m.group("after") != null) {
            return new Quantity(m.start(), m.end(), number * scale(m.group("scale")), Unit.MONEY);
        }
        Unit unit = m.group("times") != null ? Unit.TIMES : m.group("ordinal") != null ? Unit.ORDINAL : Unit.NUMBER;
        return new Quantity(m.start("number"), m.end(), number, unit);
    }

    private static double scale(@org.jspecify.annotations.Nullable String word) {
        return word == null ? 1 : switch (word.charAt(0)) {
            case 'k', 'K', 't', 'T' -> 1e3;
            case 'b', 'B' -> 1e9;
            default -> 1e6;
        };
    }

    private static boolean counts(String text, Matcher m) {
        boolean named = NAMED.matcher(text.substring(Math.max(0, m.start() - LOOK_BACK), m.start())).find();
        return !named && !DATE.matcher(text.substring(m.end(), Math.min(text.length(), m.end() + LOOK_BACK))).find();
    }
}

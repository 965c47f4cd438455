package org.parley.documents.terms.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts that are said without a number and a unit side by side: fractions, shares, frequencies, clock words. */
final class Phrases {
    private record Phrase(Pattern pattern, Function<Matcher, Quantity> reading) {}

    private static final String N = "(?<n>" + NumberText.FIGURES + "|" + NumberText.IN_WORDS + ")";
    private static final String EACH = "(?:per|an?|each|every|in\\s+(?:each|every|any|a|the)|during\\s+each|over\\s+a)";
    private static final String CYCLE = "(?<p>day|week|fortnight|month|quarter|half-year|year|annum)(?!-)\\b";
    private static final List<Phrase> ALL = List.of(
            frequency("every\\s+(?:(?<other>other|second)\\s+|(?<third>third)\\s+|" + N
                    + "[\\s-]+(?:\\(\\d+\\)\\s+)?)?(?<p>day|week|fortnight|month|quarter|half-year|year)s?\\b"),
            frequency("(?<once>once|twice|thrice)(?:\\s+or\\s+more)?\\s+" + EACH
                    + "\\s+(?:contract\\s+|calendar\\s+)?" + CYCLE),
            frequency("(?<often>once|twice|thrice)[\\s-]+(?<p>yearly|quarterly|monthly|weekly|annually)\\b"),
            frequency("(?<times>" + NumberText.FIGURES + "|" + NumberText.IN_WORDS
                    + ")\\s+(?:\\(\\d+\\)\\s+)?times\\s+" + EACH + "\\s+(?:contract\\s+|calendar\\s+)?" + CYCLE),
            frequency("(?<half>bi|semi|half)[\\s-]?(?<p>weekly|monthly|quarterly|yearly|annual(?:ly)?)\\b"),
            frequency("(?<p>daily|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)\\b"
                    + "(?!\\s+(?:charge|fee|invoice|price|payment|amount|spend|value|billing|volume|forecast|rate|cost|"
                    + "report|basis))"),
            fixed("(?:an?|one)\\s+half\\b|(?<![\\p{L}-])half\\b(?!-)(?!\\s+(?:an?|year|of\\s+the\\s+year)\\b)", 50,
                    Unit.PERCENT),
            of("(?:an?|one)[\\s-]quarter(?=\\s+of\\b)", m -> new Quantity(m.start(), m.end(), 25, Unit.PERCENT)),
            of("(?<a>an?|one|two|three|four|five|six|seven|eight|nine)[\\s-](?<d>(?<=three.)quarters|thirds?(?![\\s-]part)|fifths?|sixths?|eighths?|tenths?)\\b"
                    + "(?!\\s+of\\s+an?\\s)", Phrases::fraction),
            of("(?<y>" + NumberText.FIGURES + "|" + NumberText.IN_WORDS + "|an?)\\s+years?\\s+and\\s+(?<m>"
                    + NumberText.FIGURES
                    + "|" + NumberText.IN_WORDS + ")\\s+months?", Phrases::yearsAndMonths),
            fixed("equally|fifty[\\s-]fifty|(?:in|into)\\s+equal\\s+(?:parts|shares|halves)", 50, Unit.PERCENT),
            of("half\\s+an?\\s+(?<kind>(?:business\\s+|working\\s+)?)(?<p>" + UnitText.PERIOD + ")\\b",
                    m -> time(m, 0.5)),
            of("(?:within|inside|under|than|in|for|after|takes?|lasts?|least|most|by|is|=|:)\\s+(?<q>(?:an?|one)\\s+"
                    + "(?<kind>(?:single\\s+|full\\s+|calendar\\s+|business\\s+|working\\s+|clear\\s+|whole\\s+)*)"
                    + "(?<p>hour|day|week|fortnight|month|quarter|year))\\b(?!\\s+end)", m -> time(m, 1)),
            of("(?:an?|one)\\s+(?<kind>(?:business\\s+|working\\s+)?)(?<p>hour|day|week|month|year)\\s+and\\s+a\\s+half",
                    m -> time(m, 1.5)),
            of("(?<q>(?:an?|one)\\s+(?<kind>(?:business\\s+|working\\s+|calendar\\s+|full\\s+)?)"
                    + "(?<p>hour|day|week|fortnight|month|quarter|year))(?=\\s+(?:after|later|from|before|ahead|at\\s+(?:most|least)|"
                    + "or\\s+less|in\\s+advance|of\\s+notice|upon|following))", m -> time(m, 1)),
            of("(?<c>" + NumberText.FIGURES + "|" + NumberText.IN_WORDS
                    + ")\\s+(?:euro\\s+)?(?:cents?|pence|ct)\\s+(?:of|in|on|out\\s+of|from)\\s+"
                    + "(?:every|each|the|an?)\\s+(?:euro|dollar|pound)",
                    m -> new Quantity(m.start(), m.end(), NumberText.parse(m.group("c")), Unit.PERCENT)),
            of("(?:an?)\\s+(?<kind>)(?<p>hour|day|week|fortnight|month|quarter|year)['’]s\\s+(?:written\\s+|prior\\s+)*"
                    + "(?:notice|warning)", m -> time(m, 1)),
            fixed("(?:the\\s+)?(?:very\\s+)?same[\\s-](?:business[\\s-]|working[\\s-])?day", 1, Unit.SAME_DAY),
            fixed("(?:the\\s+)?(?:next|following)[\\s-](?:business|working)[\\s-]day", 1, Unit.BUSINESS_DAY),
            fixed("(?:the\\s+)?next[\\s-](?:calendar[\\s-])?day", 1, Unit.DAY),
            fixed("overnight", 12, Unit.HOUR),
            fixed("round[\\s-]the[\\s-]clock", 24, Unit.HOUR),
            fixed("without\\s+(?:any\\s+)?notice|with\\s+immediate\\s+effect", 0, Unit.DAY),
            fixed("perpetual(?:ly)?|in\\s+perpetuity|indefinitely|for\\s+ever|without\\s+limit\\s+in\\s+time|"
                    + "without\\s+(?:any\\s+)?time\\s+limit|without\\s+end", 120, Unit.FOREVER),
            fixed("double|twice(?!\\s+(?:an?|per|each|every)\\b)", 2, Unit.TIMES),
            of("(?<a>\\d{2})\\s+to\\s+(?<b>\\d{2})(?!\\s*%|\\d)(?=\\s*[,.;)]|\\s+in\\b|\\s+(?:for|split|between)\\b)",
                    m -> two(m, Unit.RATIO)),
            of("(?<![\\d/.:])(?<a>\\d{1,3})\\s?[/:]\\s?(?<b>\\d{1,3})(?![\\d%]|[/:.]\\d)", m -> two(m, Unit.RATIO)),
            of("(?!one\\s+of\\b)(?<a>" + NumberText.FIGURES + "|" + NumberText.IN_WORDS
                    + ")\\s+(?:(?:green\\s+)?(?:months?|calls?|contacts?|agents?|roles?|steps?|process\\s+steps?)\\s+)?(?:in(?:\\s+every)?|out\\s+of(?:\\s+every)?(?:\\s+a(?=\\s+hundred))?|"
                    + "of\\s+(?:the|its|our|their|any|every)(?:\\s+(?:last|past|preceding|previous|trailing))?|for\\s+every)\\s+(?:any\\s+|the\\s+|"
                    + "last\\s+|past\\s+|preceding\\s+|trailing\\s+)*(?<b>" + NumberText.FIGURES + "|"
                    + NumberText.IN_WORDS + ")\\b(?!\\s?(?:s|sec|seconds?|hours?|h|days?|%|weeks?|minutes?)\\b)",
                    m -> two(m, Unit.OUT_OF)),
            of("(?<a>first|second|third|fourth|fifth|sixth)(?=\\s+(?:consecutive|successive|miss|failure|breach|missed|"
                    + "straight|time|in\\s+a\\s+row))", Phrases::ordinal));
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private Phrases() {}

    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        for (Phrase phrase : ALL) {
            Matcher matcher = phrase.pattern.matcher(text);
            while (matcher.find()) {
                found.add(phrase.reading.apply(matcher));
            }
        }
        return found;
    }

    private static Phrase of(String pattern, Function<Matcher, Quantity> reading) {
        return new Phrase(Pattern.compile("(?<![\\p{L}-])(?:" + pattern + ")", Pattern.CASE_INSENSITIVE), reading);
    }

    private static Phrase fixed(String pattern, double amount, Unit unit) {
        return of("(?:" + pattern + ")(?![\\p{L}])", m -> new Quantity(m.start(), m.end(), amount, unit));
    }

    private static Phrase frequency(String pattern) {
        return of(pattern, m -> new Quantity(m.start(), m.end(), Frequency.of(m), Unit.FREQUENCY));
    }

    private static Quantity time(Matcher m, double amount) {
        String period = m.group("p");
        int start = m.namedGroups().containsKey("q") ? m.start("q") : m.start();
        return new Quantity(start, start == m.start() ? m.end() : m.end("q"), amount * UnitText.times(period),
                UnitText.of(period, m.group("kind")));
    }

    private static Quantity two(Matcher m, Unit unit) {
        return new Quantity(
                m.start("a"), m.end("b"), NumberText.parse(m.group("a")), NumberText.parse(m.group("b")), unit, 0);
    }

    private static Quantity fraction(Matcher m) {
        double parts = switch (m.group("d").toLowerCase(Locale.ROOT).charAt(0)) {
            case 'q' -> 4;
            case 'f' -> 5;
            case 's' -> 6;
            case 'e' -> 8;
            default -> m.group("d").toLowerCase(Locale.ROOT).startsWith("te") ? 10 : 3;
        };
        String many = m.group("a").toLowerCase(Locale.ROOT);
        double share = (many.startsWith("a") ? 1 : NumberText.parse(many)) / parts;
        return new Quantity(m.start(), m.end(), 100 * share, Unit.PERCENT);
    }

    private static Quantity yearsAndMonths(Matcher m) {
        String years = m.group("y").toLowerCase(Locale.ROOT);
        double all = (years.startsWith("a") ? 1 : NumberText.parse(years)) * 12 + NumberText.parse(m.group("m"));
        return new Quantity(m.start(), m.end(), all, Unit.MONTH);
    }

    private static Quantity ordinal(Matcher m) {
        int place = ORDINALS.indexOf(m.group("a").toLowerCase(Locale.ROOT)) + 1;
        return new Quantity(m.start("a"), m.end("a"), place, Unit.ORDINAL);
    }
}

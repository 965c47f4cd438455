package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

/** Reads every number in a text that could be that of a heading. One place may be read in several ways. */
final class LabelScanner {
    private static final String BEFORE = "(?<![^\\s\\u00a0])";
    private static final String GAP = "[ \\u00a0\\t]{0,4}";

    private static final Pattern WORDED = Pattern.compile(
            BEFORE + "(?<word>ARTICLE|Article|PART|Part|SECTION|Section|SEC\\.|Sec\\.|CLAUSE|Clause|§§?)" + GAP
                    + "(?:[-–—] ?)?"
                    + "(?<n>[0-9IVXLl|]{1,7}|[A-Z](?![A-Za-z])|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\b)"
                    + "(?<rest>(?:\\s?\\.\\s?\\d{1,3}(?!\\d)){0,12})" + "(?<end>[.:)]?)(?![A-Za-z0-9])");
    private static final Pattern ARABIC = Pattern.compile(
            "(?:" + BEFORE + "|(?<=[a-z)]\\.)(?=\\d{1,2}\\.\\d))(?<n>\\d{1,3})(?<rest>(?:\\.\\d{1,3}(?!\\d)){0,5})"
                    + "(?<end> ?\\.(?!\\d)|\\)|:|)(?![0-9%/,'-])");
    private static final Pattern SPACED = Pattern.compile(
            BEFORE + "(?<n>\\d{1,2})(?<rest>(?: ?\\. ?\\d{1,3}(?!\\d)){1,5})(?<end> ?\\.|)(?![0-9%/,-])");
    private static final Pattern LETTERED = Pattern
            .compile(BEFORE + "(?<open>\\(?)(?<n>[A-Za-z]{1,6}|\\d{1,2})(?<end>[.)])(?=[\\s\\u00a0A-Z\"“(])");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private LabelScanner() {}

    static List<Label> scan(CharSequence text, StopSignal signal) {
        List<Label> labels = new ArrayList<>();
        worded(WORDED.matcher(text), labels, signal);
        arabic(ARABIC.matcher(text), labels, false, signal);
        arabic(SPACED.matcher(text), labels, true, signal);
        lettered(LETTERED.matcher(text), labels, signal);
        return labels;
    }

    private static void worded(Matcher m, List<Label> labels, StopSignal signal) {
        while (m.find()) {
            signal.check();
            Numbering numbering = switch (Character.toUpperCase(m.group("word").charAt(0))) {
                case 'A' -> Numbering.ARTICLE;
                case 'P' -> Numbering.PART;
                case 'C' -> Numbering.CLAUSE;
                default -> Numbering.SECTION;
            };
            int major = anyNumeral(m.group("n"), numbering);
            int[] rest = parts(m.group("rest"));
            if (major == 0) {
                continue;
            }
            String number = m.group("n").matches("\\d+") ? String.valueOf(major)
                    : numbering == Numbering.PART && m.group("n").length() == 1 ? m.group("n")
                            : Numerals.toRoman(major);
            if (rest.length == 0 || (rest.length == 1 && rest[0] == 0)) {
                labels.add(new Label(numbering, major, 0, number, m.start(), m.end()));
                if (major > 100 && numbering == Numbering.SECTION) {
                    labels.add(new Label(Numbering.DECIMAL, major / 100, major % 100, number, m.start(), m.end()));
                }
            } else {
                labels.add(decimal(major, rest, number + plain(m.group("rest")), m.start(), m.end()));
            }
        }
    }

    private static void arabic(Matcher m, List<Label> labels, boolean spaced, StopSignal signal) {
        while (m.find()) {
            signal.check();
            int major = Integer.parseInt(m.group("n"));
            int[] rest = parts(m.group("rest"));
            String end = m.group("end");
            if (spaced && !m.group("rest").contains(" ")) {
                continue;
            }
            if (rest.length == 0 || (rest.length == 1 && rest[0] == 0)) {
                if (!end.equals(")")) {
                    labels.add(
                            new Label(Numbering.ARABIC, major, 0, m.group("n"), m.start(), m.end()));
                }
            } else {
                labels.add(decimal(major, rest, m.group("n") + plain(m.group("rest")), m.start(), m.end()));
            }
        }
    }

    private static Label decimal(int major, int[] rest, String number, int start, int end) {
        return new Label(
                rest.length == 1 ? Numbering.DECIMAL : Numbering.DEEP,
                major,
                rest[rest.length - 1],
                number,
                start,
                end);
    }

    private static void lettered(Matcher m, List<Label> labels, StopSignal signal) {
        while (m.find()) {
            signal.check();
            String n = m.group("n");
            boolean bracket = m.group("end").equals(")");
            boolean open = !m.group("open").isEmpty();
            if (open && !bracket) {
                continue;
            }
            if (Character.isDigit(n.charAt(0))) {
                add(labels, Numbering.BRACKET, bracket ? Numerals.arabic(n) : 0, m);
                continue;
            }
            boolean upper = Character.isUpperCase(n.charAt(0));
            int roman = n.equals(n.toLowerCase(java.util.Locale.ROOT)) || n.equals(n.toUpperCase(java.util.Locale.ROOT))
                    ? Numerals.roman(n)
                    : 0;
            add(labels, upper && !bracket ? Numbering.ROMAN : Numbering.SMALL_ROMAN, roman, m);
            add(labels, upper && !bracket ? Numbering.UPPER : Numbering.LETTER, Numerals.letter(n), m);
        }
    }

    private static void add(List<Label> labels, Numbering numbering, int value, Matcher m) {
        if (value > 0) {
            labels.add(new Label(numbering, value, 0, m.group("n"), m.start(), m.end()));
        }
    }

    private static int anyNumeral(String text, Numbering numbering) {
        int word = Numerals.word(text);
        if (word > 0) {
            return word;
        }
        if (text.matches("\\d+")) {
            return Numerals.arabic(text);
        }
        int roman = Numerals.roman(text);
        return roman > 0 ? roman : numbering == Numbering.PART ? Numerals.letter(text) : 0;
    }

    private static String plain(String rest) {
        return rest.replaceAll("\\s", "");
    }

    private static int[] parts(String rest) {
        return rest.isEmpty()
                ? new int[0]
                : NO_DIGITS.splitAsStream(rest).filter(s -> !s.isEmpty()).mapToInt(Integer::parseInt)
                        .toArray();
    }
}

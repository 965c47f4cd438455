package org.parley.documents.terms.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in figures and in English words. */
final class NumberText {
    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of(
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> WORDS = words();
    private static final String TO_NINETY_NINE = "(?:(?:" + String.join("|", TENS) + ")(?:[\\s-]+(?:"
            + String.join("|", SMALL.subList(1, 10)) + ")\\b)?|(?:" + String.join("|", SMALL.reversed()) + ")\\b)";
    private static final String LARGE = "(?:dozen|hundred|thousand|million)\\b";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    /** Figures with separators of thousands and decimals as written in English, German, French or Swiss texts. */
    static final String FIGURES = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,·]\\d+)?";
    static final String IN_WORDS = "(?:(?:" + TO_NINETY_NINE + "|" + LARGE + ")(?:[\\s-]+" + LARGE
            + ")*(?:(?:\\s+and)?[\\s-]+"
            + TO_NINETY_NINE + "(?<=[\\s-](?:hundred|thousand)[\\s-](?:and[\\s-])?[\\w\\s-]{3,20}))?"
            + "(?:\\s+and\\s+(?:a|one)[\\s-]+(?:half|quarter))?)";

    private NumberText() {}

    static double parse(String text) {
        return Character.isDigit(text.charAt(0)) ? figures(text) : inWords(text);
    }

    private static double figures(String text) {
        String plain = text.replaceAll("['’ \\u00a0\\u202f]", "").replace('·', '.');
        int dot = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        int last = Math.max(dot, comma);
        if (last < 0) {
            return Double.parseDouble(plain);
        }
        boolean both = dot >= 0 && comma >= 0;
        boolean several = plain.indexOf(plain.charAt(last)) != last;
        boolean thousands = several || (!both && plain.length() - last == 4 && plain.charAt(0) != '0' && last <= 3);
        String whole = plain.substring(0, last).replaceAll("[.,]", "");
        return thousands
                ? Double.parseDouble(plain.replaceAll("[.,]", ""))
                : Double.parseDouble(whole + "." + plain.substring(last + 1));
    }

    private static double inWords(String text) {
        double total = 0;
        double part = 0;
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            switch (word) {
                case "and", "a" -> {}
                case "half" -> part += 0.5;
                case "quarter" -> part += 0.25;
                case "dozen" -> part = Math.max(part, 1) * 12;
                case "hundred" -> part = Math.max(part, 1) * 100;
                case "thousand", "million" -> {
                    total += Math.max(part, 1) * (word.equals("million") ? 1e6 : 1e3);
                    part = 0;
                }
                default -> part += WORDS.getOrDefault(word, 0.0);
            }
        }
        return total + part;
    }

    private static Map<String, Double> words() {
        var words = new HashMap<String, Double>();
        for (int i = 0; i < SMALL.size(); i++) {
            words.put(SMALL.get(i), (double) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), 20.0 + 10 * i);
        }
        return Map.copyOf(words);
    }
}

package org.parley.documents.segment;

import java.util.List;
import java.util.Locale;

/** Reads numerals that count headings, also as scanners damage them. */
final class Numerals {
    private static final List<String> WORDS = List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** A roman numeral up to 89, in which a scanner may have read I as 1 or l; 0 when it is none. */
    static int roman(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace('1', 'I').replace('|', 'I');
        String rest = text.contains("l") && !text.equals(text.toLowerCase(Locale.ROOT))
                ? text.replace('l', 'I').toUpperCase(Locale.ROOT).replace('1', 'I')
                : upper;
        int value = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return rest.isEmpty() ? value : 0;
    }

    /** As it should have been written. */
    static String toRoman(int value) {
        var text = new StringBuilder();
        int rest = value;
        for (int i = 0; i < SIGNS.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /** 'four' as 4; 0 when it is no number word up to twenty. */
    static int word(String text) {
        return WORDS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    }

    /** Digits, in which a scanner may have read 0 as O and 1 as l or I; 0 when they are none. */
    static int arabic(String text) {
        String digits = text.replace('O', '0').replace('l', '1').replace('I', '1');
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** a as 1, z as 26, aa as 27; 0 when it is none of these. */
    static int letter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char first = lower.charAt(0);
        if (first < 'a' || first > 'z' || lower.length() > 2 || lower.charAt(lower.length() - 1) != first) {
            return 0;
        }
        return first - 'a' + 1 + 26 * (lower.length() - 1);
    }
}

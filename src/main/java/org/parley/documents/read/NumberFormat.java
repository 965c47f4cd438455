package org.parley.documents.read;

/** Writes a count as Word prints it ({@code w:numFmt}, ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] UNITS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final int MOST_ROMAN = 4000;
    private static final int MOST_LETTERS = 30;

    private NumberFormat() {}

    /** @param format as in the file; one that is not known counts in digits */
    static String of(String format, int count) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "upperRoman" -> roman(count).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "ordinal" -> count + ending(count);
            case "cardinalText" -> raised(words(count));
            case "ordinalText" -> raised(ordinal(count));
            default -> Integer.toString(count);
        };
    }

    private static String roman(int count) {
        if (count < 1 || count >= MOST_ROMAN) {
            return Integer.toString(count);
        }
        var text = new StringBuilder();
        int left = count;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** Behind z comes aa, then bb. */
    private static String letters(int count, char first) {
        if (count < 1 || count > 26 * MOST_LETTERS) {
            return Integer.toString(count);
        }
        return Character.toString(first + (count - 1) % 26).repeat((count - 1) / 26 + 1);
    }

    private static String ending(int count) {
        int last = count % 100;
        return last >= 11 && last <= 13 ? "th" : switch (count % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String words(int count) {
        if (count < 0 || count > 99) {
            return Integer.toString(count);
        }
        return count < 20 ? UNITS[count] : TENS[count / 10] + (count % 10 == 0 ? "" : "-" + UNITS[count % 10]);
    }

    private static String ordinal(int count) {
        String words = words(count);
        if (count < 0 || count > 99) {
            return count + ending(count);
        }
        int cut = words.lastIndexOf('-') + 1;
        String last = words.substring(cut);
        return words.substring(0, cut) + switch (last) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
    }

    private static String raised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

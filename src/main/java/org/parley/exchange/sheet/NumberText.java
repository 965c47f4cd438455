package org.parley.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody wrote it, with the words around it: {@code 24 h}, {@code 1.234,5}, {@code 85 %}.
 *
 * @param value the number, with the decimal mark that was assumed
 * @param other the number if {@code ,} or {@code .} was meant the other way; null when there is only one reading
 * @param words what stands before and after the number
 */
record NumberText(double value, @Nullable Double other, String words) {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<before>[€$£¥]|[A-Za-z]{3}\\s|±|\\+/-|[Ll]evel\\s)?\\s*"
                    + "(?<number>[+-]?(?:\\d[\\d.,' ]*|[.,]\\d+))(?<after>[^\\d]*)");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");
    private static final int LONGEST = 60;

    /** Which mark a sheet's other numbers use for decimals. */
    enum Decimals {
        UNKNOWN,
        POINT,
        COMMA
    }

    /** Empty when the text is no single number. */
    static Optional<NumberText> read(String text, Decimals decimals) {
        String plain = text.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ")
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .strip();
        Matcher shape = SHAPE.matcher(plain);
        if (plain.length() > LONGEST || !shape.matches()) {
            return Optional.empty();
        }
        String number = shape.group("number").strip();
        String after = shape.group("after").strip();
        if (number.endsWith(",") || number.endsWith(".") || number.endsWith("'") || !after.matches("[%\\p{L}(].*|")) {
            return Optional.empty();
        }
        String before = shape.group("before") == null ? "" : shape.group("before").strip();
        String words = (before.matches("±|\\+/-|") ? "" : before + " ") + after;
        return number(number, decimals, words.strip());
    }

    /** Which decimal mark a text gives away, when it can only be read one way. */
    static Decimals evidence(String text) {
        Matcher mark = Pattern.compile("\\d([.,])(\\d+)(?!.*[.,]\\d)").matcher(text);
        if (!mark.find()) {
            return Decimals.UNKNOWN;
        }
        boolean comma = mark.group(1).equals(",");
        String other = comma ? "." : ",";
        boolean both = text.substring(0, mark.start()).contains(other);
        return mark.group(2).length() == 3 && !both ? Decimals.UNKNOWN : comma ? Decimals.COMMA : Decimals.POINT;
    }

    private static Optional<NumberText> number(String number, Decimals decimals, String words) {
        String digits = number;
        if (number.contains(" ") || number.contains("'")) {
            if (!SPACED.matcher(number).matches()) {
                return Optional.empty();
            }
            digits = number.replaceAll("[ ']", "");
            return finite(digits.replace(',', '.'), null, words);
        }
        int points = count(digits, '.');
        int commas = count(digits, ',');
        if (points > 0 && commas > 0) {
            return both(digits, words);
        }
        if (points + commas == 0) {
            return finite(digits, null, words);
        }
        char mark = points > 0 ? '.' : ',';
        if (points + commas > 1) {
            return THOUSANDS.matcher(digits).matches() ? finite(digits.replace("" + mark, ""), null, words)
                    : Optional.empty();
        }
        String asDecimal = digits.replace(',', '.');
        boolean either = THOUSANDS.matcher(digits).matches() && !digits.matches("[+-]?0.*");
        if (!either) {
            return finite(asDecimal, null, words);
        }
        String asThousands = digits.replace("" + mark, "");
        boolean decimal = decimals == Decimals.UNKNOWN ? mark == '.' : (decimals == Decimals.COMMA) == (mark == ',');
        return decimal ? finite(asDecimal, asThousands, words) : finite(asThousands, asDecimal, words);
    }

    /** The later of the two marks is the decimal one; the earlier must group thousands. */
    private static Optional<NumberText> both(String digits, String words) {
        char decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
        int at = digits.lastIndexOf(decimal);
        String whole = digits.substring(0, at);
        if (whole.indexOf(decimal) >= 0 || !THOUSANDS.matcher(whole).matches()) {
            return Optional.empty();
        }
        return finite(whole.replaceAll("[.,]", "") + "." + digits.substring(at + 1), null, words);
    }

    private static Optional<NumberText> finite(String digits, @Nullable String other, String words) {
        double value = Double.parseDouble(digits);
        return Double.isFinite(value)
                ? Optional.of(new NumberText(
                        value, other == null ? null : Double.valueOf(other), words.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}

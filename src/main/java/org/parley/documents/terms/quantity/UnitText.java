package org.parley.documents.terms.quantity;

import java.util.Locale;

/** Units of time and shares as they are written. */
final class UnitText {
    static final String PERCENT = "%|per\\s?-?cent(?:age\\s+points?)?\\b|percentage\\s+points?\\b|pct\\b|p\\.c\\.";
    static final String PERIOD = "hours?|hrs?|h|minutes?|mins?|seconds?|secs?|s|days?|d|nights?|weeks?|wks?|fortnights?|"
            + "months?|mths?|quarters?|half-years?|years?|yrs?";
    private static final String MODIFIER = "business|working|office|service|opening|calendar|clock|consecutive|full|"
            + "further|additional|whole|clear|elapsed|straight|more|complete|written|clean|green|successive|rolling|"
            + "contract|short";
    /** Behind a number, with the bracket in which the number may stand. */
    static final String BEHIND = "(?:(?<percent>\\)?[\\s\\u00a0\\u202f-]{0,2}(?:" + PERCENT
            + "))|\\)?[\\s\\u00a0-]{0,2}"
            + "(?<kind>(?:(?:" + MODIFIER + ")[\\s-]+){0,2})(?<period>" + PERIOD + ")(?![\\p{L}\\p{N}]))";

    private UnitText() {}

    /** Of a word that {@link #PERIOD} knows, with the words before it such as {@code working}. */
    static Unit of(String period, String kind) {
        String modifier = kind.toLowerCase(Locale.ROOT);
        boolean business = modifier.contains("business") || modifier.contains("working") || modifier.contains("office")
                || modifier.contains("service") || modifier.contains("opening");
        String word = period.toLowerCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 's' -> Unit.SECOND;
            case 'd', 'n' -> business ? Unit.BUSINESS_DAY : Unit.DAY;
            case 'w', 'f' -> Unit.WEEK;
            case 'q' -> Unit.QUARTER;
            case 'y' -> Unit.YEAR;
            case 'm' -> word.startsWith("mi") ? Unit.MINUTE : Unit.MONTH;
            default -> word.startsWith("half") ? Unit.HALF_YEAR : business ? Unit.BUSINESS_HOUR : Unit.HOUR;
        };
    }

    /** How many weeks a fortnight has; 1 for other words. */
    static int times(String period) {
        return period.toLowerCase(Locale.ROOT).startsWith("fortnight") ? 2 : 1;
    }

    /** How often a year the period comes round. */
    static double perYear(String period) {
        return switch (of(period, "")) {
            case DAY -> 365;
            case WEEK -> 52.0 / times(period);
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            default -> 1;
        };
    }
}

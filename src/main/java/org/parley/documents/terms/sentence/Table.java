package org.parley.documents.terms.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.quantity.Quantities;
import org.parley.documents.terms.quantity.Unit;

/** Follows the rows of a table: which column is the offer and what its numbers count. */
final class Table {
    /**
     * @param text of the row with the columns that are no offer blanked out
     * @param columns their names, where the offer is in none of its own
     */
    record Row(String text, @Nullable Unit unit, String columns) {}

    private record Cell(int start, int end, String text) {}

    private static final Pattern GAP = Pattern.compile("\\t| ?\\| ?| {3,}");
    private static final Pattern OFFER = Pattern.compile(
            "\\b(?:offer\\w*|propos\\w*|propose[ds]?|our|response|quot\\w*|commit\\w*|bid|tender(?:ed)?|value|we|answer|"
                    + "position)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_OFFER = Pattern.compile(
            "\\b(?:require\\w*|rfp|request\\w*|ask\\w*|your|client|current\\w*|today|baseline|market|"
                    + "industry|benchmark|sought|expect\\w*|remarks?|comments?|notes?|desired|previous|ref(?:erence)?|"
                    + "draft|walk-away|incumbent)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("%|\\bper ?cent", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(business|working) (days?|hours?)|(days?|hours?|hrs|weeks?|months?|years?|quarters?))\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names of a first column whose numbers only put the rows in order. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:no|nos|nr|number|item|id|pos|ref)\\.?|#|(?:step|phase|stage|wave|milestone|month|week|date)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("(?:^|\\p{L}\\s+)(?<place>[\\d.]+)$");
    private static final Pattern NAMED = Pattern.compile("[A-Z]{2,6}-\\d");
    private static final int LONGEST = 400;
    private static final int WIDEST_NAME = 48;

    private List<Cell> header = List.of();
    private boolean inside;

    /** The next piece of the text as a row; null when it is none, or one whose bare numbers could be of anything. */
    @Nullable
    Row next(String text) {
        List<Cell> cells = Pieces.isRow(text) ? cells(text) : List.of();
        if (cells.size() < 2 || text.length() > LONGEST) {
            header = List.of();
            inside = false;
            return null;
        }
        boolean first = !inside;
        inside = true;
        if (first && isHeader(cells)) {
            header = cells;
            return new Row(" ".repeat(text.length()), null, "");
        }
        boolean known = header.size() == cells.size();
        int offer = known ? offer() : -1;
        var shown = new StringBuilder(text);
        if (known && ORDER.matcher(header.getFirst().text).matches()) {
            blankPlace(shown, cells.getFirst());
        }
        for (int i = 1; known && i < cells.size(); i++) {
            boolean hidden = offer > 0 ? i != offer && !isLabel(i) : NO_OFFER.matcher(header.get(i).text).find();
            if (hidden) {
                blank(shown, cells.get(i));
            }
        }
        Unit unit = unit(cells, offer);
        if (!known && unit == null && !NAMED.matcher(text).lookingAt()) {
            return null;
        }
        String columns = known && offer < 0 ? String.join(" ", header.stream().map(Cell::text).toList()) : "";
        return new Row(shown.toString(), unit, columns);
    }

    private static void blankPlace(StringBuilder shown, Cell first) {
        Matcher place = PLACE.matcher(first.text);
        if (place.find()) {
            int end = shown.indexOf(first.text, first.start) + first.text.length();
            int start = end - place.group("place").length();
            shown.replace(start, end, " ".repeat(end - start));
        }
    }

    private static void blank(StringBuilder shown, Cell cell) {
        shown.replace(cell.start, cell.end, " ".repeat(cell.end - cell.start));
    }

    private int offer() {
        int best = -1;
        for (int i = 1; i < header.size(); i++) {
            String name = header.get(i).text;
            if (OFFER.matcher(name).find() && !NO_OFFER.matcher(name).find()) {
                best = best < 0 ? i : best;
            }
        }
        return best;
    }

    /** Columns before the offer that name things, such as the mechanism behind its number. */
    private boolean isLabel(int column) {
        return column < offer() && !NO_OFFER.matcher(header.get(column).text).find();
    }

    private @Nullable Unit unit(List<Cell> cells, int offer) {
        Unit own = unit(cells.getFirst().text);
        for (int i = 1; own == null && i < header.size() && header.size() == cells.size(); i++) {
            String name = header.get(i).text;
            own = name.toLowerCase(java.util.Locale.ROOT).startsWith("unit") ? unit(cells.get(i).text)
                    : i == offer ? unit(name) : null;
        }
        for (int i = 1; own == null && i < cells.size() - 1; i++) {
            own = Quantities.in(cells.get(i).text).isEmpty() ? unit(cells.get(i).text) : null;
        }
        return own == null && Quantities.in(cells.getLast().text).isEmpty() ? unit(cells.getLast().text) : own;
    }

    private static @Nullable Unit unit(String text) {
        if (PERCENT.matcher(text).find()) {
            return Unit.PERCENT;
        }
        Matcher period = PERIOD.matcher(text);
        if (!period.find()) {
            return null;
        }
        boolean business = period.group(1) != null;
        return switch (period.group().toLowerCase(java.util.Locale.ROOT).replaceAll("^(business|working) ", "")
                .charAt(0)) {
            case 'd' -> business ? Unit.BUSINESS_DAY : Unit.DAY;
            case 'h' -> business ? Unit.BUSINESS_HOUR : Unit.HOUR;
            case 'w' -> Unit.WEEK;
            case 'm' -> Unit.MONTH;
            case 'q' -> Unit.QUARTER;
            default -> Unit.YEAR;
        };
    }

    private static boolean isHeader(List<Cell> cells) {
        return cells.stream().allMatch(c -> c.text.length() <= WIDEST_NAME)
                && cells.stream().skip(1).allMatch(c -> Quantities.in(c.text).isEmpty());
    }

    private static List<Cell> cells(String text) {
        List<Cell> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            add(text, from, gap.start(), cells);
            from = gap.end();
        }
        add(text, from, text.length(), cells);
        return cells;
    }

    private static void add(String text, int start, int end, List<Cell> cells) {
        if (!text.substring(start, end).isBlank()) {
            cells.add(new Cell(start, end, text.substring(start, end).strip()));
        }
    }
}

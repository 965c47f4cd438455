package org.parley.documents.read;

import org.jsoup.nodes.Element;

/** A list of a web page, with the number of its next item. */
final class HtmlList {
    private final String format;
    private final int step;
    private int next;

    private HtmlList(String format, int next, int step) {
        this.format = format;
        this.next = next;
        this.step = step;
    }

    static HtmlList of(Element list) {
        if (list.normalName().equals("ul")) {
            return new HtmlList("bullet", 0, 1);
        }
        boolean back = list.hasAttr("reversed");
        long items = list.children().stream().filter(c -> c.normalName().equals("li")).count();
        String format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        return new HtmlList(format, number(list.attr("start"), back ? (int) items : 1), back ? -1 : 1);
    }

    /** What stands in front of an item. */
    String next(Element item) {
        if (format.equals("bullet")) {
            return "• ";
        }
        int number = number(item.attr("value"), next);
        next = number + step;
        return NumberFormat.of(format, number) + ". ";
    }

    /** What somebody chose in a form. */
    static String ticked(Element input) {
        return switch (input.attr("type")) {
            case "checkbox", "radio" -> input.hasAttr("checked") ? "☒ " : "☐ ";
            case "hidden", "password", "submit", "button" -> "";
            default -> input.attr("value");
        };
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

package org.parley.documents.read;

import org.jspecify.annotations.Nullable;

/**
 * One level of a numbering ({@code w:lvl}).
 *
 * @param start the first number
 * @param format of {@link NumberFormat}
 * @param text with {@code %1} for the number of the first level, {@code %2} for that of the second
 * @param restart the level, counted from 1, behind which this one begins again; 0 for never, null for any higher one
 * @param legal whether the numbers of all levels are printed in digits
 * @param glue what stands between number and paragraph
 * @param style the paragraph style that has this level; empty for none
 */
record ListLevel(
        int start, String format, String text, @Nullable Integer restart, boolean legal, String glue, String style) {
    /** Reads the level that is being visited. */
    static ListLevel read(Xml xml) {
        var read = new Object() {
            int start;
            String format = "decimal";
            String text = "";
            @Nullable Integer restart;
            boolean legal;
            String glue = "tab";
            String style = "";
        };
        xml.children(name -> {
            switch (name) {
                case "start" -> read.start = xml.number("val", 0);
                case "numFmt" -> read.format = xml.value();
                case "lvlText" -> read.text = xml.value();
                case "lvlRestart" -> read.restart = xml.number("val", 0);
                case "isLgl" -> read.legal = xml.on();
                case "suff" -> read.glue = xml.value();
                case "pStyle" -> read.style = xml.value();
                default -> {}
            }
        });
        return new ListLevel(
                read.start, read.format, read.text, read.restart, read.legal,
                glue(read.glue, read.text), read.style);
    }

    ListLevel startingAt(int first) {
        return new ListLevel(first, format, text, restart, legal, glue, style);
    }

    /** Whether a paragraph of a level, counted from 0, lets this one, of level {@code own}, begin again. */
    boolean restartsAfter(int level, int own) {
        return restart == null ? level < own : level < Math.min(own, restart);
    }

    boolean bullet() {
        return format.equals("bullet");
    }

    /** A tab is a blank behind {@code 4.2}; behind {@code Annex A} it stays one, or the title would seem to go on there. */
    private static String glue(String suffix, String text) {
        boolean worded = text.replaceAll("%\\d", "").chars().filter(Character::isLetter).count() > 1;
        return suffix.equals("nothing") ? "" : suffix.equals("tab") && worded ? "\t" : " ";
    }
}

package org.parley.audience;

/** Text that must fit on one page in large letters. */
final class Shortened {
    private Shortened() {}

    /** At most so many characters, ended at a word and marked where something was left out. */
    static String to(int most, String text) {
        String clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() <= most) {
            return clean;
        }
        int end = clean.lastIndexOf(' ', most - 1);
        return clean.substring(0, end > most / 2 ? end : most - 1) + "…";
    }
}

package org.parley.documents.segment;

import java.util.Arrays;

/** Where the lines of a text end. Known beforehand, for a line may be the whole text and be asked for at each word of it. */
final class LineEnds {
    private final int[] feeds;
    private final int length;

    LineEnds(String text) {
        feeds = new int[(int) text.chars().filter(c -> c == '\n').count()];
        length = text.length();
        int at = -1;
        for (int i = 0; i < feeds.length; i++) {
            at = text.indexOf('\n', at + 1);
            feeds[i] = at;
        }
    }

    /** The line feed at or behind a place of the text; its end where none is. */
    int end(int from) {
        int found = Arrays.binarySearch(feeds, from);
        int at = found >= 0 ? found : -found - 1;
        return at < feeds.length ? feeds[at] : length;
    }
}

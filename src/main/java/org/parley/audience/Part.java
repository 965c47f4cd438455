package org.parley.audience;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several pages this is, where rows go over more than one.
 *
 * @param number 1 and up
 */
public record Part(int number, int of) {
    static final Part WHOLE = new Part(1, 1);

    /** Rows, page by page, as evenly as possible. */
    static <T> List<List<T>> pages(List<T> rows, int most) {
        int count = Math.max(1, (rows.size() + most - 1) / most);
        var pages = new ArrayList<List<T>>();
        for (int i = 0; i < count; i++) {
            pages.add(rows.subList(i * rows.size() / count, (i + 1) * rows.size() / count));
        }
        return pages;
    }
}

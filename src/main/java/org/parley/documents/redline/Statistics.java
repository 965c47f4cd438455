package org.parley.documents.redline;

import java.util.List;

/**
 * How much changed, in words. Punctuation counts as no word.
 *
 * @param unchanged in both versions
 * @param inserted only in the new version
 * @param deleted only in the old version
 * @param moved in both, but elsewhere; counted once
 */
public record Statistics(long unchanged, long inserted, long deleted, long moved) {
    public static final Statistics NONE = new Statistics(0, 0, 0, 0);

    static Statistics of(List<Run> runs) {
        long unchanged = 0;
        long inserted = 0;
        long deleted = 0;
        long moved = 0;
        for (Run run : runs) {
            int words = run.words();
            switch (run.kind()) {
                case EQUAL -> unchanged += words;
                case INSERTED -> {
                    inserted += run.move() > 0 ? 0 : words;
                    moved += run.move() > 0 ? words : 0;
                }
                case DELETED -> deleted += run.move() > 0 ? 0 : words;
            }
        }
        return new Statistics(unchanged, inserted, deleted, moved);
    }

    public Statistics plus(Statistics other) {
        return new Statistics(
                unchanged + other.unchanged,
                inserted + other.inserted,
                deleted + other.deleted,
                moved + other.moved);
    }

    /** The words only one version has, as a share of the words of both, 0 to 1. */
    public double changed() {
        long all = 2 * (unchanged + moved) + inserted + deleted;
        return all == 0 ? 0 : (double) (inserted + deleted) / all;
    }
}

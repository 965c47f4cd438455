package org.parley.ui.compare;

import java.util.Set;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.parley.documents.redline.Ignore;
import org.parley.documents.redline.Segment;
import org.parley.documents.redline.Statistics;
import org.parley.documents.redline.WordDiff;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/**
 * Our words, and others' against them.
 *
 * @param words null where there are none, or where nobody may see them
 */
record OurWording(@Nullable String words, Set<Ignore> ignored, Differences differences) {
    private static final Texts TEXT = Texts.of("compare");

    /** What differs in a wording from ours; null where there is nothing to compare, and while that is under way. */
    @Nullable
    WordDiff diff(String theirs) {
        return words == null || theirs.isEmpty() ? null : differences.of(words, theirs, ignored);
    }

    WordingBox box() {
        WordingBox box = new WordingBox("wording-ours", TEXT.get("wording.ours"));
        return words == null ? box.missing(TEXT.get("wording.ours.omitted")) : box.plain(words);
    }

    /**
     * A bid's wording with what differs from ours.
     *
     * @param kinds which segments to show
     * @param oursMarked whether what only ours has can be seen somewhere
     */
    WordingBox theirs(String id, BidHead bid, String theirs, Set<Segment.Kind> kinds, boolean oursMarked) {
        WordingBox box = new WordingBox(id, TEXT.get("wording.bid", bid.letter(), bid.name()));
        if (theirs.isEmpty()) {
            return box.missing(TEXT.get("wording.none"));
        }
        box.plain(theirs);
        WordDiff diff = diff(theirs);
        if (diff == null) {
            return words == null ? box : box.with(note(id, TEXT.get("wording.comparing")));
        }
        Statistics words = diff.statistics();
        var numbers = Numbers.local();
        box.with(Nodes.id(
                Nodes.hint(TEXT.get(
                        "wording.statistics",
                        numbers.plain((double) words.inserted()),
                        numbers.plain((double) words.deleted()),
                        numbers.plain((double) words.unchanged()))),
                id + "-words"));
        if (diff.rewritten()) {
            return box.with(note(id, TEXT.get("wording.rewritten", numbers.percent(diff.changed(), 0))));
        }
        if (diff.same()) {
            return box.with(note(id, TEXT.get("wording.same")));
        }
        String key = oursMarked ? "wording.changed" : "wording.changed.side";
        return box.marked(diff.segments(), kinds).with(note(id, TEXT.get(key, numbers.percent(diff.changed(), 0))));
    }

    private static Label note(String id, String text) {
        return Nodes.id(Nodes.hint(text), id + "-note");
    }
}

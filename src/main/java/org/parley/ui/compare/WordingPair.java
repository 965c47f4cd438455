package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.WordDiff;

/** Our wording and what one bid makes of it. */
final class WordingPair {
    private final WordingRow row;
    private final OurWording ours;
    private final boolean positionsHidden;

    WordingPair(GridData data, ClauseRow row, boolean positionsHidden, Differences differences) {
        this.row = WordingRow.of(data, row, positionsHidden);
        this.positionsHidden = positionsHidden;
        this.ours = new OurWording(this.row.ours(), Redline.USUAL, differences);
    }

    /** Our words, with those marked that the bid leaves out, then the bid's with those that it adds. */
    List<Node> against(BidHead bid) {
        String theirs = row.quoted(bid.letter());
        var parts = new ArrayList<Node>();
        if (!positionsHidden) {
            WordingBox box = ours.box();
            WordDiff diff = ours.diff(theirs);
            if (diff != null && !diff.rewritten()) {
                box.marked(diff.segments(), EnumSet.of(Kind.EQUAL, Kind.DELETED));
            }
            parts.add(box);
        }
        parts.add(ours.theirs("wording-bid", bid, theirs, EnumSet.of(Kind.EQUAL, Kind.INSERTED), true));
        return parts;
    }

    WordingBox ours() {
        return ours.box();
    }
}

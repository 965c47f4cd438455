package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.WordDiff;
import org.parley.domain.deal.Quote;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.ClauseText;
import org.parley.ui.kit.Nodes;

/** Our wording and what bids make of it. */
final class WordingPair {
    private static final Texts TEXT = Texts.of("compare");

    private final GridData data;
    private final ClauseRow row;
    private final CellTexts texts;
    private final @Nullable String ours;
    private final boolean positionsHidden;

    WordingPair(GridData data, ClauseRow row, CellTexts texts, boolean positionsHidden) {
        this.data = data;
        this.row = row;
        this.texts = texts;
        this.positionsHidden = positionsHidden;
        this.ours = positionsHidden ? null
                : row.draft() == null ? null : ClauseText.inForce(data.terms(), row.mechanism());
    }

    /** Our words, with those marked that the bid leaves out. */
    List<Node> against(BidHead bid) {
        String theirs = wording(bid);
        WordDiff diff = ours == null || theirs.isEmpty() ? null : WordDiff.of(ours, theirs);
        var parts = new ArrayList<Node>();
        if (!positionsHidden) {
            WordingBox box = ours();
            if (diff != null && !diff.rewritten()) {
                box.marked(diff.segments(), EnumSet.of(Kind.EQUAL, Kind.DELETED));
            }
            parts.add(box);
        }
        parts.add(theirs("wording-bid", bid, diff));
        return parts;
    }

    /** Our words, then every bid's. */
    List<Node> all() {
        var parts = new ArrayList<Node>();
        if (!positionsHidden) {
            parts.add(ours());
        }
        for (BidHead bid : data.bids().values()) {
            String theirs = wording(bid);
            WordDiff diff = ours == null || theirs.isEmpty() ? null : WordDiff.of(ours, theirs);
            parts.add(theirs("wording-" + bid.letter(), bid, diff)
                    .with(Nodes.text(texts.of(ref(), Column.bid(bid.letter())).spoken())));
        }
        return parts;
    }

    WordingBox ours() {
        WordingBox box = new WordingBox("wording-ours", TEXT.get("wording.ours"));
        return ours == null ? box.missing(TEXT.get("wording.ours.omitted")) : box.plain(ours);
    }

    private WordingBox theirs(String id, BidHead bid, @Nullable WordDiff diff) {
        WordingBox box = new WordingBox(id, TEXT.get("wording.bid", bid.letter(), bid.name()));
        String theirs = wording(bid);
        if (theirs.isEmpty()) {
            return box.missing(TEXT.get("wording.none"));
        }
        box.plain(theirs);
        if (diff != null && diff.rewritten()) {
            box.with(note(id, TEXT.get("wording.rewritten", Numbers.local().percent(diff.changed(), 0))));
        } else if (diff != null && diff.same()) {
            box.with(note(id, TEXT.get("wording.same")));
        } else if (diff != null) {
            box.marked(diff.segments(), EnumSet.of(Kind.EQUAL, Kind.INSERTED));
            box.with(note(id, TEXT.get("wording.changed", Numbers.local().percent(diff.changed(), 0))));
        }
        return box;
    }

    private static Label note(String id, String text) {
        return Nodes.id(Nodes.hint(text), id + "-note");
    }

    private RowRef ref() {
        return new RowRef(row.mechanism().family(), row.mechanism().id());
    }

    private String wording(BidHead bid) {
        Quote quote = row.cell(bid.letter()).quote();
        return quote == null ? "" : quote.wording().strip();
    }
}

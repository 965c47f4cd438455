package org.parley.ui.bids.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.Passage;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.exchange.proposal.ProposalReview;
import org.parley.exchange.proposal.ReadProposal;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.exchange.proposal.ReviewRow.Group;
import org.parley.exchange.sheet.CheckedValue;
import org.parley.text.Texts;

/** A proposal under review: which mechanism is looked at, and what was decided so far. */
public final class ReviewViewModel {
    private static final Texts TEXT = Texts.of("review");
    private static final List<Group> ORDER = List.of(
            Group.PROPOSED, Group.TO_DECIDE, Group.UNCHANGED, Group.SILENT);

    private final String provider;
    private final ReadOnlyObjectWrapper<ProposalReview> review;
    private final StringProperty selected = new SimpleStringProperty("");
    private final BooleanProperty targetsHidden = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Deque<Step> done = new ArrayDeque<>();
    /** Words without a figure that somebody named, for the value that may be typed next. */
    private @Nullable Passage offered;

    /** What was before a decision, and which row it was about. */
    private record Step(ProposalReview before, String row) {}

    /**
     * @param bid the provider's as it is; null for a new provider
     * @param provider what the provider is called
     */
    public ReviewViewModel(DealTerms terms, ReadProposal proposal, @Nullable Bid bid, String provider) {
        this.provider = provider;
        this.review = new ReadOnlyObjectWrapper<>(ProposalReview.of(terms, proposal, bid));
        selected.set(firstToLookAt());
        selected.subscribe(_ -> offered = null);
    }

    public ReadOnlyObjectProperty<ProposalReview> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    public ProposalReview review() {
        return review.get();
    }

    /** Id of the mechanism that is looked at; empty when there is none at all. */
    public StringProperty selectedProperty() {
        return selected;
    }

    public BooleanProperty targetsHiddenProperty() {
        return targetsHidden;
    }

    /** What the last decision was, in a sentence. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What taking over would do, and what stays out. */
    public String summary() {
        return new ReviewWords(review()).summary();
    }

    public String provider() {
        return provider;
    }

    /** Null while there is no row. */
    public @Nullable ReviewRow row() {
        return review().rows().get(selected.get());
    }

    /** Ids in the order in which they are listed. */
    public List<String> order() {
        return ORDER.stream().flatMap(g -> review().in(g).stream()).map(ReviewRow::id).toList();
    }

    /** Where the selected mechanism would be said: its sentence, or else a clause about its family. */
    public @Nullable Passage place() {
        ReviewRow row = row();
        if (row == null) {
            return null;
        }
        Passage passage = row.passage();
        return passage != null ? passage
                : review().proposal()
                        .clauseOn(row.mechanism().family())
                        .map(c -> new Passage(c.start(), c.start()))
                        .orElse(null);
    }

    public void accept() {
        ReviewRow row = row();
        if (row != null && !row.acceptable()) {
            said.set(TEXT.get("said.nothingToAccept", row.id()));
        } else if (row != null) {
            decide(review().accept(row.id()), row);
            next();
        }
    }

    public void reject() {
        ReviewRow row = row();
        if (row != null) {
            ProposalReview changed = review().reject(row.id());
            if (changed.row(row.id()).equals(row)) {
                said.set(TEXT.get("said.nothingToReject", row.id()));
            } else {
                decide(changed, row);
                next();
            }
        }
    }

    /** Looks at another reading of the same mechanism. */
    public void turn(int step) {
        ReviewRow row = row();
        if (row != null && row.hasOthers()) {
            change(review().turn(row.id(), step), row.id());
        }
    }

    /** What a typed value would be; nothing is decided by it. */
    public CheckedValue check(String typed) {
        ReviewRow row = row();
        return row == null || typed.isBlank() ? CheckedValue.NONE
                : CheckedValue.of(review().terms(), row.mechanism(), typed);
    }

    /**
     * Accepts what was typed.
     *
     * @param place the words that say it; null for those that were offered last, or else those it was read from
     * @return whether it is a number
     */
    public boolean type(String typed, @Nullable Passage place) {
        ReviewRow row = row();
        Double value = check(typed).value();
        if (row == null || value == null) {
            return false;
        }
        decide(review().type(row.id(), value, place != null ? place : offered), row);
        next();
        return true;
    }

    /** Takes other words for the selected mechanism's. */
    public void place(Passage words) {
        ReviewRow row = row();
        if (row != null) {
            ProposalReview placed = review().place(row.id(), words);
            ReviewRow now = placed.row(row.id());
            if (now.equals(row) && !words.equals(row.passage())) {
                offered = words;
                said.set(TEXT.get("said.noFigure", row.id()));
                return;
            }
            change(placed, row.id());
            boolean other = !Objects.equals(now.value(), row.value());
            said.set(other
                    ? TEXT.get("said.otherValue", row.id(), ReviewWords.quantity(now.mechanism(), now.value()))
                    : TEXT.get("said.words", row.id()));
        }
    }

    /** Says that the reading is about another mechanism, and looks at that one. */
    public void assign(Mechanism target) {
        ReviewRow row = row();
        if (row != null && row.reading() != null && !row.id().equals(target.id())) {
            change(review().assign(row.id(), target.id()), row.id());
            selected.set(target.id());
            said.set(TEXT.get(
                    review().row(target.id()).value() == null ? "said.assigned.type" : "said.assigned",
                    row.id(), target.id()));
        }
    }

    public void acceptSure() {
        int count = review().sure().size();
        if (count > 0) {
            change(review().acceptSure(), selected.get());
            said.set(TEXT.get("said.sure", count));
            next();
        }
    }

    /** Takes the last decision back. */
    public void undo() {
        Step last = done.poll();
        if (last == null) {
            said.set(TEXT.get("said.nothingToUndo"));
            return;
        }
        review.set(last.before());
        selected.set(last.row());
        said.set(TEXT.get("said.undone", last.row()));
    }

    /** Goes to the next mechanism that is undecided, from the top again after the last. */
    public void next() {
        List<String> ids = order();
        int here = ids.indexOf(selected.get());
        Stream.concat(ids.stream().skip(here + 1L), ids.stream().limit(here + 1L))
                .filter(id -> review().row(id).undecided())
                .findFirst()
                .ifPresent(selected::set);
    }

    /** Whether closing would lose somebody's work. */
    public boolean decided() {
        return !done.isEmpty();
    }

    /** The whole taking over as one step. */
    public Edit edit(String letter, Attachment attachment) {
        return BidEdits.takeOver(letter, review().taken(), review().silent(), attachment);
    }

    private void decide(ProposalReview changed, ReviewRow row) {
        change(changed, row.id());
        said.set(TEXT.get("said.decided", row.id(), new ReviewWords(review()).state(review().row(row.id()))));
    }

    private void change(ProposalReview changed, String row) {
        offered = null;
        done.push(new Step(review(), row));
        review.set(changed);
    }

    private String firstToLookAt() {
        return review().undecided().isEmpty()
                ? order().stream().findFirst().orElse("")
                : order().stream().filter(id -> review().row(id).undecided()).findFirst().orElse("");
    }
}

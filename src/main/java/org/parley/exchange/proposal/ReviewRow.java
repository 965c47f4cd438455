package org.parley.exchange.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Quote;
import org.parley.exchange.sheet.CheckedValue;

/**
 * One mechanism of a proposal under review.
 *
 * @param asked whether providers are asked for it; else it is recorded and not scored
 * @param former what the provider answered before; null where nothing
 * @param readings what the document may say, the likeliest first
 * @param group where it is listed; stays the same whatever is decided
 * @param chosen index of the reading in question; 0 without readings; {@link #NO_READING} where somebody gave it words
 *     that none of them is about
 * @param typed a value in place of the reading's
 * @param byHand where somebody found the value; null for the reading's own place
 * @param check of the value in question
 */
public record ReviewRow(
        Mechanism mechanism,
        boolean asked,
        @Nullable Quote former,
        List<TermProposal> readings,
        Change change,
        Group group,
        int chosen,
        @Nullable Double typed,
        @Nullable Passage byHand,
        CheckedValue check,
        Decision decision) {
    /** Against the provider's former answers. */
    public enum Change {
        /** There were no answers before, or there was none and there is none. */
        NONE,
        NEW,
        SAME,
        CHANGED,
        /** Answered before, and the document says nothing. */
        GONE
    }

    /** Where a mechanism is listed. */
    public enum Group {
        /** Contradictory, unsure, implausible, or not what it was. */
        TO_DECIDE,
        PROPOSED,
        /** As it was answered before: accepted already. */
        UNCHANGED,
        SILENT
    }

    public enum Decision {
        OPEN,
        /** By somebody who looked at it, or as it was before. */
        ACCEPTED,
        /** With others, by how sure the reading is. */
        ACCEPTED_TOGETHER,
        REJECTED
    }

    static final int NO_READING = -1;

    public ReviewRow {
        readings = List.copyOf(readings);
    }

    public String id() {
        return mechanism.id();
    }

    public @Nullable TermProposal reading() {
        return readings.isEmpty() || chosen == NO_READING ? null : readings.get(chosen);
    }

    /** Whether there is a reading besides the one in question. */
    public boolean hasOthers() {
        return readings.size() > (chosen == NO_READING ? 0 : 1);
    }

    /** In the mechanism's unit; null while there is none. */
    public @Nullable Double value() {
        TermProposal reading = reading();
        return typed != null ? typed : reading == null ? null : Double.valueOf(reading.value());
    }

    public @Nullable Double formerValue() {
        return former == null ? null : former.value();
    }

    /** The words that say it; null where no place is known. */
    public @Nullable Passage passage() {
        TermProposal reading = reading();
        return byHand != null || reading == null ? byHand : said(reading);
    }

    /** Whether the figures of the reading in question stand in these words. */
    boolean readFrom(Passage words) {
        TermProposal reading = reading();
        return reading != null && words.start() <= reading.figures().start() && reading.figures().end() <= words.end();
    }

    /** The sentence, with the figures where they stand behind it. */
    static Passage said(TermProposal reading) {
        Passage sentence = reading.sentence();
        return new Passage(sentence.start(), Math.max(sentence.end(), reading.figures().end()));
    }

    /** How sure the reading is: what seems implausible is unsure, and else what a person typed is sure. */
    public Confidence confidence() {
        TermProposal reading = reading();
        if (!check.warnings().isEmpty()) {
            return Confidence.LOW;
        }
        return typed != null ? Confidence.HIGH : reading == null ? Confidence.LOW : Sureness.of(reading);
    }

    public boolean accepted() {
        return decision == Decision.ACCEPTED || decision == Decision.ACCEPTED_TOGETHER;
    }

    /**
     * How sure the quote is that would be stored. Somebody who looks at the words and accepts says that this is what the
     * provider quotes; what is left open then is what the provider itself leaves open.
     *
     * @param hedge the words that leave it open; empty when it is plain
     */
    Confidence quoted(String hedge) {
        boolean otherWords = byHand != null && typed == null;
        boolean looked = decision == Decision.ACCEPTED && check.warnings().isEmpty() && !otherWords;
        if (!looked) {
            return confidence();
        }
        return hedge.isEmpty() ? Confidence.HIGH : Confidence.MID;
    }

    /** Whether somebody still has to say what becomes of it. */
    public boolean undecided() {
        boolean said = group != Group.SILENT || value() != null || byHand != null;
        return decision == Decision.OPEN && said;
    }

    /** A value, or the end of one. */
    public boolean acceptable() {
        return value() != null || (change == Change.GONE && byHand == null);
    }

    /** Clear enough to be accepted together with others. */
    public boolean sure() {
        return undecided() && group == Group.PROPOSED && confidence() == Confidence.HIGH;
    }

    ReviewRow with(Decision changed) {
        return new ReviewRow(
                mechanism, asked, former, readings, change, group, chosen, typed, byHand, check, changed);
    }

    ReviewRow withChosen(int index, CheckedValue checked) {
        return new ReviewRow(
                mechanism, asked, former, readings, change, group, index, null, null, checked, Decision.OPEN);
    }

    ReviewRow withTyped(@Nullable Double value, @Nullable Passage place, CheckedValue checked, Decision decided) {
        return new ReviewRow(
                mechanism, asked, former, readings, change, group, chosen, value, place, checked, decided);
    }

    /** Other words, whose value somebody has to type. */
    ReviewRow withWordsOnly(Passage place) {
        return new ReviewRow(
                mechanism, asked, former, readings, change, group, NO_READING, null, place, CheckedValue.NONE,
                Decision.OPEN);
    }

    ReviewRow withReadings(List<TermProposal> changed, CheckedValue checked, Decision decided) {
        return new ReviewRow(
                mechanism, asked, former, changed, change, group, 0, null, null, checked, decided);
    }
}

package org.parley.exchange.proposal;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.TermProposal;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;
import org.parley.exchange.proposal.ReviewRow.Change;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.exchange.proposal.ReviewRow.Group;
import org.parley.exchange.sheet.CheckedValue;

/** What there is to decide about a mechanism before anybody has. */
final class RowStart {
    private final DealTerms terms;
    private final String text;
    /** The text to look for former words in. */
    private final String words;
    private final @Nullable Bid bid;

    RowStart(DealTerms terms, ReadProposal proposal, @Nullable Bid bid) {
        this.terms = terms;
        this.text = proposal.text();
        this.words = proposal.words().plain();
        this.bid = bid;
    }

    ReviewRow of(Mechanism mechanism, List<TermProposal> readings) {
        Quote former = bid == null ? null : bid.quote(mechanism.id());
        Double before = former == null ? null : former.value();
        boolean still = before != null && former != null && stillSaid(former, before, readings);
        Change change = change(before, still, readings);
        int chosen = chosen(before, readings);
        Double typed = still && !says(before, readings) ? before : null;
        Double value = typed != null ? typed
                : readings.isEmpty() ? null : Double.valueOf(readings.get(chosen).value());
        CheckedValue check = value == null ? CheckedValue.NONE : CheckedValue.of(terms, mechanism, value);
        Group group = group(change, readings, check);
        return new ReviewRow(
                mechanism,
                terms.deal().selection().asked().contains(mechanism.id()),
                former,
                readings,
                change,
                group,
                chosen,
                typed,
                null,
                check,
                group == Group.UNCHANGED ? Decision.ACCEPTED : Decision.OPEN);
    }

    private Change change(@Nullable Double before, boolean still, List<TermProposal> readings) {
        if (before == null) {
            boolean first = bid == null || bid.quotes().values().stream().allMatch(q -> q.value() == null);
            return readings.isEmpty() || first ? Change.NONE : Change.NEW;
        }
        if (still) {
            return Change.SAME;
        }
        return readings.isEmpty() ? Change.GONE : Change.CHANGED;
    }

    /** The same value, or what somebody made of the very words that are still there. */
    private boolean stillSaid(Quote former, double before, List<TermProposal> readings) {
        String wording = Wording.plain(former.wording());
        boolean sameWords = readings.isEmpty()
                ? words.contains(wording)
                : readings.stream().anyMatch(r -> Wording.plain(ReviewRow.said(r).of(text)).equals(wording));
        return says(before, readings) || (!wording.isEmpty() && sameWords);
    }

    private static boolean says(@Nullable Double value, List<TermProposal> readings) {
        return readings.stream().anyMatch(r -> Double.valueOf(r.value()).equals(value));
    }

    private static int chosen(@Nullable Double before, List<TermProposal> readings) {
        return IntStream.range(0, readings.size())
                .filter(i -> Double.valueOf(readings.get(i).value()).equals(before))
                .findFirst()
                .orElse(0);
    }

    private static Group group(Change change, List<TermProposal> readings, CheckedValue check) {
        if (change == Change.SAME) {
            return Group.UNCHANGED;
        }
        if (change == Change.GONE || change == Change.CHANGED) {
            return Group.TO_DECIDE;
        }
        if (readings.isEmpty()) {
            return Group.SILENT;
        }
        boolean clear = Sureness.of(readings.getFirst()) != Confidence.LOW
                && !Sureness.contradictory(readings)
                && check.warnings().isEmpty();
        return clear ? Group.PROPOSED : Group.TO_DECIDE;
    }
}

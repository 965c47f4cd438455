package org.parley.exchange.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.documents.terms.NamedReader;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;
import org.parley.exchange.proposal.ReviewRow.Change;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.exchange.proposal.ReviewRow.Group;
import org.parley.exchange.sheet.CheckedValue;

/**
 * The values of a proposal and what somebody decided about each. Immutable: a decision makes another review.
 *
 * @param bid the provider's as it is; null for a provider that is new
 * @param rows per mechanism id, in the order of the catalogue: what is asked, said or was answered before
 */
public record ProposalReview(
        DealTerms terms, ReadProposal proposal, @Nullable Bid bid, Map<String, ReviewRow> rows) {
    public ProposalReview {
        rows = Ordered.map(rows);
    }

    public static ProposalReview of(DealTerms terms, ReadProposal proposal, @Nullable Bid bid) {
        var start = new RowStart(terms, proposal, bid);
        Set<String> asked = terms.deal().selection().asked();
        var rows = new LinkedHashMap<String, ReviewRow>();
        for (Mechanism mechanism : terms.catalog().mechanisms()) {
            String id = mechanism.id();
            List<TermProposal> readings = proposal.terms().of(id);
            boolean wanted = asked.isEmpty() ? terms.active(mechanism) : asked.contains(id);
            if (wanted || !readings.isEmpty() || (bid != null && bid.value(id) != null)) {
                rows.put(id, start.of(mechanism, readings));
            }
        }
        return new ProposalReview(terms, proposal, bid, rows);
    }

    /** There must be such a row. */
    public ReviewRow row(String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    public List<ReviewRow> in(Group group) {
        return rows.values().stream().filter(r -> r.group() == group).toList();
    }

    public List<ReviewRow> undecided() {
        return rows.values().stream().filter(ReviewRow::undecided).toList();
    }

    /** Those clear enough to be accepted together. */
    public List<ReviewRow> sure() {
        return rows.values().stream().filter(ReviewRow::sure).toList();
    }

    /** Takes the value in question; of an answer that is no longer said, that it goes. */
    public ProposalReview accept(String id) {
        return change(id, r -> r.acceptable() ? r.with(Decision.ACCEPTED) : r);
    }

    /** Refuses what the document seems to say: a former answer stays, and without one the document is silent. */
    public ProposalReview reject(String id) {
        return change(id, r -> r.group() == Group.UNCHANGED || (r.value() == null && r.change() != Change.GONE)
                ? r
                : r.with(Decision.REJECTED));
    }

    /** Another reading of the same mechanism, from the first again after the last. */
    public ProposalReview turn(String id, int step) {
        return change(id, r -> {
            if (!r.hasOthers()) {
                return r;
            }
            int here = r.chosen() == ReviewRow.NO_READING && step < 0 ? 0 : r.chosen();
            int index = Math.floorMod(here + step, r.readings().size());
            return r.withChosen(index, CheckedValue.of(terms, r.mechanism(), r.readings().get(index).value()));
        });
    }

    /** Accepts a value that somebody typed, with the words that it was read from before or the given ones. */
    public ProposalReview type(String id, double value, @Nullable Passage place) {
        return change(id, r -> r.withTyped(
                value,
                place != null ? place : r.byHand(),
                CheckedValue.of(terms, r.mechanism(), value),
                Decision.ACCEPTED));
    }

    /**
     * Names other words as those that say it. Where they say another value, that is another reading; where they hold no
     * figure of its kind, a value that there is keeps its own words.
     */
    public ProposalReview place(String id, Passage place) {
        return change(id, r -> {
            Double value = r.value();
            boolean words = value == null || !r.mechanism().levels().isEmpty();
            List<TermProposal> figures = figures(r, place);
            if (words || r.readFrom(place) || figures.stream().anyMatch(f -> Objects.equals(value, f.value()))) {
                return r.withTyped(r.typed(), place, r.check(), r.decision());
            }
            return figures.isEmpty() ? r : read(r, figures.getFirst());
        });
    }

    /**
     * Says that the reading in question is about another mechanism, which has it before its own then. Its value goes
     * along where the other one can be measured in it; else somebody has to type it.
     */
    public ProposalReview assign(String id, String target) {
        ReviewRow from = row(id);
        TermProposal reading = from.reading();
        if (reading == null || id.equals(target)) {
            return this;
        }
        var left = new ArrayList<>(from.readings());
        left.remove(from.chosen());
        Mechanism other = terms.catalog().mechanism(target);
        ReviewRow to = rows.containsKey(target) ? row(target)
                : new RowStart(terms, proposal, bid).of(other, List.of());
        var changed = new LinkedHashMap<>(rows);
        changed.put(id, from.withReadings(left, checked(from.mechanism(), left), left.isEmpty()
                ? Decision.REJECTED
                : Decision.OPEN));
        changed.put(target, given(to, from, reading));
        var ordered = new LinkedHashMap<String, ReviewRow>();
        terms.catalog().mechanisms().stream()
                .map(m -> changed.get(m.id()))
                .filter(Objects::nonNull)
                .forEach(r -> ordered.put(r.id(), r));
        return new ProposalReview(terms, proposal, bid, ordered);
    }

    public ProposalReview acceptSure() {
        return change(ReviewRow::sure);
    }

    /** Accepts every clear value, and every changed one, that is at least so sure; contradictory ones stay. */
    public ProposalReview acceptAll(Confidence least) {
        return change(r -> r.undecided()
                && r.value() != null
                && r.check().warnings().isEmpty()
                && !Sureness.contradictory(r.readings())
                && r.confidence().compareTo(least) >= 0);
    }

    /** What is taken over: what somebody accepted and the deal does not hold like that already. */
    public Map<String, Quote> taken() {
        var taken = new LinkedHashMap<String, Quote>();
        rows.values().forEach(r -> {
            Quote quote = r.accepted() ? quote(r) : null;
            if (quote != null && !quote.equals(r.former())) {
                taken.put(r.id(), quote);
            }
        });
        return taken;
    }

    /** How many values are new or other than before with what is taken over. */
    public int newValues() {
        return (int) taken().entrySet().stream()
                .filter(e -> !Objects.equals(e.getValue().value(), row(e.getKey()).formerValue()))
                .count();
    }

    /** On what the document says nothing, as reviewed. */
    public Set<String> silent() {
        var silent = new LinkedHashSet<String>();
        rows.values().forEach(r -> {
            boolean accepted = r.accepted();
            boolean nothing = r.group() == Group.SILENT && !accepted && !r.undecided();
            boolean wrong = r.decision() == Decision.REJECTED && r.formerValue() == null;
            boolean gone = r.change() == Change.GONE && accepted && r.value() == null;
            if (nothing || wrong || gone) {
                silent.add(r.id());
            }
        });
        return silent;
    }

    private ReviewRow given(ReviewRow to, ReviewRow from, TermProposal reading) {
        if (to.mechanism().unit().equals(from.mechanism().unit())) {
            return read(to, new TermProposal(
                    to.id(), reading.value(), reading.sentence(), reading.figures(), reading.confidence(),
                    reading.reading()));
        }
        return new NamedReader()
                .read(to.mechanism(), proposal.text(), reading.sentence(), reading.figures(), reading.confidence())
                .stream()
                .findFirst()
                .map(found -> read(to, found))
                .orElseGet(() -> to.withWordsOnly(ReviewRow.said(reading)));
    }

    /** A person found it: before all others, and to be decided. */
    private ReviewRow read(ReviewRow row, TermProposal found) {
        var readings = new ArrayList<>(row.readings());
        readings.addFirst(found);
        return row.withReadings(readings, checked(row.mechanism(), readings), Decision.OPEN);
    }

    /** No surer than what the row is read from now: which of several amounts is meant, nobody said. */
    private List<TermProposal> figures(ReviewRow row, Passage words) {
        TermProposal reading = row.reading();
        double confidence = Math.min(Sureness.MID, reading == null ? Sureness.MID : reading.confidence());
        return new NamedReader().read(row.mechanism(), proposal.text(), words, words, confidence);
    }

    private CheckedValue checked(Mechanism mechanism, List<TermProposal> readings) {
        return readings.isEmpty() ? CheckedValue.NONE
                : CheckedValue.of(terms, mechanism, readings.getFirst().value());
    }

    private @Nullable Quote quote(ReviewRow row) {
        Double value = row.value();
        if (value == null) {
            return null;
        }
        Passage passage = row.passage();
        String wording = passage == null ? "" : Wording.plain(passage.of(proposal.text()));
        Quote former = row.former();
        if (former != null && value.equals(former.value())) {
            return former.wording().isBlank() || row.byHand() != null ? former.withWording(wording) : former;
        }
        return new Quote(value, wording, former == null ? "" : former.note(), row.quoted(hedge(row)));
    }

    /** The words in a sentence that leave its value open, such as 'about'; empty when it is plain, or a person typed it. */
    public String hedge(ReviewRow row) {
        Passage byHand = row.byHand();
        TermProposal reading = row.reading();
        if (row.typed() != null) {
            return "";
        }
        return byHand != null ? Hedge.in(byHand.of(proposal.text()))
                : reading != null ? Hedge.in(proposal.text(), reading) : "";
    }

    private ProposalReview change(String id, UnaryOperator<ReviewRow> how) {
        ReviewRow changed = how.apply(row(id));
        return new ProposalReview(terms, proposal, bid, Ordered.with(rows, id, changed));
    }

    private ProposalReview change(Predicate<ReviewRow> accepted) {
        var changed = new LinkedHashMap<>(rows);
        changed.replaceAll((_, r) -> accepted.test(r) ? r.with(Decision.ACCEPTED_TOGETHER) : r);
        return new ProposalReview(terms, proposal, bid, changed);
    }
}

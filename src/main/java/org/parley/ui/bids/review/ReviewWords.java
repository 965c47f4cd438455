package org.parley.ui.bids.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.documents.segment.Clause;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.proposal.ProposalReview;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.exchange.proposal.ReviewRow.Change;
import org.parley.exchange.proposal.ReviewRow.Decision;
import org.parley.exchange.proposal.ReviewRow.Group;
import org.parley.text.Quantity;
import org.parley.text.Texts;

/** A review in words. */
final class ReviewWords {
    private static final Texts TEXT = Texts.of("review");

    private final ProposalReview review;

    ReviewWords(ProposalReview review) {
        this.review = review;
    }

    static String name(Mechanism mechanism) {
        return mechanism.id() + " " + mechanism.name();
    }

    static String quantity(Mechanism mechanism, @Nullable Double value) {
        return value == null ? TEXT.get("value.none") : Quantity.local().of(value, mechanism.unit());
    }

    /** A sign and words, so that colour is not needed. */
    String state(ReviewRow row) {
        Double value = row.value();
        return switch (row.decision()) {
            case ACCEPTED, ACCEPTED_TOGETHER -> value == null ? TEXT.get("state.gone")
                    : row.change() == Change.SAME && value.equals(row.formerValue()) ? TEXT.get("state.unchanged")
                            : TEXT.get("state.accepted", quantity(row.mechanism(), value));
            case REJECTED -> row.formerValue() == null ? TEXT.get("state.rejected")
                    : TEXT.get("state.kept", quantity(row.mechanism(), row.formerValue()));
            case OPEN -> TEXT.get(row.undecided() ? "state.open" : "state.silent");
        };
    }

    /** The family by name, and what it is recorded for if nobody asked. */
    String family(ReviewRow row) {
        String family = review.terms().catalog().family(row.mechanism().family()).name();
        return row.asked() ? family : TEXT.get("family.notAsked", family);
    }

    /** The value in question with how sure it is. */
    String value(ReviewRow row) {
        Double value = row.value();
        if (value == null) {
            return row.change() == Change.GONE ? TEXT.get("value.gone")
                    : TEXT.get(row.byHand() == null ? "value.silent" : "value.missing");
        }
        String quantity = quantity(row.mechanism(), value);
        return row.typed() == null
                ? TEXT.get("value.read", quantity, TEXT.get("sure." + row.confidence()))
                : TEXT.get("value.typed", quantity);
    }

    String target(ReviewRow row) {
        Mechanism mechanism = row.mechanism();
        return TEXT.get("target", quantity(mechanism, review.terms().ladder(mechanism).target()));
    }

    /** Against the provider's former answers; empty when there is nothing to say. */
    String change(ReviewRow row) {
        String before = quantity(row.mechanism(), row.formerValue());
        return switch (row.change()) {
            case NONE -> "";
            case NEW -> TEXT.get("change.NEW");
            case SAME -> TEXT.get("change.SAME");
            case GONE -> TEXT.get("change.GONE", before);
            case CHANGED -> TEXT.get("change.CHANGED", before, quantity(row.mechanism(), row.value()));
        };
    }

    /** How the words became the value. */
    String reading(ReviewRow row) {
        TermProposal reading = row.reading();
        return reading == null || row.typed() != null || row.byHand() != null ? ""
                : TEXT.get("reading", reading.reading());
    }

    /** Which other values the document may mean; empty when there are none. */
    String others(ReviewRow row) {
        if (!row.hasOthers()) {
            return "";
        }
        List<String> values = row.readings().stream()
                .map(r -> quantity(row.mechanism(), r.value()))
                .toList();
        return row.reading() == null ? TEXT.get("others.only", String.join(", ", values))
                : TEXT.get("others", row.chosen() + 1, values.size(), String.join(", ", values));
    }

    /** What to know before deciding, a line each. */
    List<String> lines(ReviewRow row) {
        var lines = new ArrayList<String>();
        lines.add(family(row));
        lines.add(change(row));
        lines.add(reading(row));
        lines.add(others(row));
        lines.add(place(row));
        lines.add(hedge(row));
        row.check().warnings().forEach(w -> lines.add("⚠ " + w));
        if (row.group() == Group.SILENT && row.decision() == Decision.OPEN && !row.undecided()) {
            lines.add(TEXT.get("silent.hint"));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    String summary() {
        long unchanged = review.in(Group.UNCHANGED).stream()
                .filter(r -> r.accepted() && Objects.equals(r.value(), r.formerValue()))
                .count();
        String counts = TEXT.get("summary", review.newValues(), review.silent().size());
        String kept = unchanged == 0 ? "" : " " + TEXT.get("summary.unchanged", unchanged);
        int open = review.undecided().size();
        return counts + kept + (open == 0 ? "" : " " + TEXT.get("summary.open", open));
    }

    private String hedge(ReviewRow row) {
        String hedge = review.hedge(row);
        return hedge.isEmpty() || row.value() == null ? "" : TEXT.get("hedged", hedge);
    }

    private String place(ReviewRow row) {
        Passage passage = row.passage();
        Clause clause = passage == null ? null : review.proposal().clauseAt(passage.start()).orElse(null);
        if (clause == null) {
            return "";
        }
        String number = Objects.requireNonNullElse(clause.number(), "");
        String title = Objects.requireNonNullElse(clause.title(), "").replaceAll("\\s+", " ");
        String name = (number + " " + title).strip();
        return name.isEmpty() ? "" : TEXT.get("place", name);
    }
}

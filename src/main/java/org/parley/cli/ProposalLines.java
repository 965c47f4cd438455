package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Quote;
import org.parley.exchange.proposal.ProposalReview;
import org.parley.exchange.proposal.ReviewRow;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.Texts;

/** What was taken over from a proposal, what was left for a person, and on what it is silent. */
final class ProposalLines {
    private final Texts texts = Texts.of("cli");
    private final ProposalReview review;

    ProposalLines(ProposalReview review) {
        this.review = review;
    }

    List<String> of(String file, Bid bid) {
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "cli.import.review", file, bid.letter(), bid.name(), review.newValues(), review.undecided().size(),
                review.silent().size()));
        review.proposal().document().notes().forEach(n -> lines.add(texts.get("cli.import.note", n)));
        review.taken().forEach((id, quote) -> lines.add(taken(review.row(id), quote)));
        review.undecided().forEach(row -> lines.add(texts.get("cli.import.left", row.id(), why(row))));
        if (!review.silent().isEmpty()) {
            lines.add(texts.get("cli.import.silent", String.join(", ", review.silent())));
        }
        return lines;
    }

    private String taken(ReviewRow row, Quote quote) {
        return texts.get("cli.import.taken", row.id(), quantity(row, quote.value()), quote.wording());
    }

    private String why(ReviewRow row) {
        if (row.value() == null) {
            return texts.get("cli.import.left.gone", quantity(row, row.formerValue()));
        }
        List<String> values = row.readings().stream().map(r -> quantity(row, r.value())).distinct().toList();
        return values.size() > 1
                ? texts.get("cli.import.left.several", String.join(", ", values))
                : texts.get(
                        "cli.import.left.unsure",
                        quantity(row, Objects.requireNonNull(row.value())),
                        String.join(" ", row.check().warnings()));
    }

    private static String quantity(ReviewRow row, @Nullable Double value) {
        return value == null ? Numbers.NONE : Quantity.local().of(value, row.mechanism().unit());
    }
}

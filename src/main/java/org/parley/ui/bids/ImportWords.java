package org.parley.ui.bids;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.analysis.bids.QuoteChanges;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.sheet.DraftRow;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** A draft in words. */
final class ImportWords {
    private static final Texts TEXT = Texts.of("bids");

    private ImportWords() {}

    /** A sign and a word, so that colour is not needed. */
    static String status(DraftRow row) {
        return TEXT.get(row.skipped() ? "status.SKIPPED" : "status." + row.status());
    }

    static String mechanism(Mechanism mechanism) {
        return mechanism.id() + " " + mechanism.name();
    }

    /** The value as it was understood, with its unit; what the file says stands before it where it differs. */
    static String value(DraftRow row, String asWritten) {
        Double value = row.value();
        if (value == null) {
            return asWritten.isEmpty() ? Numbers.NONE : asWritten + " → ?";
        }
        String plain = Numbers.local().plain(value);
        Mechanism mechanism = row.mechanism();
        String understood = mechanism == null ? plain : plain + " " + mechanism.unit();
        return asWritten.equals(plain) ? understood
                : (asWritten.isEmpty() ? Numbers.NONE : asWritten) + " → " + understood;
    }

    static String summary(BidImportViewModel.Preview preview) {
        Tally tally = preview.tally();
        String counts = TEXT.get("summary.counts", tally.ready(), tally.warnings(), tally.problems());
        return tally.leftOut() == 0 ? counts : counts + " · " + TEXT.get("summary.leftOut", tally.leftOut());
    }

    static String names(List<Mechanism> mechanisms) {
        return mechanisms.stream().map(ImportWords::mechanism).collect(Collectors.joining(", "));
    }

    /** What becomes of the answers that the provider gave before; empty when there are none. */
    static String version(BidImportViewModel model) {
        int former = model.provider().formerQuotes().size();
        if (former == 0) {
            return "";
        }
        QuoteChanges changes = model.changes();
        var words = new StringBuilder(
                TEXT.get("version.replaces", model.provider().label(), model.nextVersion(), former));
        if (changes != null) {
            words.append(' ')
                    .append(TEXT.get("version.changes", changes.changed(), changes.added(), changes.gone()));
        }
        return model.knownFile() ? words + " " + TEXT.get("version.same") : words.toString();
    }
}

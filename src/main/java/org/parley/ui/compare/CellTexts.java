package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.value.Band;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.Texts;
import org.parley.ui.compare.CellText.Tone;
import org.parley.ui.kit.Units;

/** Puts the cells of the comparison into words. */
final class CellTexts {
    private static final Texts TEXT = Texts.of("compare");

    private final Numbers numbers = Numbers.local();
    private final Quantity quantity = Quantity.local();
    private final CompareViewModel model;

    CellTexts(CompareViewModel model) {
        this.model = model;
    }

    CellText of(RowRef ref, Column column) {
        GridData data = model.data();
        if (ref.isFamily()) {
            FamilyRow row = data.families().get(ref.family());
            return row == null ? CellText.EMPTY : family(row, column);
        }
        ClauseRow row = data.rows().get(ref.mechanism());
        return row == null ? CellText.EMPTY : clause(data, row, column);
    }

    /** The whole row in words, the given column first. */
    String spoken(RowRef ref, Column first) {
        var words = new ArrayList<String>();
        words.add(of(ref, Column.MECHANISM).first());
        if (!first.equals(Column.MECHANISM)) {
            words.add(title(first) + ": " + of(ref, first).spoken());
            if (first.confidential()) {
                words.add(of(ref, Column.MECHANISM).second());
            }
        }
        return String.join(". ", words);
    }

    /** A column's name. */
    String title(Column column) {
        return switch (column.kind()) {
            case MECHANISM -> TEXT.get("column.mechanism");
            case STEP -> TEXT.get("column.step." + column.key());
            case DRAFT -> TEXT.get("column.draft");
            case MODEL_DEFAULT -> TEXT.get("column.modelDefault");
            case GROUP -> TEXT.get("column.group", column.key());
            case BID -> {
                BidHead bid = model.data().bid(column.key());
                yield bid == null ? column.key() : TEXT.get("column.bid", bid.letter(), bid.name());
            }
        };
    }

    /** Points as people read them: at most one decimal. */
    String points(double value) {
        return numbers.plain(Math.round(value * 10) / 10.0);
    }

    /** What an average must not hide, a line each; empty when there is nothing. */
    static String flags(int beyond, int unanswered) {
        List<String> flags = new ArrayList<>();
        if (beyond > 0) {
            flags.add(TEXT.get("flags.beyond", Integer.toString(beyond)));
        }
        if (unanswered > 0) {
            flags.add(TEXT.get("flags.unanswered", Integer.toString(unanswered)));
        }
        return String.join("\n", flags);
    }

    /** A bid's answer in one line of words. */
    CellText bid(Mechanism mechanism, BidCell cell) {
        Quote quote = cell.quote();
        Double value = quote == null ? null : quote.value();
        return switch (cell.state()) {
            case NOT_ASKED -> CellText.muted(TEXT.get("cell.notAsked"));
            case NOT_ANSWERED -> new CellText(
                    TEXT.get("cell.notAnswered"),
                    quote != null && !quote.wording().isBlank() ? TEXT.get("cell.wordingOnly")
                            : TEXT.get("cell.countsZero"),
                    Tone.SILENT);
            case SILENT -> new CellText(TEXT.get("cell.silent"), TEXT.get("cell.countsZero"), Tone.SILENT);
            case RECORDED -> new CellText(
                    value == null ? TEXT.get("cell.wordingOnly") : quantity.of(value, mechanism.unit()),
                    TEXT.get("cell.recorded"),
                    Tone.RECORDED);
            case SCORED -> scored(mechanism, cell, value, quote != null && unsure(quote));
        };
    }

    private static boolean unsure(Quote quote) {
        Interval range = quote.range();
        return range == null ? quote.confidence() == Confidence.LOW : range.min() < range.max();
    }

    private CellText scored(Mechanism mechanism, BidCell cell, @Nullable Double value, boolean unsure) {
        Band band = cell.band();
        if (band == null) {
            return CellText.EMPTY;
        }
        String verdict = band == Band.RED
                ? TEXT.get("cell.beyond", band.sign())
                : TEXT.get("cell.value", band.sign(), points(cell.value()));
        String quoted = quantity.of(value, mechanism.unit());
        return new CellText(unsure ? TEXT.get("cell.unsure", quoted) : quoted, verdict, Tone.valueOf(band.name()));
    }

    private CellText clause(GridData data, ClauseRow row, Column column) {
        Mechanism mechanism = row.mechanism();
        String unit = mechanism.unit();
        return switch (column.kind()) {
            case MECHANISM -> new CellText(
                    mechanism.id() + "  " + mechanism.name(),
                    row.ruled() ? TEXT.get("cell.unit.ruled", unit) : unit,
                    Tone.PLAIN);
            case STEP -> CellText.plain(Units.brief(mechanism, row.ladder().at(column.step())));
            case DRAFT -> optional(mechanism, row.draft());
            case MODEL_DEFAULT -> data.terms().model() == null ? CellText.muted(Numbers.NONE)
                    : optional(mechanism, row.modelDefault());
            case GROUP -> {
                Interval interval = data.terms().deal().stakeholders().interval(mechanism.id(), column.group());
                yield interval == null ? CellText.muted(Numbers.NONE)
                        : CellText.plain(quantity.range(interval.min(), interval.max(), unit));
            }
            case BID -> bid(mechanism, row.cell(column.key()));
        };
    }

    private static CellText optional(Mechanism mechanism, @Nullable Double value) {
        return value == null ? CellText.muted(TEXT.get("cell.omitted"))
                : CellText.plain(Units.brief(mechanism, value));
    }

    private CellText family(FamilyRow row, Column column) {
        if (column.equals(Column.MECHANISM)) {
            String sign = model.collapsed(row.family().id()) ? "▸ " : "▾ ";
            return new CellText(sign + row.family().id() + "  " + row.family().name(), weight(row), Tone.PLAIN);
        }
        if (!column.isBid()) {
            return CellText.EMPTY;
        }
        FamilyRow.Cell cell = row.cell(column.key());
        Double score = cell.score();
        return score == null ? CellText.muted(Numbers.NONE)
                : new CellText(
                        TEXT.get("family.score", points(score)),
                        flags(cell.beyondWalkAway(), cell.notAnswered()),
                        Tone.PLAIN);
    }

    private String weight(FamilyRow row) {
        if (row.asked() == 0) {
            return TEXT.get("family.notAsked");
        }
        Double weight = row.weight();
        return weight == null
                ? TEXT.get("family.unscored", Integer.toString(row.asked()))
                : TEXT.get("family.weight", Integer.toString(row.asked()), numbers.percent(weight, 1));
    }
}

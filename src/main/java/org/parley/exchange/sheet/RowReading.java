package org.parley.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.sheet.Cell.Oddity;
import org.parley.exchange.sheet.DraftRow.Status;
import org.parley.exchange.sheet.NumberText.Decimals;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Reads one row of a bid sheet and collects what is to be said about it. */
final class RowReading {
    private final Texts texts = Texts.of("exchange");
    private final Numbers numbers = Numbers.local();
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> informations = new ArrayList<>();
    private final DealTerms terms;
    private final MechanismNames names;
    private final Decimals decimals;
    private Confidence confidence = Confidence.HIGH;

    RowReading(DealTerms terms, MechanismNames names, Decimals decimals) {
        this.terms = terms;
        this.names = names;
        this.decimals = decimals;
    }

    /** For a value that stands alone. */
    static RowReading of(DealTerms terms) {
        return new RowReading(terms, new MechanismNames(terms.catalog()), Decimals.UNKNOWN);
    }

    CheckedValue check(Cell cell, Mechanism mechanism) {
        Double value = number(cell, mechanism);
        return new CheckedValue(value, problems, warnings);
    }

    DraftRow read(SheetRow row, SheetMapping mapping, Correction correction) {
        Cell mechanismCell = corrected(row.cell(mapping.mechanism()), correction.mechanism());
        Cell valueCell = corrected(row.cell(mapping.value()), correction.value());
        String wording = row.text(mapping.wording());
        String note = row.text(mapping.note());
        @Nullable Mechanism mechanism = mechanism(mechanismCell.text());
        @Nullable Double value = value(valueCell, mechanism);
        if (mechanism != null) {
            if (valueCell.isEmpty()) {
                warn(wording.isEmpty() && note.isEmpty() ? "row.empty" : "row.wordsOnly");
            }
            if (!terms.deal().selection().asked().contains(mechanism.id())) {
                informations.add(texts.get("row.notAsked"));
            }
        }
        if (row.hidden()) {
            warn("row.hidden");
        }
        if (mechanismCell.oddity() == Oddity.MERGED || valueCell.oddity() == Oddity.MERGED) {
            warn("row.merged");
        }
        return new DraftRow(
                row.number(), mechanismCell.text(), mechanism, valueCell.text(), value, wording, note, confidence,
                status(), messages(), correction.skipped());
    }

    private static Cell corrected(Cell cell, @Nullable String correction) {
        return correction == null ? cell : Cell.of(correction);
    }

    private @Nullable Mechanism mechanism(String text) {
        if (text.isEmpty()) {
            problems.add(texts.get("row.noMechanism"));
            return null;
        }
        Optional<Mechanism> found = names.find(text);
        if (found.isEmpty()) {
            problems.add(names.nearest(text)
                    .map(n -> texts.get("row.unknownNear", text, n))
                    .orElseGet(() -> texts.get("row.unknown", text)));
        }
        return found.orElse(null);
    }

    private @Nullable Double value(Cell cell, @Nullable Mechanism mechanism) {
        switch (cell.oddity()) {
            case FORMULA_ERROR -> problems.add(texts.get("row.formulaError", cell.text()));
            case NOT_CALCULATED -> problems.add(texts.get("row.notCalculated"));
            case DATE -> problems.add(texts.get("row.date", cell.text()));
            case NONE, MERGED -> {
                return number(cell, mechanism);
            }
        }
        return null;
    }

    private @Nullable Double number(Cell cell, @Nullable Mechanism mechanism) {
        if (cell.text().isEmpty()) {
            return null;
        }
        Double exact = cell.exact();
        Optional<NumberText> read = exact != null
                ? Optional.of(new NumberText(exact, null, cell.text().endsWith("%") ? "%" : ""))
                : NumberText.read(cell.text(), decimals);
        if (read.isEmpty()) {
            problems.add(texts.get(cell.text().matches(".*\\d.*") ? "row.severalNumbers" : "row.noNumber",
                    shortened(cell.text())));
            return null;
        }
        NumberText number = mechanism == null ? read.get() : likelier(read.get(), mechanism);
        Double other = number.other();
        if (other != null) {
            confidence = Confidence.LOW;
            warn("row.ambiguous", cell.text(), numbers.plain(number.value()), numbers.plain(other));
        }
        if (mechanism != null) {
            unit(number.words(), mechanism);
            plausible(number.value(), mechanism);
        }
        return number.value();
    }

    /** Of two readings, the one that the mechanism can mean. */
    private NumberText likelier(NumberText read, Mechanism mechanism) {
        Double other = read.other();
        boolean swap = decimals == Decimals.UNKNOWN
                && other != null
                && !range(mechanism).contains(read.value())
                && range(mechanism).contains(other);
        return swap && other != null ? new NumberText(other, read.value(), read.words()) : read;
    }

    private void unit(String words, Mechanism mechanism) {
        if (UnitWords.contradict(words, mechanism.unit())) {
            confidence = Confidence.LOW;
            warn("row.otherUnit", words, mechanism.unit());
        } else if (!UnitWords.within(words, mechanism.unit())) {
            warn("row.wordsIgnored", words);
        }
    }

    private void plausible(double value, Mechanism mechanism) {
        PlausibleRange range = range(mechanism);
        if (range.looksLikeShare(value)) {
            confidence = Confidence.LOW;
            warn("row.share", numbers.plain(value), numbers.plain(value * 100));
        } else if (!mechanism.levels().isEmpty()) {
            int highest = mechanism.levels().size() - 1;
            if (value != Math.rint(value) || value < 0 || value > highest) {
                warn("row.level", Integer.toString(highest), numbers.plain(value));
            }
        } else if (!range.contains(value)) {
            confidence = Confidence.LOW;
            warn("row.range", numbers.plain(value), mechanism.unit());
        }
    }

    private PlausibleRange range(Mechanism mechanism) {
        Ladder ladder = terms.ladder(mechanism);
        return PlausibleRange.of(mechanism, ladder);
    }

    private void warn(String key, @Nullable Object... args) {
        warnings.add(texts.get(key, args));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private Status status() {
        if (!problems.isEmpty()) {
            return Status.PROBLEM;
        }
        if (!warnings.isEmpty()) {
            return Status.WARNING;
        }
        return informations.isEmpty() ? Status.OK : Status.INFORMATION;
    }

    private List<String> messages() {
        var all = new ArrayList<>(problems);
        all.addAll(warnings);
        all.addAll(informations);
        return all;
    }
}

package org.parley.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;
import org.parley.exchange.sheet.NumberText.Decimals;
import org.parley.file.ImportProblem;
import org.parley.text.Texts;

/**
 * What a bid sheet would bring into a deal, before it does: every row with what we make of it, for a person to correct.
 * Nothing of the deal changes until {@link #quotes()} are taken over.
 */
public final class BidDraft {
    private final DealTerms terms;
    private final SheetTable table;
    private final SheetMapping mapping;
    private final Map<Integer, Correction> corrections;
    private final List<DraftRow> rows;

    private BidDraft(DealTerms terms, SheetTable table, SheetMapping mapping, Map<Integer, Correction> corrections) {
        this.terms = terms;
        this.table = table;
        this.mapping = mapping;
        this.corrections = Ordered.map(corrections);
        this.rows = withDuplicates(read());
    }

    public static BidDraft of(DealTerms terms, SheetTable table, SheetMapping mapping) {
        return new BidDraft(terms, table, mapping, Map.of());
    }

    /** With the columns found from the header. */
    public static BidDraft of(DealTerms terms, SheetTable table) {
        return of(terms, table, SheetMapping.automatic(table));
    }

    public SheetTable table() {
        return table;
    }

    public SheetMapping mapping() {
        return mapping;
    }

    /** In the order of the file. */
    public List<DraftRow> rows() {
        return rows;
    }

    /** What people should know about the file and the sheet, in words. */
    public List<String> notes() {
        return table.notes(mapping.tab());
    }

    /** The asked mechanisms that no row gives a value for, in catalogue order. */
    public List<Mechanism> notAnswered() {
        Set<String> answered = rows.stream()
                .filter(r -> !r.skipped() && r.value() != null)
                .flatMap(r -> java.util.stream.Stream.ofNullable(r.mechanism()))
                .map(Mechanism::id)
                .collect(Collectors.toSet());
        return terms.askedMechanisms().stream()
                .filter(m -> !answered.contains(m.id()))
                .toList();
    }

    /** The rows that somebody has to correct or leave out first. */
    public List<DraftRow> unresolved() {
        return rows.stream().filter(DraftRow::unresolved).toList();
    }

    public BidDraft withValue(int row, String text) {
        return corrected(row, c -> c.withValue(text));
    }

    public BidDraft withMechanism(int row, String text) {
        return corrected(row, c -> c.withMechanism(text));
    }

    public BidDraft withSkipped(int row, boolean skipped) {
        return corrected(row, c -> c.withSkipped(skipped));
    }

    /** @throws ImportProblem while a row is unresolved or when no row says anything */
    public Map<String, Quote> quotes() {
        List<DraftRow> unresolved = unresolved();
        String file = table.file().name();
        if (!unresolved.isEmpty()) {
            DraftRow first = unresolved.getFirst();
            throw ImportProblem.of(
                    unresolved.size() == 1 ? "bid.unresolved.one" : "bid.unresolved",
                    file,
                    Integer.toString(unresolved.size()),
                    Integer.toString(first.number()),
                    first.messages().getFirst());
        }
        var quotes = new LinkedHashMap<String, Quote>();
        for (DraftRow row : rows) {
            Mechanism mechanism = row.mechanism();
            if (mechanism != null && !row.skipped() && row.answers()) {
                quotes.put(mechanism.id(), new Quote(row.value(), row.wording(), row.note(), row.confidence()));
            }
        }
        if (quotes.isEmpty()) {
            throw ImportProblem.of("bid.nothing", file);
        }
        return quotes;
    }

    private BidDraft corrected(int row, UnaryOperator<Correction> change) {
        Correction before = corrections.getOrDefault(row, Correction.NONE);
        return new BidDraft(terms, table, mapping, Ordered.with(corrections, row, change.apply(before)));
    }

    private List<DraftRow> read() {
        var names = new MechanismNames(terms.catalog());
        List<SheetRow> below = table.tabs().get(mapping.tab()).rows().stream()
                .filter(r -> r.number() > mapping.headerRow())
                .filter(r -> !unrelated(r, names))
                .toList();
        Decimals decimals = decimals(below);
        return below.stream()
                .map(r -> new RowReading(terms, names, decimals)
                        .read(r, mapping, corrections.getOrDefault(r.number(), Correction.NONE)))
                .toList();
    }

    /** Rows with nothing in the columns that matter, and headings of a family. */
    private boolean unrelated(SheetRow row, MechanismNames names) {
        boolean nothingSaid = row.cell(mapping.value()).isEmpty()
                && row.cell(mapping.wording()).isEmpty()
                && row.cell(mapping.note()).isEmpty();
        String mechanism = row.text(mapping.mechanism());
        return nothingSaid && (mechanism.isEmpty() || names.heading(mechanism));
    }

    private Decimals decimals(List<SheetRow> below) {
        Set<Decimals> seen = below.stream()
                .map(r -> r.cell(mapping.value()))
                .filter(c -> c.exact() == null)
                .map(c -> NumberText.evidence(c.text()))
                .filter(d -> d != Decimals.UNKNOWN)
                .collect(Collectors.toSet());
        return seen.size() == 1 ? seen.iterator().next() : Decimals.UNKNOWN;
    }

    private static List<DraftRow> withDuplicates(List<DraftRow> read) {
        var byMechanism = new HashMap<String, List<DraftRow>>();
        for (DraftRow row : read) {
            Mechanism mechanism = row.mechanism();
            if (mechanism != null && !row.skipped()) {
                byMechanism.computeIfAbsent(mechanism.id(), m -> new ArrayList<>()).add(row);
            }
        }
        return read.stream()
                .map(row -> {
                    Mechanism mechanism = row.mechanism();
                    List<DraftRow> same = mechanism == null ? List.of()
                            : byMechanism.getOrDefault(mechanism.id(), List.of());
                    return mechanism != null && same.size() > 1 && !row.skipped()
                            ? row.worse(Texts.of("exchange").get("row.duplicate", mechanism.id(), numbers(same)))
                            : row;
                })
                .toList();
    }

    private static String numbers(List<DraftRow> rows) {
        return rows.stream().map(r -> Integer.toString(r.number())).collect(Collectors.joining(", "));
    }
}

package org.parley.ui.bids;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.bids.QuoteChanges;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.exchange.BidDocument;
import org.parley.exchange.sheet.BidDraft;
import org.parley.exchange.sheet.DraftRow;
import org.parley.exchange.sheet.SheetMapping;
import org.parley.exchange.sheet.SheetTable;
import org.parley.text.Texts;
import org.parley.ui.bids.Columns.Role;
import org.parley.ui.kit.DealModel;

/** A bid sheet on its way into the deal: what it says, what we make of it, and what a person corrected. */
public final class BidImportViewModel {
    private static final Texts TEXT = Texts.of("bids");

    private final DealTerms terms;
    private final SheetTable table;
    private final ProviderViewModel provider;
    private final ReadOnlyObjectWrapper<Preview> preview;
    private final Map<Integer, Fix> fixes = new LinkedHashMap<>();
    private boolean touched;

    /** What a person changed about a row; null where nothing. */
    private record Fix(@Nullable String mechanism, @Nullable String value, @Nullable Boolean skipped) {
        static final Fix NONE = new Fix(null, null, null);
    }

    /**
     * The sheet read by its columns.
     *
     * @param draft null while the columns do not say enough
     */
    public record Preview(Columns columns, @Nullable BidDraft draft, Map<Integer, DraftRow> byNumber, Tally tally) {
        static Preview of(Columns columns, @Nullable BidDraft draft) {
            List<DraftRow> rows = draft == null ? List.of() : draft.rows();
            var byNumber = new LinkedHashMap<Integer, DraftRow>();
            rows.forEach(r -> byNumber.put(r.number(), r));
            return new Preview(columns, draft, byNumber, Tally.of(rows));
        }
    }

    /** @param draft null when no header was found */
    public BidImportViewModel(DealModel model, SheetTable table, @Nullable BidDraft draft) {
        this.terms = model.terms();
        this.table = table;
        this.provider = new ProviderViewModel(model, table.file().name());
        this.preview = new ReadOnlyObjectWrapper<>(Preview.of(
                draft == null ? Columns.none(firstFilledTab()) : Columns.of(draft.mapping()), draft));
    }

    public SheetTable table() {
        return table;
    }

    public ProviderViewModel provider() {
        return provider;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public Preview preview() {
        return preview.get();
    }

    /** The row as it would be imported; null when the columns leave it out. */
    public @Nullable DraftRow row(int number) {
        return preview().byNumber().get(number);
    }

    /** What the file has in the row where the mechanism stands, whatever was corrected. */
    public String asWritten(int number, Role role) {
        Columns columns = preview().columns();
        return table.tabs().get(columns.tab()).row(number).map(r -> r.text(columns.of(role))).orElse("");
    }

    /** The numbers of the rows in the order of the file. */
    public List<Integer> rowNumbers() {
        return List.copyOf(preview().byNumber().keySet());
    }

    /** The numbers of the rows that need a decision, in the order of the file. */
    public List<Integer> problemRows() {
        return preview().byNumber().values().stream()
                .filter(DraftRow::unresolved)
                .map(DraftRow::number)
                .toList();
    }

    /** The next row that needs a decision, from the top again after the last. */
    public Optional<Integer> nextProblem(int after) {
        var problems = new TreeSet<>(problemRows());
        Integer next = problems.higher(after);
        return next != null || problems.isEmpty() ? Optional.ofNullable(next) : Optional.of(problems.first());
    }

    /** Whether closing would lose somebody's work. */
    public boolean corrected() {
        return touched || !fixes.isEmpty();
    }

    public void value(int row, String text) {
        DraftRow now = row(row);
        if (now != null && !now.valueText().equals(text.strip())) {
            Fix fix = fixes.getOrDefault(row, Fix.NONE);
            fix(row, new Fix(fix.mechanism(), text, fix.skipped()), d -> d.withValue(row, text));
        }
    }

    public void mechanism(int row, String id) {
        Fix fix = fixes.getOrDefault(row, Fix.NONE);
        fix(row, new Fix(id, fix.value(), fix.skipped()), d -> d.withMechanism(row, id));
    }

    public void leaveOut(int row, boolean out) {
        Fix fix = fixes.getOrDefault(row, Fix.NONE);
        fix(row, new Fix(fix.mechanism(), fix.value(), out), d -> d.withSkipped(row, out));
    }

    /** Says what a column holds, or with {@link SheetMapping#NONE} that none holds it. */
    public void column(Role role, int column) {
        Columns before = preview().columns();
        if (before.of(role) != column) {
            Columns picked = before.with(role, column);
            boolean blind = before.mapping().isEmpty() && before.firstRow() == 1;
            remap(blind ? picked.withFirstRow(firstAnswer(picked)) : picked);
        }
    }

    public void firstRow(int number) {
        if (number >= 1 && number != preview().columns().firstRow()) {
            remap(preview().columns().withFirstRow(number));
        }
    }

    /** Reads another sheet of the file; what was corrected on this one is dropped. */
    public void tab(int tab) {
        if (tab != preview().columns().tab()) {
            fixes.clear();
            touched = true;
            Columns columns = SheetMapping.guess(table, tab).map(Columns::of).orElseGet(() -> Columns.none(tab));
            preview.set(Preview.of(columns, draft(columns)));
        }
    }

    /** Why the sheet cannot be imported yet; empty when it can. */
    public String obstacle() {
        BidDraft draft = preview().draft();
        Tally tally = preview().tally();
        if (!provider.problem().isEmpty()) {
            return provider.problem();
        }
        if (draft == null) {
            return TEXT.get("obstacle.columns");
        }
        if (tally.problems() > 0) {
            return TEXT.get("obstacle.problems", tally.problems());
        }
        return tally.quotes() == 0 ? TEXT.get("obstacle.nothing") : "";
    }

    /** How the values differ from those the provider gave before; null when there are none to replace. */
    public @Nullable QuoteChanges changes() {
        BidDraft draft = preview().draft();
        return draft == null || !obstacle().isEmpty() || provider.formerQuotes().isEmpty()
                ? null
                : QuoteChanges.between(provider.formerQuotes(), draft.quotes());
    }

    /** The version that this import makes of the provider's bid. */
    public int nextVersion() {
        return provider.bid().filter(b -> !b.quotes().isEmpty()).map(b -> b.version() + 1).orElse(1);
    }

    /** True when the provider's bid already holds this very file. */
    public boolean knownFile() {
        String hash = table.file().sha256();
        return provider.bid().map(Bid::attachments).orElse(List.of()).stream()
                .anyMatch(a -> a.sha256().equals(hash) && a.role() == Attachment.Role.BID_SHEET);
    }

    /**
     * The whole import as one step.
     *
     * @throws IllegalStateException while there is an obstacle
     */
    public Edit edit(Instant now) {
        BidDraft draft = preview().draft();
        if (draft == null || !obstacle().isEmpty()) {
            throw new IllegalStateException(obstacle());
        }
        Attachment attachment = BidDocument.sheet(table.file(), now).attachment();
        return provider.edit(BidEdits.importQuotes(provider.letter(), draft.quotes(), attachment));
    }

    private void fix(int row, Fix fix, UnaryOperator<BidDraft> change) {
        BidDraft draft = preview().draft();
        if (draft != null) {
            fixes.put(row, fix);
            preview.set(Preview.of(preview().columns(), change.apply(draft)));
        }
    }

    /** What was corrected stays, unless it was about a column that has changed. */
    private void remap(Columns columns) {
        touched = true;
        Columns before = preview().columns();
        var kept = new HashMap<Integer, Fix>();
        fixes.forEach((row, fix) -> kept.put(row, new Fix(
                columns.mechanism() == before.mechanism() ? fix.mechanism() : null,
                columns.value() == before.value() ? fix.value() : null,
                fix.skipped())));
        kept.values().removeIf(Fix.NONE::equals);
        fixes.clear();
        fixes.putAll(kept);
        preview.set(Preview.of(columns, draft(columns)));
    }

    private @Nullable BidDraft draft(Columns columns) {
        BidDraft draft = columns.mapping().map(m -> BidDraft.of(terms, table, m)).orElse(null);
        for (Map.Entry<Integer, Fix> each : fixes.entrySet()) {
            int row = each.getKey();
            String mechanism = each.getValue().mechanism();
            String value = each.getValue().value();
            Boolean skipped = each.getValue().skipped();
            draft = draft == null || mechanism == null ? draft : draft.withMechanism(row, mechanism);
            draft = draft == null || value == null ? draft : draft.withValue(row, value);
            draft = draft == null || skipped == null ? draft : draft.withSkipped(row, skipped);
        }
        return draft;
    }

    /** Where a mechanism is named first, so that titles and headings above are no answers. */
    private int firstAnswer(Columns columns) {
        BidDraft draft = columns.mapping().map(m -> BidDraft.of(terms, table, m)).orElse(null);
        return draft == null ? 1 : draft.rows().stream()
                .filter(r -> r.mechanism() != null)
                .map(DraftRow::number)
                .findFirst()
                .orElse(1);
    }

    private int firstFilledTab() {
        for (int i = 0; i < table.tabs().size(); i++) {
            if (!table.tabs().get(i).hidden() && !table.tabs().get(i).rows().isEmpty()) {
                return i;
            }
        }
        return 0;
    }
}

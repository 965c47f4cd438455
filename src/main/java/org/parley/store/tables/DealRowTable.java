package org.parley.store.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Profile;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Selection;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The deal's own row: everything that a deal has exactly one of and that is not an optional part. */
final class DealRowTable implements DealTable {
    private static final Table TABLE = Table.of("deal", List.of("id"),
            List.of("client", "sector", "scope", "today", "currency", "money_unit", "term_months", "intent_statement",
                    "model", "override_reason", "families_off_note", "scores_tco"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal;
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Profile profile = deal.profile();
        rows.add(
                profile.client(),
                profile.sector(),
                profile.scope(),
                profile.today(),
                profile.currency(),
                profile.moneyUnit(),
                profile.termMonths(),
                deal.intent().statement(),
                deal.relationship().chosen(),
                deal.relationship().overrideReason(),
                deal.selection().familiesOffNote(),
                deal.selection().scoresTco());
    }

    Row row(StoredRows rows) {
        return rows.one(TABLE).orElseThrow();
    }

    static Profile profile(Row row) {
        return new Profile(
                row.text("client"),
                row.text("sector"),
                row.text("scope"),
                row.text("today"),
                row.text("currency"),
                row.text("money_unit"),
                row.whole("term_months"));
    }

    static Intent intent(Row row, List<Intent.Goal> goals) {
        return new Intent(row.text("intent_statement"), goals);
    }

    static Relationship relationship(Row row, Map<String, Double> answers) {
        return new Relationship(answers, row.constantOrNull("model", ModelId.class), row.text("override_reason"));
    }

    static Selection selection(Row row, Set<String> families, Set<String> extensions, Set<String> asked) {
        return new Selection(families, row.text("families_off_note"), extensions, asked, row.flag("scores_tco"));
    }
}

package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The answers to the questions of the relationship step. */
final class AnswerTable implements DealTable {
    private static final Table TABLE = Table.of("answer", List.of("deal_id", "question"), List.of("place", "answer"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.relationship().answers();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(
                deal.relationship().answers().entrySet(),
                (answer, place) -> rows.add(answer.getKey(), place, answer.getValue()));
    }

    Map<String, Double> read(StoredRows rows) {
        var answers = new LinkedHashMap<String, Double>();
        rows.all(TABLE).forEach(row -> answers.put(row.text("question"), row.number("answer")));
        return answers;
    }
}

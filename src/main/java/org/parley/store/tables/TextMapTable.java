package org.parley.store.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.domain.deal.Deal;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** Texts by a name, as the values of companions. */
final class TextMapTable implements DealTable {
    private final Table table;
    private final String key;
    private final String value;
    private final Function<Deal, Map<String, String>> texts;

    TextMapTable(String name, String key, String value, Function<Deal, Map<String, String>> texts) {
        this.table = Table.of(name, List.of("deal_id", key), List.of("place", value));
        this.key = key;
        this.value = value;
        this.texts = texts;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Object source(Deal deal) {
        return texts.apply(deal);
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        Placed.each(texts.apply(deal).entrySet(), (entry, place) -> rows.add(entry.getKey(), place, entry.getValue()));
    }

    Map<String, String> read(StoredRows rows) {
        var read = new LinkedHashMap<String, String>();
        rows.all(table).forEach(row -> read.put(row.text(key), row.text(value)));
        return read;
    }
}

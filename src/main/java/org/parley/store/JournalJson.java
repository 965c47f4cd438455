package org.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowChange;

/** How arguments and row changes stand in the journal; the migration that makes the table describes the form. */
final class JournalJson {
    /**
     * ASCII only: the database keeps large texts as UTF-8, which has no place for half a surrogate pair, and a deal may
     * hold one.
     */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private JournalJson() {}

    static String args(List<String> args) {
        return write(args);
    }

    static List<String> args(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the journal holds arguments that are not a list: " + json, e);
        }
    }

    static String changes(List<RowChange> changes) {
        return write(changes.stream().map(JournalJson::change).toList());
    }

    private static Map<String, @Nullable Object> change(RowChange change) {
        return switch (change) {
            case RowChange.Insert insert -> both(insert.after(), null, values(insert.after()));
            case RowChange.Delete delete -> both(delete.before(), values(delete.before()), null);
            case RowChange.Update update -> {
                List<String> changed = update.after().changedSince(update.before());
                yield both(update.after(), cells(update.before(), changed), cells(update.after(), changed));
            }
        };
    }

    private static Map<String, @Nullable Object> both(
            Row row, @Nullable Map<String, @Nullable Object> before, @Nullable Map<String, @Nullable Object> after) {
        var both = new LinkedHashMap<String, @Nullable Object>();
        both.put("table", row.table().name());
        both.put("key", cells(row, row.table().key().subList(1, row.table().keyWidth())));
        both.put("before", before);
        both.put("after", after);
        return both;
    }

    private static Map<String, @Nullable Object> values(Row row) {
        List<String> columns = row.table().columns();
        return cells(row, columns.subList(row.table().keyWidth(), columns.size()));
    }

    private static Map<String, @Nullable Object> cells(Row row, List<String> columns) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> cells.put(column, row.plain(column)));
        return cells;
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a journal entry could not be written", e);
        }
    }
}

package org.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** The row changes as they stand in the journal of a workspace. */
final class ChangesInJournal {
    private ChangesInJournal() {}

    record Change(String table, JsonNode key, JsonNode before, JsonNode after) {}

    /** One list per entry, the oldest first. */
    static List<List<Change>> of(H2DealStore store, String deal) {
        return store.workspace()
                .read(handle -> handle.select("SELECT changes FROM journal WHERE deal_id = ? ORDER BY seq", deal)
                        .map((row, context) -> parse(row.getString(1)))
                        .list());
    }

    private static List<Change> parse(String json) {
        var changes = new ArrayList<Change>();
        try {
            for (JsonNode change : new ObjectMapper().readTree(json)) {
                changes.add(new Change(
                        change.required("table").asText(),
                        change.required("key"),
                        change.required("before"),
                        change.required("after")));
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
        return changes;
    }
}

package org.parley.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.parley.domain.deal.ClauseCorrection;

/** What people said clauses are about, document by document. */
final class ClauseCorrections {
    private static final String ADD = """
            INSERT INTO clause_correction
                (sha256, start_char, document, number, title, body, family, second_family, who, corrected_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ALL = "SELECT * FROM clause_correction ORDER BY sha256, start_char";

    private ClauseCorrections() {}

    static void keep(Handle handle, String sha256, List<ClauseCorrection> corrections) {
        handle.execute("DELETE FROM clause_correction WHERE sha256 = ?", sha256);
        for (ClauseCorrection each : corrections) {
            handle.execute(
                    ADD,
                    sha256,
                    each.start(),
                    each.document(),
                    each.number(),
                    each.title(),
                    each.body(),
                    each.families().getFirst(),
                    each.families().size() > 1 ? each.families().getLast() : "",
                    each.who(),
                    each.at().atOffset(ZoneOffset.UTC));
        }
    }

    static List<ClauseCorrection> all(Handle handle) {
        return handle.select(ALL)
                .map((row, context) -> new ClauseCorrection(
                        row.getString("sha256"),
                        row.getInt("start_char"),
                        row.getString("document"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("body"),
                        Stream.of(row.getString("family"), row.getString("second_family"))
                                .filter(family -> !family.isEmpty())
                                .toList(),
                        row.getString("who"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

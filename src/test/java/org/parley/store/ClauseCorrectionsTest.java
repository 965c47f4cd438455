package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.session.StoreException;

/** What people said clauses are about stays in the workspace. */
class ClauseCorrectionsTest {
    private static final byte[] BYTES = "3. Credits".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Documents.sha256(BYTES);

    @TempDir Path folder;

    @Test
    void comeBackAfterARestartWithAllTheyHold() {
        List<ClauseCorrection> said = List.of(correction(0, List.of("PERF", "PRICE")), correction(40, List.of("EXIT")));
        try (var store = H2DealStore.open(folder)) {
            store.keepDocument(HASH, BYTES, "3. Credits");
            store.keepCorrections(HASH, said);
        }
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.corrections()).isEqualTo(said);
        }
    }

    @Test
    void whatIsKeptLaterReplacesWhatWasThere() {
        try (var store = H2DealStore.open(folder)) {
            store.keepDocument(HASH, BYTES, "3. Credits");
            store.keepCorrections(HASH, List.of(correction(0, List.of("PERF")), correction(40, List.of("EXIT"))));
            store.keepCorrections(HASH, List.of(correction(0, List.of("PRICE"))));
            assertThat(store.corrections()).containsExactly(correction(0, List.of("PRICE")));

            store.keepCorrections(HASH, List.of());
            assertThat(store.corrections()).isEmpty();
        }
    }

    @Test
    void ofADocumentThatIsNotKeptAreRefusedAndNothingChanges() {
        try (var store = H2DealStore.open(folder)) {
            assertThatThrownBy(() -> store.keepCorrections(HASH, List.of(correction(0, List.of("PERF")))))
                    .isInstanceOf(StoreException.class);
            assertThat(store.corrections()).isEmpty();
        }
    }

    @Test
    void aWorkspaceFromBeforeTakesThem() {
        var source = new JdbcDataSource();
        source.setURL(WorkspaceUrl.of(folder.resolve("parley")));
        source.setUser("parley");
        source.setPassword("");
        Flyway.configure()
                .dataSource(source)
                .loggers(QuietLog.class.getName())
                .locations("classpath:org/parley/store/migration")
                .target("5")
                .load()
                .migrate();
        try (var store = H2DealStore.open(folder)) {
            store.keepDocument(HASH, BYTES, "3. Credits");
            store.keepCorrections(HASH, List.of(correction(0, List.of("PERF"))));
            assertThat(store.corrections()).hasSize(1);
        }
    }

    private static ClauseCorrection correction(int start, List<String> families) {
        return new ClauseCorrection(
                HASH, start, "offer.docx", "3", "Service credits", "The Provider credits ".repeat(1000), families,
                "ada",
                Instant.parse("2026-02-03T10:00:00.123456789Z"));
    }
}

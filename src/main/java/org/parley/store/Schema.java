package org.parley.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** The tables of a workspace and their versions. */
final class Schema {
    private final Flyway flyway;

    private Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    static Schema of(DataSource source) {
        return new Schema(Flyway.configure()
                .dataSource(source)
                .loggers(QuietLog.class.getName())
                .locations("classpath:org/parley/store/migration")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                // Two lines of work may each bring a version; a workspace that met the later one first takes both.
                .outOfOrder(true)
                .load());
    }

    /** True when this is not a workspace's database at all. */
    boolean missing() {
        return flyway.info().applied().length == 0;
    }

    /** True when a newer program has changed the tables in a way that this one does not know. */
    boolean newer() {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(m -> m.getState() == MigrationState.FUTURE_SUCCESS
                        || m.getState() == MigrationState.FUTURE_FAILED);
    }

    void upgrade() {
        flyway.migrate();
    }
}

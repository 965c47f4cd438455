package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Database URLs. Every setting stands beside its reason. */
final class WorkspaceUrl {
    private static final List<String> SETTINGS = List.of(
            // A commit has reached the operating system when it returns, so that a killed process loses nothing.
            "WRITE_DELAY=0",
            // No trace file beside the workspace: what goes wrong arrives as an exception and stands in Parley's log.
            "TRACE_LEVEL_FILE=0",
            // Parley closes the workspace itself. The database's own exit hook could close it under the last save.
            "DB_CLOSE_ON_EXIT=FALSE",
            // A save repeats a few dozen statements; the default keeps the plans of 8.
            "QUERY_CACHE_SIZE=128");

    /** Files are made by {@link WorkspaceFolder} alone, complete; opening must not make an empty one. */
    private static final String EXISTING_ONLY = "IFEXISTS=TRUE";

    private WorkspaceUrl() {}

    /** @param file without the database's {@code .mv.db} */
    static String of(Path file) {
        // async: is the file access that survives the interruption of a thread. With the default one, cancelling a task
        // during a save closes the file and with it the whole workspace.
        return with("jdbc:h2:async:" + file);
    }

    static String ofExisting(Path file) {
        return of(file) + ";" + EXISTING_ONLY;
    }

    static String inMemory() {
        return with("jdbc:h2:mem:" + UUID.randomUUID());
    }

    private static String with(String database) {
        return database + ";" + String.join(";", SETTINGS);
    }
}

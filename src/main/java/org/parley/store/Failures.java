package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.parley.session.StoreException;
import org.parley.store.rows.StaleRowException;
import org.parley.text.Texts;

/** Says what is wrong with one workspace, and what to do, in place of what the database says. */
final class Failures {
    private static final String TEXT_TOO_LONG = "22001";
    private static final String CONSTRAINT_CLASS = "23";

    /** How Linux and macOS, Windows, and a quota say that there is no room. */
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk is full", "disk full",
            "quota exceeded");

    private final Texts texts = Texts.of("store");
    private final String where;
    private final String file;

    private Failures(@Nullable Path folder, @Nullable Path file) {
        this.where = folder == null ? texts.get("store.memory") : folder.toString();
        this.file = file == null ? where : file.toString();
    }

    static Failures onDisk(Path folder, Path file) {
        return new Failures(folder, file);
    }

    static Failures inMemory() {
        return new Failures(null, null);
    }

    StoreException because(String key) {
        return new StoreException(texts.get(key, where));
    }

    StoreException because(String key, Throwable cause) {
        return new StoreException(texts.get(key, where), cause);
    }

    StoreException exists(String deal) {
        return new StoreException(texts.get("store.exists", deal));
    }

    StoreException damaged() {
        return new StoreException(texts.get("store.damaged", file));
    }

    /** What kept an existing file from being opened: whatever it is but a lock or the disk, the file is to blame. */
    StoreException explainOpening(Throwable problem) {
        List<Throwable> chain = chain(problem);
        if (full(chain) || code(chain, ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return explain(problem);
        }
        return new StoreException(texts.get("store.damaged", file), problem);
    }

    StoreException explain(Throwable problem) {
        if (problem instanceof StoreException explained) {
            return explained;
        }
        List<Throwable> chain = chain(problem);
        if (full(chain)) {
            return because("store.full", problem);
        }
        if (code(chain, ErrorCode.DATABASE_ALREADY_OPEN_1)) {
            return because("store.locked", problem);
        }
        if (code(chain, ErrorCode.FILE_CORRUPTED_1)) {
            return new StoreException(texts.get("store.damaged", file), problem);
        }
        if (chain.stream().anyMatch(StaleRowException.class::isInstance)) {
            return because("store.stale", problem);
        }
        if (state(chain, TEXT_TOO_LONG)) {
            return because("store.tooLong", problem);
        }
        if (state(chain, CONSTRAINT_CLASS)) {
            return because("store.refused", problem);
        }
        return new StoreException(texts.get("store.unknown", where, lastWord(chain)), problem);
    }

    private static boolean full(List<Throwable> chain) {
        return chain.stream()
                .map(t -> String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> FULL.stream().anyMatch(message::contains));
    }

    private static boolean code(List<Throwable> chain, int code) {
        return chain.stream().anyMatch(t -> t instanceof SQLException sql && sql.getErrorCode() == code);
    }

    private static boolean state(List<Throwable> chain, String start) {
        return chain.stream()
                .anyMatch(t -> t instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(start));
    }

    private static String lastWord(List<Throwable> chain) {
        String message = String.valueOf(chain.getLast().getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** The problem, its causes and what was suppressed on the way; H2's exceptions may point at each other in circles. */
    private static List<Throwable> chain(Throwable problem) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var chain = new ArrayList<Throwable>();
        for (Throwable each = problem; each != null && seen.add(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}

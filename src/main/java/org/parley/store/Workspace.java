package org.parley.store;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.parley.session.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open database: one connection, one transaction at a time, failures in words for people. */
final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final String USER = "parley";

    private final JdbcDataSource source;
    private final Failures failures;
    private final boolean onDisk;
    private @Nullable Handle handle;
    private boolean closed;

    private Workspace(String url, Failures failures, boolean onDisk) {
        this.source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword("");
        this.failures = failures;
        this.onDisk = onDisk;
        this.handle = connect();
    }

    /** @throws org.jdbi.v3.core.JdbiException when the database cannot be opened */
    static Workspace onDisk(String url, Failures failures) {
        return new Workspace(url, failures, true);
    }

    static Workspace inMemory() {
        var workspace = new Workspace(WorkspaceUrl.inMemory(), Failures.inMemory(), false);
        Schema.of(workspace.source()).upgrade();
        return workspace;
    }

    DataSource source() {
        return source;
    }

    Failures failures() {
        return failures;
    }

    synchronized <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return handle().inTransaction(work);
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    synchronized void write(HandleConsumer<RuntimeException> work) {
        try {
            handle().useTransaction(work);
        } catch (RuntimeException e) {
            throw failed(e);
        }
        flush();
    }

    /**
     * H2's own statement: nothing in standard SQL makes the operating system hand its cache to the disk, and without it a
     * power cut could take what 'Saved' has promised. What was written is committed whether this works or not, so its
     * failure is not the save's.
     */
    private void flush() {
        if (onDisk) {
            try {
                handle().execute("CHECKPOINT SYNC");
            } catch (RuntimeException e) {
                LOG.warn("saved, but not yet flushed to the disk", failed(e));
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (handle != null) {
            try {
                handle.close();
            } catch (RuntimeException e) {
                throw failures.explain(e);
            } finally {
                handle = null;
            }
        }
    }

    /**
     * After a failure the connection is not trusted: when the disk fails, H2 closes the database, and not always before
     * the failure arrives here. The next call opens it again and finds the disk as it is then. A database in memory would
     * be gone with its connection.
     */
    private StoreException failed(RuntimeException problem) {
        if (onDisk && handle != null && !(problem instanceof StoreException)) {
            try {
                handle.close();
            } catch (RuntimeException e) {
                problem.addSuppressed(e);
            }
            handle = null;
        }
        return failures.explain(problem);
    }

    private Handle handle() {
        if (closed) {
            throw failures.because("store.closed");
        }
        if (handle == null) {
            handle = connect();
        }
        return handle;
    }

    private Handle connect() {
        return Jdbi.create(source).open();
    }
}

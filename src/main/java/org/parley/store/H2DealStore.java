package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.session.DealStore;
import org.parley.session.DealSummary;
import org.parley.session.History;
import org.parley.session.JournalEntry;
import org.parley.session.StoreException;
import org.parley.store.rows.RowChange;
import org.parley.store.tables.DealRows;

/**
 * A workspace in an embedded H2 database. What a returned call has written survives the end of the process by whatever
 * cause and, as far as the disk keeps its promises, of the machine's power.
 */
public final class H2DealStore implements DealStore {
    private final Workspace workspace;
    private final Optional<Path> folder;

    H2DealStore(Workspace workspace, Optional<Path> folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /**
     * Opens the workspace of a folder, or makes one there. The folder is this process's alone until {@link #close()}.
     *
     * @throws StoreException when the folder cannot be used, the workspace is open elsewhere, damaged, or newer than
     *     this program
     */
    public static H2DealStore open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new H2DealStore(new WorkspaceFolder(absolute).open(), Optional.of(absolute));
    }

    /** A workspace that is forgotten when it is closed. */
    public static H2DealStore inMemory() {
        return new H2DealStore(Workspace.inMemory(), Optional.empty());
    }

    @Override
    public List<DealSummary> deals() {
        return workspace.read(DealList::read);
    }

    @Override
    public Optional<Deal> load(String id) {
        return workspace.read(handle -> DealTables.load(handle, id));
    }

    @Override
    public History history(String dealId) {
        return workspace.read(handle -> DealTables.history(handle, dealId));
    }

    @Override
    public void create(Deal deal, JournalEntry entry) {
        workspace.write(handle -> {
            if (DealTables.exists(handle, deal.id())) {
                throw workspace.failures().exists(deal.id());
            }
            write(handle, null, deal, entry);
        });
    }

    /** @throws StoreException also when the workspace does not hold what {@code before} says of the rows to change */
    @Override
    public void save(Deal before, Deal after, JournalEntry entry) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("two deals: " + before.id() + " and " + after.id());
        }
        workspace.write(handle -> write(handle, before, after, entry));
    }

    /** Removes the deal with its journal; documents stay, as other deals may have them too. */
    @Override
    public void delete(String id) {
        workspace.write(handle -> DealTables.delete(handle, id));
    }

    @Override
    public List<JournalEntry> journal(String dealId) {
        return workspace.read(handle -> Journal.read(handle, dealId));
    }

    @Override
    public void keepDocument(String sha256, byte[] bytes, String text) {
        if (!Documents.sha256(bytes).equals(sha256)) {
            throw new IllegalArgumentException("not the SHA-256 of the bytes: " + sha256);
        }
        workspace.write(handle -> Documents.keep(handle, sha256, bytes, text));
    }

    @Override
    public Optional<byte[]> documentBytes(String sha256) {
        return workspace.read(handle -> Documents.bytes(handle, sha256));
    }

    @Override
    public Optional<String> documentText(String sha256) {
        return workspace.read(handle -> Documents.text(handle, sha256));
    }

    @Override
    public List<ClauseCorrection> corrections() {
        return workspace.read(ClauseCorrections::all);
    }

    @Override
    public void keepCorrections(String sha256, List<ClauseCorrection> corrections) {
        if (corrections.stream().anyMatch(c -> !c.sha256().equals(sha256))) {
            throw new IllegalArgumentException("corrections of two documents");
        }
        workspace.write(handle -> ClauseCorrections.keep(handle, sha256, corrections));
    }

    @Override
    public Optional<Path> folder() {
        return folder;
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** For tests that look at the rows. */
    Workspace workspace() {
        return workspace;
    }

    private static void write(Handle handle, @Nullable Deal before, Deal after, JournalEntry entry) {
        List<RowChange> changes = DealRows.changes(before, after);
        DealTables.apply(handle, changes);
        Journal.add(handle, after.id(), entry, changes);
    }
}

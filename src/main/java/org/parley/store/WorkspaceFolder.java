package org.parley.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.parley.session.StoreException;

/** The folder of a workspace on disk: makes it, checks it, and opens what is in it. */
final class WorkspaceFolder {
    private static final String NAME = "parley";
    private static final String UNFINISHED = "parley-new-";
    private static final String SUFFIX = ".mv.db";

    private final Path folder;
    private final Path file;
    private final Failures failures;

    /** @param folder absolute */
    WorkspaceFolder(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME + SUFFIX);
        this.failures = Failures.onDisk(folder, file);
    }

    Workspace open() {
        checkFolder();
        if (Files.notExists(file)) {
            create();
        }
        checkFile();
        Workspace workspace = connect();
        try {
            upgrade(workspace);
            deleteUnfinished();
            return workspace;
        } catch (RuntimeException e) {
            closeQuietly(workspace, e);
            throw failures.explain(e);
        }
    }

    private void checkFolder() {
        if (folder.toString().indexOf(';') >= 0) {
            throw failures.because("store.folder.semicolon");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failures.because("store.folder.notMade", e);
        }
        if (!Files.isWritable(folder)) {
            throw failures.because("store.folder.readOnly");
        }
    }

    /** The database would open a read-only file without a word and take an empty one for a new workspace. */
    private void checkFile() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                throw failures.damaged();
            }
        } catch (IOException e) {
            throw failures.explain(e);
        }
        if (!Files.isWritable(file)) {
            throw failures.because("store.folder.readOnly");
        }
    }

    /**
     * Makes the tables in a file of another name and renames it when it is complete. The statements that make tables
     * cannot be rolled back: a process killed among them would leave a workspace that can never be opened.
     */
    private void create() {
        String name = UNFINISHED + UUID.randomUUID();
        try (Workspace unfinished = Workspace.onDisk(WorkspaceUrl.of(folder.resolve(name)), failures)) {
            Schema.of(unfinished.source()).upgrade();
        } catch (RuntimeException e) {
            deleteUnfinished();
            throw failures.explain(e);
        }
        try {
            Files.move(folder.resolve(name + SUFFIX), file);
        } catch (IOException e) {
            if (Files.notExists(file)) {
                throw failures.explain(e);
            }
            // Another Parley was quicker; its workspace is as good.
        }
    }

    private Workspace connect() {
        try {
            return Workspace.onDisk(WorkspaceUrl.ofExisting(folder.resolve(NAME)), failures);
        } catch (RuntimeException e) {
            throw failures.explainOpening(e);
        }
    }

    private void upgrade(Workspace workspace) {
        Schema schema = Schema.of(workspace.source());
        if (schema.missing()) {
            throw failures.damaged();
        }
        if (schema.newer()) {
            throw failures.because("store.newer");
        }
        schema.upgrade();
    }

    private void deleteUnfinished() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNFINISHED + "*" + SUFFIX)) {
            for (Path unfinished : files) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            // A leftover takes some kilobytes and is tried again at the next start.
        }
    }

    private static void closeQuietly(Workspace workspace, RuntimeException reason) {
        try {
            workspace.close();
        } catch (StoreException e) {
            reason.addSuppressed(e);
        }
    }
}

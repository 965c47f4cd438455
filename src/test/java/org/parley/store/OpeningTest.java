package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.DealEdits;
import org.parley.fixtures.DealFixtures;
import org.parley.session.StoreException;

/** What people see when they open a workspace, and what happens to the file when they cannot. */
class OpeningTest {
    @TempDir Path folder;

    private final Deal deal = DealFixtures.full("deal");

    @ParameterizedTest @ValueSource(strings = {"new", "a/b/c", "with space", "Größe 日本", "100% #1 + ~home", "it's"})
    void aFolderIsMadeWhereverItIsNamed(String name) {
        Path named = folder.resolve(name);

        try (var store = H2DealStore.open(named)) {
            store.create(deal, Entries.created());
            assertThat(store.folder()).contains(named);
        }
        try (var store = H2DealStore.open(named)) {
            assertThat(store.load("deal")).contains(deal);
        }
    }

    @Test
    void theFolderHoldsOneFileAndNoTrace() throws IOException {
        try (var store = H2DealStore.open(folder)) {
            store.create(deal, Entries.created());
            assertThat(names()).containsExactly("parley.mv.db");
        }
        assertThat(names()).containsExactly("parley.mv.db");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Path inFile = file.resolve("workspace");

        assertThatThrownBy(() -> H2DealStore.open(inFile))
                .isInstanceOf(StoreException.class)
                .hasMessage("The folder " + inFile + " could not be made. Choose a folder that you may write to.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(folder)).as("an administrator may write everywhere").isFalse();

        assertThatThrownBy(() -> H2DealStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("Parley may not write to " + folder
                        + ". Choose another folder, or get the right to write there.");
    }

    @Test
    void aSemicolonInTheFoldersNameIsRefusedInWords() {
        assertThatThrownBy(() -> H2DealStore.open(folder.resolve("a;b")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has a semicolon in its name");
    }

    @Test
    void randomBytesAreRefusedAndLeftAsTheyAre() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(file(), bytes);

        assertRefusedAsDamaged();
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void anEmptyFileIsRefusedAndNotTakenForANewWorkspace() throws IOException {
        Files.createFile(file());

        assertRefusedAsDamaged();
    }

    @Test
    void aFolderInTheFilesPlaceIsRefused() throws IOException {
        Files.createDirectory(file());

        assertRefusedAsDamaged();
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("parley"), "parley", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE address (name CHARACTER VARYING(100))");
        }

        assertRefusedAsDamaged();
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        filled();
        truncate(10);

        assertRefusedAsDamaged();
    }

    /** The end of the file may be free space; a workspace never opens with less than was in it. */
    @ParameterizedTest @ValueSource(ints = {30, 50, 70, 90, 99})
    void aFileThatLostItsEndIsRefusedOrWhole(int percent) throws IOException {
        filled();
        truncate(percent);

        assertRefusedOrWhole();
    }

    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 4, 5})
    void aFileWithNoiseInItIsRefusedOrWhole(long seed) throws IOException {
        filled();
        var random = new Random(seed);
        byte[] noise = new byte[20_000];
        random.nextBytes(noise);
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), random.nextLong(channel.size()));
        }

        assertRefusedOrWhole();
    }

    @Test
    void aWorkspaceOfANewerParleyIsRefusedAndLeftAsItIs() {
        try (var store = H2DealStore.open(folder)) {
            store.workspace()
                    .write(handle -> handle
                            .execute("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\","
                                    + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\","
                                    + " \"execution_time\", \"success\") VALUES (99, '99', 'from the future', 'SQL',"
                                    + " 'V99__from_the_future.sql', 1, 'parley', 1, TRUE)"));
        }

        assertThatThrownBy(() -> H2DealStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The workspace " + folder + " was made by a newer Parley and was left as it is. Open it with"
                                + " that version or a later one.");
    }

    @Test
    void whatAnInterruptedFirstStartLeftBehindIsCleanedUp() throws IOException {
        Files.writeString(folder.resolve("parley-new-123.mv.db"), "half");

        H2DealStore.open(folder).close();

        assertThat(names()).containsExactly("parley.mv.db");
    }

    /** A cancelled task interrupts its thread; the workspace has to outlive that. */
    @Test
    void anInterruptedThreadDoesNotCloseTheWorkspace() {
        try (var store = H2DealStore.open(folder)) {
            store.create(deal, Entries.created());
            var edit = DealEdits.client("interrupted");
            Deal changed = edit.apply(deal);

            Thread.currentThread().interrupt();
            store.save(deal, changed, Entries.edited(edit.name()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.load("deal")).contains(changed);
        }
    }

    @Test
    void closingTwiceIsClosing() {
        var store = H2DealStore.open(folder);
        store.close();
        store.close();
        H2DealStore.open(folder).close();
    }

    private void filled() {
        try (var store = H2DealStore.open(folder)) {
            store.create(deal, Entries.created());
            byte[] bytes = new byte[300_000];
            Arrays.fill(bytes, (byte) 7);
            store.keepDocument(Documents.sha256(bytes), bytes, "text");
        }
    }

    private void truncate(int percent) throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * percent / 100);
        }
    }

    private void assertRefusedOrWhole() {
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("deal")).contains(deal);
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("latest backup");
        }
    }

    private void assertRefusedAsDamaged() {
        assertThatThrownBy(() -> H2DealStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The file " + file() + " is damaged or was not made by Parley. It was left as it is. Put your"
                                + " latest backup in its place, or move it away to start with an empty workspace.");
    }

    private Path file() {
        return folder.resolve("parley.mv.db");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).toList();
        }
    }
}

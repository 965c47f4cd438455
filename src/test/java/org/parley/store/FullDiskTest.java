package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.fixtures.DealFixtures;
import org.parley.session.StoreException;

/** A full disk costs the save it meets and no more. */
class FullDiskTest {
    @TempDir Path folder;

    private final Deal deal = DealFixtures.full("deal");
    private final Edit edit = DealEdits.client("after the disk was full");

    @BeforeEach
    void disk() {
        FullDisk.register();
        H2DealStore.open(folder).close();
    }

    @AfterEach
    void room() {
        FullDisk.full(false);
    }

    @Test
    void aFullDiskIsNamedAndTheSaveCanBeRepeatedWhenThereIsRoom() {
        Deal changed = edit.apply(deal);
        try (var store = onDisk()) {
            store.create(deal, Entries.created());

            FullDisk.full(true);
            assertThatThrownBy(() -> store.save(deal, changed, Entries.edited(edit.name())))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The disk that holds " + folder
                            + " is full, and the last change was not saved. Make room on the disk, then try again.");

            FullDisk.full(false);
            assertThat(store.load("deal")).contains(deal);
            store.save(deal, changed, Entries.edited(edit.name()));
            assertThat(store.load("deal")).contains(changed);
        }
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("deal")).contains(changed);
            assertThat(store.journal("deal")).hasSize(2);
        }
    }

    private H2DealStore onDisk() {
        String url = WorkspaceUrl.ofExisting(folder.resolve("parley")).replace("jdbc:h2:", "jdbc:h2:fulldisk:");
        var failures = Failures.onDisk(folder, folder.resolve("parley.mv.db"));
        return new H2DealStore(Workspace.onDisk(url, failures), Optional.of(folder));
    }
}

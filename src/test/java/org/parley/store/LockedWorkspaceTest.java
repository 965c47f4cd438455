package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.StoreException;

/** Two processes never write to one workspace. */
class LockedWorkspaceTest {
    @TempDir Path folder;

    @Test
    void aWorkspaceThatIsOpenElsewhereIsRefusedUntilTheOtherIsGone() throws Exception {
        try (var other = Child.start(WorkspaceHolder.class, folder)) {
            assertThat(other.line()).isEqualTo("open " + folder);

            assertThatThrownBy(() -> H2DealStore.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "The workspace " + folder + " is open in another Parley. Close it there, or open another"
                                    + " workspace here.");

            other.kill();
            H2DealStore.open(folder).close();
        }
    }
}

package org.parley.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void isWhereThePlatformKeepsData() {
        assertThat(WorkspaceFolder.standard("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/parley"));
        assertThat(WorkspaceFolder.standard("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/parley"));
        assertThat(WorkspaceFolder.standard("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(HOME.resolve(".local/share/parley"));
        assertThat(WorkspaceFolder.standard("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Parley"));
        assertThat(WorkspaceFolder.standard("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Parley"));
        assertThat(WorkspaceFolder.standard("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Parley"));
    }
}

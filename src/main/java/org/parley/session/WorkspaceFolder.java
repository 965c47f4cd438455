package org.parley.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person's deals are kept when nobody says otherwise: where each platform wants a program's data. */
public final class WorkspaceFolder {
    private WorkspaceFolder() {}

    public static Path standard() {
        return standard(System.getProperty("os.name", ""), System.getenv(),
                Path.of(System.getProperty("user.home", ".")));
    }

    static Path standard(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return under(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve("Parley");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Parley");
        }
        return under(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("parley");
    }

    /** A folder that is not absolute counts as not set, as the XDG specification demands. */
    private static Path under(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() || !Path.of(folder).isAbsolute() ? otherwise : Path.of(folder);
    }
}

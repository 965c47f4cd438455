package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.parley.session.WorkspaceFolder;
import org.parley.store.H2DealStore;

/**
 * What a command finds around it.
 *
 * @param standardFolder the workspace when none is named
 * @param who name of the person, for the journal
 * @param version of the program
 */
public record Surroundings(
        Workspaces workspaces,
        Path standardFolder,
        Clock clock,
        String who,
        String version,
        PrintWriter out,
        PrintWriter err) {
    /** This computer, with its clock and the account that runs the program. */
    public static Surroundings standard(PrintWriter out, PrintWriter err) {
        return new Surroundings(
                H2DealStore::open,
                WorkspaceFolder.standard(),
                Clock.system(ZoneId.systemDefault()),
                System.getProperty("user.name", ""),
                Version.current(),
                out,
                err);
    }
}

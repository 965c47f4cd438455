package org.parley.cli;

import java.nio.file.Path;
import org.parley.session.DealStore;

/** Opens the workspace in a folder, which is made when it does not exist. */
@FunctionalInterface
public interface Workspaces {
    /** @throws org.parley.session.StoreException when it cannot be opened */
    DealStore open(Path folder);
}

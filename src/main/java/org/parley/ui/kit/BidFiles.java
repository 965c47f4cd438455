package org.parley.ui.kit;

import java.nio.file.Path;
import java.util.List;

/** Takes in files that came from providers. */
public interface BidFiles {
    /** Asks for files and starts their import. */
    void choose();

    /** Starts the import of files, as after a drop on the window. */
    void take(List<Path> files);

    /** Asks for the proposals of the provider with that letter and attaches them. */
    void attachProposal(String letter);

    /** Saves a blank sheet for providers to fill in. */
    void saveTemplate();
}

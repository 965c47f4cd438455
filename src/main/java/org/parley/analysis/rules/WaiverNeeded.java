package org.parley.analysis.rules;

import java.util.List;

/** A switched-off family that holds mechanisms the model requires: somebody has to sign for that (SPEC 5). */
public record WaiverNeeded(String family, List<String> mechanisms) {
    public WaiverNeeded {
        mechanisms = List.copyOf(mechanisms);
    }
}

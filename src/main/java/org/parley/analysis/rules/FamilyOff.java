package org.parley.analysis.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Waiver;

/**
 * A switched-off family that holds mechanisms the model requires: somebody has to sign for that (SPEC 5).
 *
 * @param mechanisms the required ones, in catalogue order
 * @param waiver null until somebody has signed
 */
public record FamilyOff(String family, List<String> mechanisms, @Nullable Waiver waiver) {
    public FamilyOff {
        mechanisms = List.copyOf(mechanisms);
    }

    /** True while nobody has signed. */
    public boolean open() {
        return waiver == null;
    }
}

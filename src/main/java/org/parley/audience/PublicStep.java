package org.parley.audience;

import org.parley.domain.catalog.LadderStep;

/** The steps of our ladder that a room may be shown. The fallback and the walk-away have no name here. */
public enum PublicStep {
    OPEN(LadderStep.OPEN),
    TARGET(LadderStep.TARGET);

    private final LadderStep step;

    PublicStep(LadderStep step) {
        this.step = step;
    }

    LadderStep step() {
        return step;
    }
}

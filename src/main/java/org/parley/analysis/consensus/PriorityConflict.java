package org.parley.analysis.consensus;

import org.parley.domain.catalog.GroupId;

/**
 * Two groups that want different things of one item (SPEC 4.3).
 *
 * @param item outcome id, family id or TCO
 * @param groupA before {@code groupB} in the order of groups
 * @param severity the difference in average weights, 0.6 and up
 */
public record PriorityConflict(String item, GroupId groupA, GroupId groupB, double severity, Level level) {
    /** High from 1.5 average weights, medium from 1.0, low from 0.6. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }
}

package org.parley.analysis.consensus;

import org.parley.domain.catalog.GroupId;

/**
 * Two groups and the share of weight that one of them would have to move to agree with the other (SPEC 4.2).
 *
 * @param a before {@code b} in the order of groups
 * @param distance total variation, 0 to 1
 */
public record GroupPair(GroupId a, GroupId b, double distance) {}

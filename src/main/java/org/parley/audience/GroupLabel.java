package org.parley.audience;

import org.parley.domain.catalog.GroupId;

/** How a group is named in front of others: by its code, or not at all. */
public sealed interface GroupLabel {
    /** The group as everybody knows it. */
    record Code(GroupId id) implements GroupLabel {}

    /** One of the groups, without saying which; the same number is the same group on one sheet. */
    record Alias(int number) implements GroupLabel {}
}

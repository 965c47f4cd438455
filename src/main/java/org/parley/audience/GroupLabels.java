package org.parley.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.analysis.consensus.Consensus;
import org.parley.domain.catalog.GroupId;

/**
 * Names of the groups on one sheet. Nameless groups are numbered by what they said, so that neither their order nor
 * another sheet tells who is who.
 */
final class GroupLabels {
    private final Map<GroupId, GroupLabel> labels = new EnumMap<>(GroupId.class);
    private final List<GroupId> order;

    GroupLabels(Consensus consensus, boolean anonymous) {
        var groups = new ArrayList<>(consensus.votedGroups());
        if (anonymous) {
            Comparator<GroupId> bySaid = Comparator.comparingInt(_ -> 0);
            for (String item : consensus.items()) {
                bySaid = bySaid.thenComparingDouble(group -> -consensus.weight(group, item));
            }
            groups.sort(bySaid);
        }
        this.order = List.copyOf(groups);
        for (GroupId group : order) {
            labels.put(group, anonymous ? new GroupLabel.Alias(labels.size() + 1) : new GroupLabel.Code(group));
        }
    }

    List<GroupId> order() {
        return order;
    }

    GroupLabel of(GroupId group) {
        return Objects.requireNonNull(labels.get(group));
    }

    List<GroupLabel> all() {
        return order.stream().map(this::of).toList();
    }
}

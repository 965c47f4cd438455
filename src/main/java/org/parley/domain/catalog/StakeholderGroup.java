package org.parley.domain.catalog;

/** A stakeholder group and what it cares about. */
public record StakeholderGroup(GroupId id, String name, String cares) {}

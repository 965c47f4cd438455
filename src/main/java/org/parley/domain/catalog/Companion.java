package org.parley.domain.catalog;

/** A value that rides beside a mechanism's position: shown, editable, exported, never scored. */
public record Companion(String id, String name, String unit, String suggestion, String note) {}

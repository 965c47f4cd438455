package org.parley.domain.catalog;

/** Where a number or statement of the catalogue comes from. */
public record Source(String code, String text) {}

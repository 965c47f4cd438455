package org.parley.ui.compare;

/** One cell of the comparison. */
public record Place(RowRef row, Column column) {}

package org.parley.ui.positions;

/** A line of the list: a family, or one of its mechanisms. */
sealed interface Row {
    String id();

    /** The head of a family. */
    record OfFamily(String id) implements Row {}

    /** A mechanism below its family. */
    record OfMechanism(String id) implements Row {}
}

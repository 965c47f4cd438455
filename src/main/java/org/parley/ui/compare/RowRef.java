package org.parley.ui.compare;

/** Which row it is, whatever stands in it. {@code mechanism} is empty for the row of a family. */
public record RowRef(String family, String mechanism) {
    public static RowRef family(String family) {
        return new RowRef(family, "");
    }

    public boolean isFamily() {
        return mechanism.isEmpty();
    }

    /** The mechanism's id, or the family's. */
    public String id() {
        return isFamily() ? family : mechanism;
    }
}

package org.parley.store.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table with rows of deals. Its first column names the deal.
 *
 * @param columns the key's columns first
 * @param keyWidth how many columns the key has, the deal's included
 */
public record Table(String name, List<String> columns, int keyWidth) {
    /** The column that keeps the order of a list or a map; rows of a table that has it are read in this order. */
    public static final String PLACE = "place";

    public Table {
        columns = List.copyOf(columns);
    }

    public static Table of(String name, List<String> key, List<String> values) {
        return new Table(name, Stream.concat(key.stream(), values.stream()).toList(), key.size());
    }

    public List<String> key() {
        return columns.subList(0, keyWidth);
    }

    public String dealColumn() {
        return columns.getFirst();
    }

    public boolean ordered() {
        return columns.contains(PLACE);
    }

    int index(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("table " + name + " has no column " + column);
        }
        return index;
    }
}

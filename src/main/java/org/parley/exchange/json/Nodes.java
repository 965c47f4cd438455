package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers as people would: 60 and not 60.0. */
final class Nodes {
    private static final double EXACT = 1e15;

    private Nodes() {}

    static void put(ObjectNode node, String name, @Nullable Double value) {
        if (value != null && whole(value)) {
            node.put(name, value.longValue());
        } else {
            node.put(name, value);
        }
    }

    static void add(ArrayNode array, @Nullable Double value) {
        if (value == null) {
            array.addNull();
        } else if (whole(value)) {
            array.add(value.longValue());
        } else {
            array.add(value);
        }
    }

    static void numbers(ObjectNode node, String name, List<Double> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(v -> add(array, v));
    }

    static void texts(ObjectNode node, String name, Iterable<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    /** As deal files spell the names of constants: small, with - for _. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The object of that name, made when it is not there yet. */
    static ObjectNode object(ObjectNode node, String name) {
        return node.withObjectProperty(name);
    }

    private static boolean whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT
                && Double.doubleToRawLongBits(value) != Long.MIN_VALUE;
    }
}

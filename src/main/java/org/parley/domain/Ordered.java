package org.parley.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Immutable maps and sets that keep the order people gave them, which {@code Map.copyOf} does not. */
public final class Ordered {
    private Ordered() {}

    public static <K, V> Map<K, V> map(Map<K, V> source) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    public static <T> Set<T> set(Iterable<T> source) {
        var copy = new LinkedHashSet<T>();
        source.forEach(copy::add);
        return Collections.unmodifiableSet(copy);
    }

    /** The map with {@code key} set to {@code value}, or without the key when the value is null. */
    public static <K, V> Map<K, V> with(Map<K, V> source, K key, @Nullable V value) {
        var copy = new LinkedHashMap<>(source);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return Collections.unmodifiableMap(copy);
    }

    public static <T> Set<T> with(Set<T> source, T item, boolean present) {
        var copy = new LinkedHashSet<>(source);
        if (present) {
            copy.add(item);
        } else {
            copy.remove(item);
        }
        return Collections.unmodifiableSet(copy);
    }
}

package org.parley.store.tables;

import java.util.function.ObjIntConsumer;

/**
 * Numbers the members of a list or a map from 0. Each list counts for itself, so that a member more or less renumbers
 * its own list only.
 */
final class Placed {
    private Placed() {}

    static <T> void each(Iterable<T> members, ObjIntConsumer<T> action) {
        int place = 0;
        for (T member : members) {
            action.accept(member, place++);
        }
    }
}

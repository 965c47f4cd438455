package org.parley.documents.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.documents.align.Pairing.Place;

/** Turns places that go together into matches in reading order. */
final class Matches {
    private final List<Clause> left;
    private final List<Clause> right;

    private Matches(List<Clause> left, List<Clause> right) {
        this.left = left;
        this.right = right;
    }

    static Alignment of(List<Clause> left, List<Clause> right, List<Place> places) {
        return new Matches(left, right).alignment(groups(places));
    }

    /** Clauses by their places, with the links between them, strongest first. */
    private static final class Group {
        private final TreeSet<Integer> left = new TreeSet<>();
        private final TreeSet<Integer> right = new TreeSet<>();
        private final List<Place> links = new ArrayList<>();

        void add(Place place) {
            left.add(place.left());
            right.add(place.right());
            links.add(place);
        }

        boolean pair() {
            return links.size() == 1;
        }
    }

    /** In the order of the left. */
    private static List<Group> groups(List<Place> places) {
        var byLeft = new TreeMap<Integer, Group>();
        var byRight = new TreeMap<Integer, Group>();
        var strongestFirst = places.stream()
                .sorted(Comparator.comparingDouble(Place::score).reversed())
                .toList();
        for (Place place : strongestFirst) {
            Group group = byLeft.getOrDefault(
                    place.left(), byRight.getOrDefault(place.right(), new Group()));
            group.add(place);
            byLeft.put(place.left(), group);
            byRight.put(place.right(), group);
        }
        return byLeft.values().stream().distinct().toList();
    }

    private Alignment alignment(List<Group> groups) {
        List<Group> pairs = groups.stream().filter(Group::pair).toList();
        BitSet out = Moves.of(
                pairs.stream().map(g -> g.right.first()).toList(),
                pairs.stream().map(g -> 1 + left.get(g.left.first()).body().length()).toList());
        Set<Group> moved = new HashSet<>();
        out.stream().forEach(i -> moved.add(pairs.get(i)));
        return new Alignment(inOrder(groups, moved));
    }

    private List<Match> inOrder(List<Group> groups, Set<Group> moved) {
        var byLeft = new TreeMap<Integer, Group>();
        var byRight = new TreeMap<Integer, Group>();
        for (Group group : groups) {
            group.left.forEach(i -> byLeft.put(i, group));
            group.right.forEach(j -> byRight.put(j, group));
        }
        var matches = new ArrayList<Match>();
        addAlone(matches, byRight, 0);
        for (int i = 0; i < left.size(); i++) {
            Group group = byLeft.get(i);
            if (group == null) {
                matches.add(new Match(Kind.NONE, List.of(left.get(i)), List.of(), List.of()));
            } else if (group.left.first() == i) {
                matches.add(match(group, moved.contains(group)));
                group.right.forEach(j -> addAlone(matches, byRight, j + 1));
            }
        }
        return matches;
    }

    /** What only the right document has, from a place on to the next clause with a counterpart. */
    private void addAlone(List<Match> matches, Map<Integer, Group> byRight, int from) {
        for (int j = from; j < right.size() && !byRight.containsKey(j); j++) {
            matches.add(new Match(Kind.NONE, List.of(), List.of(right.get(j)), List.of()));
        }
    }

    private Match match(Group group, boolean moved) {
        Kind kind = group.left.size() > 1
                ? Kind.MERGED
                : group.right.size() > 1 ? Kind.SPLIT : moved ? Kind.MOVED : Kind.SAME;
        return new Match(
                kind,
                group.left.stream().map(left::get).toList(),
                group.right.stream().map(right::get).toList(),
                group.links.stream()
                        .map(p -> new Link(left.get(p.left()), right.get(p.right()), p.score()))
                        .toList());
    }
}

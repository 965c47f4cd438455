package org.parley.documents.terms.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by the words of a text which of all concepts it can hold, so that only those are searched for. */
public final class ConceptIndex {
    private final Map<String, List<Concept>> byStart = new HashMap<>();
    private final List<Concept> anywhere;
    private final IdentityHashMap<Concept, Integer> speaksFor = new IdentityHashMap<>();
    private final int size;

    public ConceptIndex(List<Cue> cues) {
        List<Concept> all = cues.stream().flatMap(c -> Stream.concat(c.concepts().stream(), c.against().stream()))
                .toList();
        size = cues.size();
        for (int i = 0; i < size; i++) {
            int cue = i;
            cues.get(i).concepts().forEach(c -> speaksFor.put(c, cue));
        }
        anywhere = all.stream().filter(c -> c.starts().isEmpty()).toList();
        all.forEach(c -> c.starts().forEach(s -> byStart.computeIfAbsent(s, _ -> new ArrayList<>()).add(c)));
    }

    /** Number of cues. */
    public int size() {
        return size;
    }

    /** Adds the points of a concept to those of its cue, unless it speaks against it. */
    public void addTo(double[] points, Concept concept) {
        Integer cue = speaksFor.get(concept);
        if (cue != null) {
            points[cue] += concept.points();
        }
    }

    /** With a memory of its own. */
    public Recent recent() {
        return new Recent();
    }

    /** Remembers the answers for the last few texts. */
    public final class Recent {
        private static final int MOST = 8;

        private final Map<String, Set<Concept>> known = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Set<Concept>> eldest) {
                return size() > MOST;
            }
        };

        private Recent() {}

        /** By identity. */
        public Set<Concept> possible(String text) {
            return known.computeIfAbsent(text, ConceptIndex.this::possible);
        }
    }

    private Set<Concept> possible(String text) {
        Set<Concept> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!text.isBlank()) {
            possible.addAll(anywhere);
            WordStarts.in(text).forEach(start -> possible.addAll(byStart.getOrDefault(start, List.of())));
        }
        return possible;
    }
}

package org.parley.documents.terms.cue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by the words of a text which of all concepts it can hold, so that only those are searched for. */
public final class ConceptIndex {
    private final Map<String, List<Concept>> byStart = new HashMap<>();
    private final List<Concept> anywhere;

    public ConceptIndex(List<Cue> cues) {
        List<Concept> all = cues.stream().flatMap(c -> Stream.concat(c.concepts().stream(), c.against().stream()))
                .toList();
        anywhere = all.stream().filter(c -> c.starts().isEmpty()).toList();
        all.forEach(c -> c.starts().forEach(s -> byStart.computeIfAbsent(s, _ -> new ArrayList<>()).add(c)));
    }

    /** By identity. */
    public Set<Concept> possible(String text) {
        Set<Concept> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!text.isBlank()) {
            possible.addAll(anywhere);
            WordStarts.in(text).forEach(start -> possible.addAll(byStart.getOrDefault(start, List.of())));
        }
        return possible;
    }
}

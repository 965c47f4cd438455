package org.parley.documents.terms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.terms.cue.Cues;
import org.parley.documents.terms.match.Candidate;
import org.parley.documents.terms.match.SentenceReader;
import org.parley.documents.terms.sentence.Sentences;
import org.parley.domain.catalog.Catalog;

/** Reads quoted values from the wording of a document. Deterministic and offline. */
public final class TermReader {
    private final Catalog catalog;
    private final SentenceReader sentences;

    public TermReader(Catalog catalog) {
        this.catalog = catalog;
        this.sentences = new SentenceReader(Cues.shipped(), catalog);
    }

    /** Proposals for all mechanisms of the catalogue, those that are switched off included. */
    public TermReading read(ClauseTree document) {
        Map<String, List<Candidate>> found = Sentences.of(document).stream()
                .flatMap(s -> sentences.read(s).stream())
                .collect(Collectors.groupingBy(c -> c.cue().mechanism()));
        var proposals = new Proposals(document.source());
        return new TermReading(catalog.mechanisms().stream()
                .flatMap(m -> proposals.of(m, found.getOrDefault(m.id(), List.of())).stream())
                .toList());
    }
}

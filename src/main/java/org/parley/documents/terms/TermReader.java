package org.parley.documents.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.StopSignal;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.terms.cue.Cues;
import org.parley.documents.terms.match.Candidate;
import org.parley.documents.terms.match.SentenceReader;
import org.parley.documents.terms.sentence.Sentence;
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
        return read(document, StopSignal.NEVER);
    }

    /** The same, as long as it may go on. */
    public TermReading read(ClauseTree document, StopSignal signal) {
        SentenceReader.Pass pass = sentences.pass();
        Map<String, List<Candidate>> found = new HashMap<>();
        for (Sentence sentence : Sentences.of(document, signal)) {
            signal.check();
            pass.read(sentence).forEach(
                    c -> found.computeIfAbsent(c.cue().mechanism(), _ -> new ArrayList<>()).add(c));
        }
        var proposals = new Proposals(document.source());
        return new TermReading(catalog.mechanisms().stream()
                .flatMap(m -> proposals.of(m, found.getOrDefault(m.id(), List.of())).stream())
                .toList());
    }
}

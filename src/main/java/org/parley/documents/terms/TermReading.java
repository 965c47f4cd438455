package org.parley.documents.terms;

import java.util.List;
import java.util.Optional;

/**
 * What a document quotes.
 *
 * @param proposals the likeliest first within a mechanism, mechanisms in the catalogue's order; a mechanism without one
 *     is silent
 */
public record TermReading(List<TermProposal> proposals) {
    public TermReading {
        proposals = List.copyOf(proposals);
    }

    /** All readings of a mechanism, the likeliest first; empty when the document is silent on it. */
    public List<TermProposal> of(String mechanism) {
        return proposals.stream().filter(p -> p.mechanism().equals(mechanism)).toList();
    }

    /** The likeliest reading; empty when the document is silent on the mechanism. */
    public Optional<TermProposal> best(String mechanism) {
        return proposals.stream().filter(p -> p.mechanism().equals(mechanism)).findFirst();
    }

    /** The document says nothing about it. */
    public boolean silent(String mechanism) {
        return best(mechanism).isEmpty();
    }
}

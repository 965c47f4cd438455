package org.parley.cli;

import java.util.List;
import org.parley.domain.edit.Edit;
import org.parley.exchange.BidDocument;

/**
 * A file of one provider, read and ready to be taken over.
 *
 * @param sheet false for a proposal
 * @param lines what to tell the person
 */
record ReadBid(String letter, boolean sheet, BidDocument document, Edit edit, List<String> lines) {
    ReadBid {
        lines = List.copyOf(lines);
    }
}

package org.parley.exchange;

import java.util.List;
import org.parley.domain.deal.Deal;

/** A sample's deal with the files of its bids, which a workspace keeps beside it. */
public record OpenedSample(Deal deal, List<BidDocument> documents) {
    public OpenedSample {
        documents = List.copyOf(documents);
    }
}

package org.parley.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.ModelId;

/** A line of the list of deals. */
public record DealSummary(String id, String client, @Nullable ModelId model, int bids, Instant changedAt) {}

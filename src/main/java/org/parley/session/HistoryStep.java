package org.parley.session;

import java.time.Instant;
import java.util.function.Supplier;
import org.parley.domain.deal.Deal;
import org.parley.domain.edit.EditName;

/**
 * One step of a deal's history: what it is called, when it was last worked on and by whom, and the states around it,
 * which may be costly to ask for the first time.
 */
public record HistoryStep(EditName name, Instant at, String who, Supplier<Deal> before, Supplier<Deal> after) {}

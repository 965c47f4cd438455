package org.parley.analysis.trade;

/** What can be traded on a table: an analysis, or why there is none. */
public sealed interface Trades permits Logrolling, UnworkableTable {}

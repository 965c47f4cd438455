package org.parley.analysis.smaa;

/** How often each bid of a deal comes where, or why that cannot be said. */
public sealed interface Acceptability permits RankAcceptability, NotRanked {}

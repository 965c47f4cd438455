package org.parley.analysis.trade;

/** What can be said about the packages on a table: an analysis, or why there is none. */
public sealed interface Packages permits PackageAnalysis, UnworkableTable {}

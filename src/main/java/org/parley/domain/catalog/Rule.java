package org.parley.domain.catalog;

/** The words of a misalignment rule; its predicate lives in the analysis. */
public record Rule(String id, Severity severity, String firesWhen, String why, String fix, String ifOmitted) {}

package org.parley.documents.family;

/** What a clause is about. The names are the ids of the catalogue's families; {@link #GENERAL} is no family of it. */
public enum ClauseFamily {
    SCOPE,
    PRICE,
    PERF,
    GOV,
    DATA,
    BCP,
    IP,
    TRANS,
    TECH,
    INTEG,
    CHANGE,
    TALENT,
    COMM,
    EXIT,
    FLEX,
    CULT,
    /** Liability, indemnity, insurance, warranties and disclaimers. Term and termination are {@link #EXIT}. */
    EXT,
    /** Definitions, notices, law, assignment and the rest that every contract has. */
    GENERAL
}

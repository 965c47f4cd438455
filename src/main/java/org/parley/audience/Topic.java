package org.parley.audience;

/** The items of the agenda, in their order. */
public enum Topic {
    WELCOME,
    OUTCOMES,
    RELATIONSHIP,
    PRIORITIES,
    TERMS,
    OFFERS,
    COST,
    DECISION
}

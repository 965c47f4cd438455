package org.parley.domain.catalog;

/** The five stakeholder groups on the client's side, in the order every list shows them. */
public enum GroupId {
    BO,
    FI,
    LC,
    TL,
    PR
}

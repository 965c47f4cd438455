package org.parley.domain.catalog;

/** Responsible, accountable, consulted, informed. An accountable group without a responsible one does the work too. */
public enum RaciRole {
    R,
    A,
    C,
    I
}

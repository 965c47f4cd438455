package org.parley.domain.catalog;

/** The four relationship models, from the loosest to the closest. */
public enum ModelId {
    TX,
    OP,
    SA,
    VE
}

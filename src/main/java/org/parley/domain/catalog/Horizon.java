package org.parley.domain.catalog;

/** Keeps today's service safe (run), improves it (change), or keeps the deal renewable and leavable (renew). */
public enum Horizon {
    RUN,
    CHANGE,
    RENEW
}

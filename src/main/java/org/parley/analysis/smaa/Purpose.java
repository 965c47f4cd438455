package org.parley.analysis.smaa;

/** What random numbers are for; each has its own. The order is part of what a seed means. */
enum Purpose {
    WEIGHTS,
    VALUES,
    CONFIDENCE
}

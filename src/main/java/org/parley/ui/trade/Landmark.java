package org.parley.ui.trade;

/** What a point of the plane is known for. */
enum Landmark {
    /** Largest product of both gains (Nash). */
    NASH,
    /** Both get the same part of what they could gain at best (Kalai-Smorodinsky). */
    EQUAL_PARTS,
    /** The smaller of both gains is largest (egalitarian). */
    EQUAL_GAINS,
    /** Largest sum of both values. */
    WELFARE
}

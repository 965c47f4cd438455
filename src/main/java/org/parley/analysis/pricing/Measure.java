package org.parley.analysis.pricing;

/** What is read off a total cost of ownership. */
public enum Measure {
    /** Mid-year net present value at the deal's rate. */
    NPV,
    /** Money per handled contact. */
    PER_CONTACT,
    /** Money per contact that needs no repeat. */
    PER_RESOLVED,
    /** 0 to 100 between the deal's anchors. */
    VALUE
}

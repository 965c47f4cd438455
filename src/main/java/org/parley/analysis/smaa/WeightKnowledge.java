package org.parley.analysis.smaa;

/** What is taken as known of the weights of the criteria. */
public enum WeightKnowledge {
    /** Each weight lies within what the stakeholder groups gave it. */
    GROUPS,
    /** Nothing but their sum. */
    ANY,
    /** The order in which the groups together weigh the criteria. */
    ORDER
}

package org.parley.ui.trade;

/** Where a part of this step can lead to. */
interface Places {
    void table();

    /** The zone of a mechanism. */
    void zone(String mechanism);

    /** A rule, where everything about it is told. */
    void rule(String id);
}

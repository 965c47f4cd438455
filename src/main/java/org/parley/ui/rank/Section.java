package org.parley.ui.rank;

import javafx.scene.Node;

/**
 * A part of the page that a person can jump to.
 *
 * @param id also the place that a navigator knows
 */
record Section(String id, String title, Node node) {}

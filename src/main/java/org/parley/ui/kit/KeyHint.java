package org.parley.ui.kit;

/**
 * A key and what it does, for the sheet of keys and for the legend of a page.
 *
 * @param keyText the key, as it is printed on the keyboard
 */
public record KeyHint(String keyText, String name) {}

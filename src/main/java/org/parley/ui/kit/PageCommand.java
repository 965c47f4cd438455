package org.parley.ui.kit;

/**
 * Something that only one page can do, for the palette and the sheet of keys.
 *
 * @param keyText the key that does it; empty when none
 * @param possible false while there is nothing to do it to
 */
public record PageCommand(String name, String keyText, boolean possible, Runnable run) {}

package org.parley.domain.deal;

import java.util.Set;
import org.parley.domain.Ordered;

/**
 * Which parts of the catalogue this deal uses.
 *
 * @param activeFamilies ids of families in use, never the extension pack
 * @param familiesOffNote why families are switched off; empty when none is
 * @param extensions ids of extension mechanisms switched on by a person
 * @param asked ids of the mechanisms that providers are asked to quote and that are scored
 * @param scoresTco whether total cost of ownership is one of the criteria
 */
public record Selection(
        Set<String> activeFamilies,
        String familiesOffNote,
        Set<String> extensions,
        Set<String> asked,
        boolean scoresTco) {
    public Selection {
        activeFamilies = Ordered.set(activeFamilies);
        extensions = Ordered.set(extensions);
        asked = Ordered.set(asked);
    }

    public Selection withFamily(String family, boolean active) {
        return new Selection(
                Ordered.with(activeFamilies, family, active), familiesOffNote, extensions, asked, scoresTco);
    }

    public Selection withFamiliesOffNote(String changed) {
        return new Selection(activeFamilies, changed, extensions, asked, scoresTco);
    }

    public Selection withExtension(String mechanism, boolean on) {
        return new Selection(
                activeFamilies, familiesOffNote, Ordered.with(extensions, mechanism, on), asked, scoresTco);
    }

    public Selection withAsked(Set<String> changed) {
        return new Selection(activeFamilies, familiesOffNote, extensions, changed, scoresTco);
    }

    public Selection withScoresTco(boolean changed) {
        return new Selection(activeFamilies, familiesOffNote, extensions, asked, changed);
    }
}

package org.parley.documents.family;

import org.jspecify.annotations.Nullable;

/**
 * What a clause's family is read from.
 *
 * @param title null where it has none
 * @param above title of the clause it belongs to, null where there is none
 */
public record ClauseWords(@Nullable String title, @Nullable String above, String body) {}

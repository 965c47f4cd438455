package org.parley.ui.kit;

import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.text.Numbers;

/** The words of a mechanism's clause. */
public final class ClauseText {
    private static final String PLACEHOLDER = "{value}";
    private static final String OPEN = "[…]";

    private ClauseText() {}

    /** The wording in force: our own, or the catalogue's with the drafted number in it. */
    public static String inForce(DealTerms terms, Mechanism mechanism) {
        String own = terms.deal().positions().of(mechanism.id()).wording();
        return own.isBlank() ? model(terms, mechanism) : own.replace(PLACEHOLDER, number(terms.draft(mechanism)));
    }

    /** The catalogue's wording with the drafted number; a gap stands where nothing is drafted. */
    public static String model(DealTerms terms, Mechanism mechanism) {
        return mechanism.clause().replace(PLACEHOLDER, number(terms.draft(mechanism)));
    }

    /** True when our own wording does not hold the drafted number, so that both may have drifted apart. */
    public static boolean silentOnDraft(DealTerms terms, Mechanism mechanism) {
        String own = terms.deal().positions().of(mechanism.id()).wording();
        Double draft = terms.draft(mechanism);
        return !own.isBlank()
                && draft != null
                && !own.matches("(?s).*(?<![\\d.,])" + java.util.regex.Pattern.quote(number(draft))
                        + "(?![\\d]|[.,]\\d).*");
    }

    private static String number(@Nullable Double drafted) {
        return drafted == null ? OPEN : Numbers.local().plain(drafted);
    }
}

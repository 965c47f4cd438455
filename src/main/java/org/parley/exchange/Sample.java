package org.parley.exchange;

import org.parley.domain.Ordered;
import java.util.Map;

/**
 * A deal that is shipped to be looked at.
 *
 * @param id the deal's id and the name of its folder
 * @param sheets file name of the bid sheet per provider letter
 */
public record Sample(String id, Map<String, String> sheets) {
    public Sample {
        sheets = Ordered.map(sheets);
    }

    /** Key of its title in the bundle {@code exchange}. */
    public String titleKey() {
        return "sample." + id + ".title";
    }

    /** Key of its description, one line, in the bundle {@code exchange}. */
    public String descriptionKey() {
        return "sample." + id + ".description";
    }
}

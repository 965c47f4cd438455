package org.parley.ui.trade;

import java.util.Map;
import org.parley.domain.Ordered;

/**
 * Terms for which somebody looks for better ones.
 *
 * @param bid whether they are the other side's quotes; else a package of the table
 * @param terms per mechanism; an issue without a quote is absent
 * @param client our table value, 0 to 100
 * @param provider their table value, 0 to 100, an estimate
 */
record Beaten(boolean bid, Map<String, Double> terms, double client, double provider) {
    Beaten {
        terms = Ordered.map(terms);
    }
}

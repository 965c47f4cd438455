package org.parley.analysis.trade;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Ordered;

/**
 * One term for every issue on the table.
 *
 * @param terms per mechanism in the order of the table, in its unit
 * @param client our table value, 0 to 100; not to be compared with totals of bids
 * @param provider the provider's table value by our estimate, 0 to 100
 * @param dealTotal total of the provider's bid with these terms (SPEC 6.1), 0 to 100; null while a total is missing
 */
public record PackageOffer(Map<String, Double> terms, double client, double provider, @Nullable Double dealTotal) {
    public PackageOffer {
        terms = Ordered.map(terms);
    }
}

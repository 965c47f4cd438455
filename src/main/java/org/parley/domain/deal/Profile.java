package org.parley.domain.deal;

import java.util.Currency;
import org.parley.domain.Check;
import org.parley.domain.InvalidValueException;

/**
 * What the agreement is about.
 *
 * @param client the buying firm
 * @param today how the work is done now
 * @param currency ISO 4217 code, one per deal
 * @param moneyUnit how amounts of the commercials are stated, e.g. {@code EUR m}
 * @param termMonths initial term, 1 to 600
 */
public record Profile(
        String client, String sector, String scope, String today, String currency, String moneyUnit, int termMonths) {
    public Profile {
        Check.within(termMonths, 1, 600, "term in months");
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("currency", "must be a three-letter ISO 4217 code, not '" + currency + "'");
        }
    }

    /** Contract years, of which the last may not be whole. */
    public int termYears() {
        return (termMonths + 11) / 12;
    }

    public Profile withClient(String changed) {
        return new Profile(changed, sector, scope, today, currency, moneyUnit, termMonths);
    }

    public Profile withSector(String changed) {
        return new Profile(client, changed, scope, today, currency, moneyUnit, termMonths);
    }

    public Profile withScope(String changed) {
        return new Profile(client, sector, changed, today, currency, moneyUnit, termMonths);
    }

    public Profile withToday(String changed) {
        return new Profile(client, sector, scope, changed, currency, moneyUnit, termMonths);
    }

    public Profile withCurrency(String changed) {
        return new Profile(client, sector, scope, today, changed, moneyUnit, termMonths);
    }

    public Profile withMoneyUnit(String changed) {
        return new Profile(client, sector, scope, today, currency, changed, termMonths);
    }

    public Profile withTermMonths(int changed) {
        return new Profile(client, sector, scope, today, currency, moneyUnit, changed);
    }
}

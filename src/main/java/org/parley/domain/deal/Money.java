package org.parley.domain.deal;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency, exact. */
public record Money(BigDecimal amount, Currency currency) {
    public Money times(double factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }
}

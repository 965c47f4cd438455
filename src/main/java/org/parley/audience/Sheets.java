package org.parley.audience;

import org.parley.domain.deal.Sheet;

/** What was voted on. */
public enum Sheets {
    OUTCOMES,
    CRITERIA;

    static Sheets of(Sheet sheet) {
        return valueOf(sheet.name());
    }
}

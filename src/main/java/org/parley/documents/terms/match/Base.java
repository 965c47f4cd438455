package org.parley.documents.terms.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.quantity.Quantities;
import org.parley.documents.terms.quantity.Quantity;

/** To how many of something a count belongs, as in one per 80 agents. */
final class Base {
    private static final Pattern TO = Pattern.compile(
            "\\b(?:per|(?:for|to|in|of|with)(?:\\s+every|\\s+each)?)\\s+(?:a\\s+)?(?=\\w+\\s+(?:agents?|FTEs?|full|people|persons?|staff|"
                    + "employees|seats?|advis\\w+|billable|productive|heads?|positions?|colleagues|\\())",
            Pattern.CASE_INSENSITIVE);
    private static final double HUNDRED = 100;

    private Base() {}

    /** 100 when it is not said otherwise. */
    static double of(String text, Quantity count) {
        Matcher matcher = TO.matcher(text);
        while (matcher.find()) {
            double base = Quantities.in(text.substring(matcher.end())).stream().findFirst().map(Quantity::low)
                    .orElse(HUNDRED);
            boolean itself = count.start() >= matcher.end() && count.start() <= matcher.end() + 2;
            if (!itself && base > count.low()) {
                return base;
            }
        }
        return HUNDRED;
    }
}

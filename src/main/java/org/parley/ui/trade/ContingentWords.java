package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.trade.ContingentTerm;
import org.parley.analysis.trade.ContingentTerm.Subject;
import org.parley.domain.deal.Profile;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** A disagreement about the future as a formula that people can read. */
final class ContingentWords {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private ContingentWords() {}

    static String title(ContingentTerm term) {
        return TEXT.get("contingent." + term.subject() + "." + term.payer());
    }

    static List<String> years(ContingentTerm term, Profile profile) {
        var lines = new ArrayList<String>();
        for (ContingentTerm.Year year : term.years()) {
            lines.add(TEXT.get(
                    "contingent.year",
                    Integer.toString(year.year()),
                    amount(term.subject(), year.ours()),
                    amount(term.subject(), year.theirs()),
                    amount(term.subject(), year.from()),
                    amount(term.subject(), year.to()),
                    TEXT.get("money", profile.moneyUnit(), NUMBERS.fixed(year.amount(), 2))));
        }
        return lines;
    }

    private static String amount(Subject subject, double number) {
        return subject == Subject.VOLUME
                ? TEXT.get("contingent.contacts", NUMBERS.fixed(number, 2))
                : NUMBERS.percent(number, 0);
    }
}

package org.parley.ui.documents;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.documents.segment.Clause;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What is said about a clause in the tree. */
final class ClauseWording {
    private static final Texts TEXT = Texts.of("documents");

    private final DocumentViewModel model;
    private final String user;

    ClauseWording(DocumentViewModel model, String user) {
        this.model = model;
        this.user = user;
    }

    static String heading(Clause clause) {
        String heading = Stream.of(clause.number(), clause.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
        return heading.isBlank() ? TEXT.get("clause.untitled") : heading;
    }

    /** Its families, and how sure they are where that is little or a person said it; a mere guess has to be asked for. */
    String families(Clause clause) {
        String ids = FamilyNames.ids(model.clauses().families(clause));
        ClauseCorrection said = model.correction(clause);
        if (said != null) {
            return TEXT.get(said.who().equals(user) ? "clause.byYou" : "clause.byOther", ids, said.who());
        }
        double sure = model.clauses().sure(clause);
        String percent = Numbers.local().percent(sure, 0);
        if (!model.clauses().isClear(clause)) {
            return TEXT.get("clause.unclear");
        }
        return sure >= DocumentViewModel.SURE ? ids : TEXT.get("clause.unsure", ids, percent);
    }
}

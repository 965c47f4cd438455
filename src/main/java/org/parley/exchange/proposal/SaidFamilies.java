package org.parley.exchange.proposal;

import java.util.List;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.ClauseWords;
import org.parley.documents.family.Examples.Example;
import org.parley.documents.family.FamilyClassifier;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.text.Texts;

/** What clauses are about where people have said it of clauses like them: their corrections are the examples. */
public final class SaidFamilies {
    private static final Texts TEXT = Texts.of("exchange");

    private SaidFamilies() {}

    /**
     * @param said by all people of a workspace
     * @param user who is told why a clause is thought to be about something
     */
    public static FamilyClassifier classifier(List<ClauseCorrection> said, String user) {
        return FamilyClassifier.shipped().with(said.stream().map(c -> example(c, user)).toList());
    }

    /** The families of a correction, the one that matters most first. */
    public static List<ClauseFamily> of(ClauseCorrection said) {
        return said.families().stream().map(ClauseFamily::valueOf).toList();
    }

    private static Example example(ClauseCorrection said, String user) {
        String heading = said.heading().isEmpty() ? TEXT.get("example.untitled") : said.heading();
        String key = said.who().equals(user) ? "example.you" : "example.other";
        return new Example(
                TEXT.get(key, heading, said.document(), said.who()),
                new ClauseWords(said.title().isEmpty() ? null : said.title(), null, said.body()),
                of(said));
    }
}

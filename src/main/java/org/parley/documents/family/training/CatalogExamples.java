package org.parley.documents.family.training;

import java.util.List;
import java.util.stream.Stream;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.ClauseWords;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;

/**
 * Examples from the catalogue's own wording: contracts of the past hardly speak of culture, innovation or flexibility, and
 * the proposals that Parley reads do.
 */
final class CatalogExamples {
    private static final double WITH_TITLE = 2;
    private static final double WITHOUT_TITLE = 3;

    private CatalogExamples() {}

    /** Every mechanism counts as a document of its own; the extension pack is a mixture and is left out. */
    static List<Example> of(Catalog catalog) {
        return catalog.mechanisms().stream()
                .filter(m -> !m.isExtension())
                .flatMap(m -> examples(m, catalog.family(m.family()).name()))
                .toList();
    }

    private static Stream<Example> examples(Mechanism mechanism, String above) {
        ClauseFamily family = ClauseFamily.valueOf(mechanism.family());
        String clause = mechanism.clauseWithoutValue();
        String told = String.join(". ", mechanism.definition(), mechanism.unit(),
                String.join(". ", mechanism.levels()));
        return Stream.of(
                new Example(mechanism.id(), new ClauseWords(null, null, clause), family, WITHOUT_TITLE),
                new Example(mechanism.id(), new ClauseWords(mechanism.name(), above, told), family, WITH_TITLE),
                new Example(mechanism.id(), new ClauseWords(above, null, clause + " " + told), family, WITH_TITLE));
    }
}

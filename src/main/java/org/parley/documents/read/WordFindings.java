package org.parley.documents.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what a Word document holds besides its text, and what was done with it: mostly nothing. */
final class WordFindings {
    private final WordPackage word;
    private final WordContext context;
    private final Notes notes;

    WordFindings(WordPackage word, WordContext context, Notes notes) {
        this.word = word;
        this.context = context;
        this.notes = notes;
    }

    /** @param furniture what the headers and footers say */
    void all(List<Relation> main, List<String> furniture) throws IOException {
        int changes = context.count(WordFact.CHANGE);
        notes.count("document.note." + context.revision.name(), changes);
        for (WordFact fact : WordFact.values()) {
            if (fact != WordFact.CHANGE) {
                notes.count(fact.key(), context.count(fact));
            }
        }
        notes.name("document.note.furniture", furniture);
        outside(main);
        inside();
    }

    private void outside(List<Relation> main) throws IOException {
        List<Relation> all = new ArrayList<>(main);
        for (Relation relation : main) {
            if (!relation.outside() && WordPackage.ends(relation.target(), ".xml")) {
                all.addAll(word.relations(relation.target()));
            }
        }
        notes.count("document.note.links", (int) leaving(all).filter(r -> r.type().equals("hyperlink")).count());
        notes.name(
                "document.note.outside",
                leaving(all).filter(r -> !r.type().equals("hyperlink")).map(Relation::target).toList());
    }

    private static Stream<Relation> leaving(List<Relation> relations) {
        return relations.stream().filter(Relation::outside);
    }

    private void inside() {
        List<String> names = word.names();
        if (names.stream().anyMatch(n -> WordPackage.ends(n, "vbaproject.bin"))) {
            notes.add("document.note.macros");
        }
        notes.name("document.note.embedded", names.stream().filter(n -> n.contains("/embeddings/") && !n.endsWith("/"))
                .map(n -> n.substring(n.lastIndexOf('/') + 1)).toList());
    }
}

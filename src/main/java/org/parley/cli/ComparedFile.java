package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.documents.align.Clause;
import org.parley.documents.align.ClauseList;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;

/**
 * A document that is compared with another.
 *
 * @param name of its file
 */
record ComparedFile(String name, List<Clause> clauses) {
    /**
     * @param classifier says what the clauses are about
     * @throws org.parley.file.ImportProblem saying what is wrong with the file and what to do
     */
    static ComparedFile read(Path file, FamilyClassifier classifier) {
        ClauseTree tree = Segmenter.segment(DocumentReader.text(file));
        var families = ClauseFamilies.of(tree, classifier);
        return new ComparedFile(String.valueOf(file.getFileName()), ClauseList.of(tree, families));
    }
}

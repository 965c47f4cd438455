package org.parley.exchange.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.family.FamilyGuess;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.read.Progress;
import org.parley.documents.read.ReadDocument;
import org.parley.documents.read.Revision;
import org.parley.documents.read.Watch;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import org.parley.documents.terms.TermReader;
import org.parley.documents.terms.TermReading;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.file.InputFile;

/**
 * A proposal with its clauses and the values that it seems to quote. Nothing of a deal has changed.
 *
 * @param revision which state of tracked changes was read
 * @param families per clause, the likeliest first
 */
public record ReadProposal(
        InputFile file,
        Revision revision,
        ReadDocument document,
        ClauseTree clauses,
        ProposalText words,
        Map<Clause, List<FamilyGuess>> families,
        TermReading terms) {
    private static final double READ = 0.5;
    private static final double SEGMENTED = 0.65;
    private static final double CLASSIFIED = 0.8;
    private static final double CLEAR = 0.5;

    public ReadProposal {
        families = Ordered.map(families);
    }

    /**
     * The limit of time for a document is one for all of this.
     *
     * @param classifier says what the clauses are about
     * @throws org.parley.file.ImportProblem saying what is wrong with the file and what to do
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static ReadProposal read(
            InputFile file, Revision revision, Catalog catalog, FamilyClassifier classifier, Progress progress) {
        Watch watch = Watch.of(file, first(progress));
        ReadDocument document = DocumentReader.read(file, revision, watch);
        ClauseTree clauses = Segmenter.segment(document.text(), watch);
        ProposalText words = ProposalText.of(clauses, watch);
        progress.done(SEGMENTED);
        var families = ClauseFamilies.of(clauses, classifier, watch);
        progress.done(CLASSIFIED);
        TermReading terms = new TermReader(catalog).read(clauses, watch);
        watch.check();
        progress.done(1);
        return new ReadProposal(file, revision, document, clauses, words, families, terms);
    }

    public String text() {
        return document.text();
    }

    /** The innermost clause around a place of the text. */
    public Optional<Clause> clauseAt(int place) {
        return families.keySet().stream()
                .filter(c -> c.start() <= place && place < c.end())
                .reduce((_, inner) -> inner);
    }

    /** The clause where something about the family would be said, if it is said at all. */
    public Optional<Clause> clauseOn(String family) {
        return families.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .filter(e -> e.getValue().getFirst().family().name().equals(family))
                .filter(e -> e.getValue().getFirst().probability() >= CLEAR)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Progress first(Progress whole) {
        return new Progress() {
            @Override
            public void done(double share) {
                whole.done(share * READ);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}

package org.parley.documents.family.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyWeights;
import org.parley.documents.family.TitleRules;
import org.parley.domain.catalog.Catalog;

/** Trains the family model from contracts without labels, contracts that a person has labelled, and the catalogue. */
public final class FamilyTraining {
    private FamilyTraining() {}

    /**
     * The same data give the same weights.
     *
     * @param catalog whose own wording is learned too
     * @param contracts zip of contracts as text, families taken from their headings
     * @param labels file of labelled clauses; null for none
     * @param texts folder of the labelled contracts
     * @param without file names of labelled contracts to leave out, so that the result can be tested on them
     */
    public static FamilyWeights train(
            Catalog catalog, Path contracts, @Nullable Path labels, Path texts, List<String> without) {
        List<Example> examples = new ArrayList<>(new WeakLabels(TitleRules.shipped()).of(contracts));
        examples.addAll(CatalogExamples.of(catalog));
        if (labels != null) {
            examples.addAll(new GoldLabels(labels, texts).examples(without));
        }
        return FamilyTrainer.train(examples);
    }
}

package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.family.FamilyWeights;
import org.parley.documents.family.TitleRules;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "segment", mixinStandardHelpOptions = true)
final class SegmentCommand implements Runnable {
    private final PrintWriter out;
    private final Supplier<FamilyClassifier> families;

    @Parameters(paramLabel = "FILE") private Path file = Path.of("");

    @Option(names = "--json") private boolean json;

    @Option(names = "--family-weights", paramLabel = "WEIGHTS", hidden = true) private @Nullable Path weights;

    /** @param families says what clauses are about where no weights are given */
    SegmentCommand(PrintWriter out, Supplier<FamilyClassifier> families) {
        this.out = out;
        this.families = families;
    }

    @Override
    public void run() {
        FamilyClassifier classifier = weights == null ? families.get() : new FamilyClassifier(
                FamilyWeights.read(DocumentReader.text(weights).lines().toList()), TitleRules.shipped());
        ClauseTree tree = Segmenter.segment(DocumentReader.text(file));
        var families = ClauseFamilies.of(tree, classifier);
        out.println(json ? SegmentJson.of(tree, families) : SegmentText.of(tree, families));
    }
}

package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.documents.align.Alignment;
import org.parley.documents.family.FamilyClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "align", mixinStandardHelpOptions = true)
final class AlignCommand implements Runnable {
    private final PrintWriter out;
    private final Supplier<FamilyClassifier> families;

    @Parameters(index = "0", paramLabel = "A") private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "B") private Path right = Path.of("");

    @Option(names = "--json") private boolean json;

    /** @param families says what clauses are about */
    AlignCommand(PrintWriter out, Supplier<FamilyClassifier> families) {
        this.out = out;
        this.families = families;
    }

    @Override
    public void run() {
        FamilyClassifier classifier = families.get();
        ComparedFile a = ComparedFile.read(left, classifier);
        ComparedFile b = ComparedFile.read(right, classifier);
        Alignment alignment = Alignment.of(a.clauses(), b.clauses());
        out.println(json ? AlignJson.of(a, b, alignment) : AlignText.of(a, b, alignment));
    }
}

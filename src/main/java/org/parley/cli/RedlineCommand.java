package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.documents.align.Alignment;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.redline.Ignore;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Statistics;
import org.parley.exchange.redline.RedlinePage;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "redline", mixinStandardHelpOptions = true)
final class RedlineCommand implements Runnable {
    private final PrintWriter out;
    private final Supplier<FamilyClassifier> families;

    @Parameters(index = "0", paramLabel = "A") private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "B") private Path fresh = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true) private Path file = Path.of("");

    @Option(names = "--ignore", paramLabel = "WHAT", split = ",") private @Nullable Set<Ignore> ignore;

    @Option(names = "--exact") private boolean exact;

    /** @param families says what clauses are about */
    RedlineCommand(PrintWriter out, Supplier<FamilyClassifier> families) {
        this.out = out;
        this.families = families;
    }

    @Override
    public void run() {
        FamilyClassifier classifier = families.get();
        ComparedFile a = ComparedFile.read(old, classifier);
        ComparedFile b = ComparedFile.read(fresh, classifier);
        var redline = Redline.of(Alignment.of(a.clauses(), b.clauses()), ignored());
        RedlinePage.write(redline, a.name(), b.name(), file);
        Statistics words = redline.statistics();
        out.println(Texts.of("cli").get(
                "cli.redline.written", file, words.unchanged(), words.inserted(), words.deleted(), words.moved()));
    }

    private Set<Ignore> ignored() {
        return exact ? Set.of() : ignore == null ? Redline.USUAL : ignore;
    }
}

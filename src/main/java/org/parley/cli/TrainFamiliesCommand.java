package org.parley.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyWeights;
import org.parley.documents.family.training.FamilyTraining;
import org.parley.exchange.json.CatalogReader;
import org.parley.file.OutputFile;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** For those who build Parley; see docs/clauses.md. */
@Command(name = "train-families", hidden = true, mixinStandardHelpOptions = true)
final class TrainFamiliesCommand implements Runnable {
    private final PrintWriter out;

    @Option(names = "--contracts", paramLabel = "ZIP", required = true) private Path contracts = Path.of("");

    @Option(names = "--labels", paramLabel = "JSON") private @Nullable Path labels;

    @Option(names = "--texts", paramLabel = "DIR") private Path texts = Path.of("");

    @Option(names = "--without", paramLabel = "NAME") private List<String> without = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true) private Path file = Path.of("");

    TrainFamiliesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        FamilyWeights weights = FamilyTraining.train(CatalogReader.shipped(), contracts, labels, texts, without);
        List<String> lines = new ArrayList<>(Texts.of("cli").get("cli.train.licence").lines().toList());
        lines.addAll(weights.write());
        OutputFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        out.println(Texts.of("cli").get("cli.train.written", file, weights.terms().size()));
    }
}

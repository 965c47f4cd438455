package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.parley.documents.align.Alignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "align", mixinStandardHelpOptions = true)
final class AlignCommand implements Runnable {
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "A") private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "B") private Path right = Path.of("");

    @Option(names = "--json") private boolean json;

    AlignCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        ComparedFile a = ComparedFile.read(left);
        ComparedFile b = ComparedFile.read(right);
        Alignment alignment = Alignment.of(a.clauses(), b.clauses());
        out.println(json ? AlignJson.of(a, b, alignment) : AlignText.of(a, b, alignment));
    }
}

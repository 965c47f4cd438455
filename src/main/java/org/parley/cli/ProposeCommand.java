package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.segment.Segmenter;
import org.parley.documents.terms.TermReader;
import org.parley.documents.terms.TermReading;
import org.parley.domain.catalog.Catalog;
import org.parley.exchange.json.CatalogReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "propose", mixinStandardHelpOptions = true)
final class ProposeCommand implements Runnable {
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE") private Path file = Path.of("");

    @Option(names = "--json") private boolean json;

    ProposeCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run() {
        String text = DocumentReader.text(file);
        Catalog catalog = CatalogReader.shipped();
        TermReading reading = new TermReader(catalog).read(Segmenter.segment(text));
        out.println(json ? ProposeJson.of(reading, text, catalog) : ProposeText.of(reading, text, catalog));
    }
}

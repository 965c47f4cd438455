package org.parley.cli;

import java.nio.file.Path;
import org.parley.analysis.DealAnalysis;
import org.parley.exchange.report.HtmlReport;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "DEAL") private String name = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "html") private Format format = Format.HTML;

    @Option(names = "--out", paramLabel = "FILE", required = true) private Path out = Path.of("");

    /** What a report can be written as. */
    enum Format {
        HTML
    }

    ReportCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        try (OpenDeal open = deals.open(name)) {
            DealAnalysis analysis = DealAnalysis.of(deals.catalog(), open.deal());
            switch (format) {
                case HTML -> HtmlReport.write(analysis, deals.now(), out);
            }
        }
        deals.out().println(Texts.of("cli").get("cli.written", out));
    }
}

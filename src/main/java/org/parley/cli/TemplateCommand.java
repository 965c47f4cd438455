package org.parley.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.sheet.TemplateWriter;
import org.parley.file.OutputFile;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "DEAL") private String name = "";

    @Option(names = "--out", paramLabel = "FILE", required = true) private Path out = Path.of("");

    TemplateCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        String ending = out.toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".xlsx") && !ending.endsWith(".csv")) {
            throw CliProblem.of(ExitCode.USAGE, "cli.templateEnding", out);
        }
        try (OpenDeal open = deals.open(name)) {
            var asked = new DealTerms(deals.catalog(), open.deal()).askedMechanisms();
            if (asked.isEmpty()) {
                throw CliProblem.of(ExitCode.BAD_FILE, "cli.nothingAsked", open.deal().id());
            }
            var template = new TemplateWriter(open.deal().profile().client(), asked);
            OutputFile.write(out, ending.endsWith(".csv") ? template.csv() : template.xlsx());
        }
        deals.out().println(Texts.of("cli").get("cli.written", out));
    }
}

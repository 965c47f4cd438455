package org.parley.cli;

import org.parley.analysis.DealAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "DEAL") private String name = "";

    @Option(names = "--json") private boolean json;

    CheckCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        try (OpenDeal open = deals.open(name)) {
            DealAnalysis analysis = DealAnalysis.of(deals.catalog(), open.deal());
            deals.out().println(json ? CheckJson.of(analysis) : new CheckText(analysis).text());
        }
    }
}

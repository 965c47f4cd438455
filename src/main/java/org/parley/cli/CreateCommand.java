package org.parley.cli;

import org.parley.domain.deal.Deal;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "create", mixinStandardHelpOptions = true)
final class CreateCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "FILE") private String file = "";

    CreateCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        Deal deal = deals.create(file);
        deals.out().println(Texts.of("cli").get("cli.created", deal.id(), deal.profile().client(), deals.folder()));
    }
}

package org.parley.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.parley.session.DealSummary;
import org.parley.text.Texts;
import picocli.CommandLine.Command;

@Command(name = "deals", mixinStandardHelpOptions = true)
final class DealsCommand implements Runnable {
    private final Deals deals;
    private final Texts texts = Texts.of("cli");

    DealsCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        List<DealSummary> all = deals.list();
        if (all.isEmpty()) {
            deals.out().println(texts.get("cli.deals.none", deals.folder()));
        }
        all.forEach(d -> deals.out().println(texts.get(
                "cli.deals.line",
                d.id(),
                d.client(),
                d.model() == null ? "-" : d.model(),
                d.bids(),
                d.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())));
    }
}

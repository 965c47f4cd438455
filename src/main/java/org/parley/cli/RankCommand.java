package org.parley.cli;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.smaa.NotRanked;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankQuestion;
import org.parley.analysis.smaa.SmaaMonitor;
import org.parley.analysis.smaa.SmaaSettings;
import org.parley.analysis.smaa.WeightKnowledge;
import org.parley.domain.deal.Deal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "rank", mixinStandardHelpOptions = true)
final class RankCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "DEAL") private String name = "";

    @Option(names = "--json") private boolean json;

    @Option(names = "--draws", paramLabel = "N") private @Nullable Integer draws;

    @Option(names = "--seed", paramLabel = "S") private long seed = SmaaSettings.STANDARD_SEED;

    @Option(names = "--weights", paramLabel = "KNOWN") private WeightKnowledge weights = WeightKnowledge.GROUPS;

    RankCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        SmaaSettings settings = settings();
        try (OpenDeal open = deals.open(name)) {
            DealAnalysis analysis = DealAnalysis.of(deals.catalog(), open.deal());
            switch (RankAcceptability.of(analysis, RankQuestion.of(weights, settings), SmaaMonitor.NONE)) {
                case RankAcceptability ranked -> deals.out()
                        .println(
                                json
                                        ? RankJson.of(ranked, settings.seed())
                                        : new RankText(open.deal(), ranked, settings.seed()).text());
                case NotRanked not -> throw problem(not.reason(), open.deal());
            }
        }
    }

    private SmaaSettings settings() {
        if (draws == null) {
            var standard = SmaaSettings.STANDARD;
            return new SmaaSettings(standard.draws(), seed, standard.precision(), standard.parallel());
        }
        if (draws < 1 || draws > SmaaSettings.MOST_DRAWS) {
            throw CliProblem.of(ExitCode.USAGE, "cli.rank.draws", SmaaSettings.MOST_DRAWS, draws);
        }
        return SmaaSettings.draws(draws, seed);
    }

    private static CliProblem problem(NotRanked.Reason reason, Deal deal) {
        return CliProblem.of(ExitCode.BAD_FILE, "cli.rank." + reason, deal.id());
    }
}

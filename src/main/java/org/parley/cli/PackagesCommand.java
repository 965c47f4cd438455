package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.trade.Conditions;
import org.parley.analysis.trade.ForbiddenTerms;
import org.parley.analysis.trade.PackageAnalysis;
import org.parley.analysis.trade.Packages;
import org.parley.analysis.trade.RuleConflicts;
import org.parley.domain.deal.PackageTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "packages", mixinStandardHelpOptions = true)
final class PackagesCommand implements Runnable {
    private final Deals deals;

    @Parameters(paramLabel = "DEAL") private String name = "";

    @Option(names = "--json") private boolean json;

    @Option(names = "--lock", paramLabel = "MECHANISM=TERM") private Map<String, Double> locked = new LinkedHashMap<>();

    @Option(names = "--obey-rules") private boolean obeyRules;

    PackagesCommand(Deals deals) {
        this.deals = deals;
    }

    @Override
    public void run() {
        try (OpenDeal open = deals.open(name)) {
            DealAnalysis analysis = DealAnalysis.of(deals.catalog(), open.deal());
            Packages packages = packages(analysis);
            deals.out().println(json ? PackagesJson.of(packages) : new PackagesText(analysis, packages).text());
        }
    }

    private Packages packages(DealAnalysis analysis) {
        PackageTable table = analysis.terms().deal().packageTable();
        if (table == null) {
            return PackageAnalysis.of(analysis.terms(), analysis.criteria(), analysis.ranking());
        }
        for (String mechanism : locked.keySet()) {
            if (!Double.isFinite(locked.get(mechanism))) {
                throw CliProblem.of(
                        ExitCode.USAGE, "cli.packages.noNumber", mechanism, locked.get(mechanism).toString());
            }
            if (table.issues().stream().noneMatch(i -> i.mechanism().equals(mechanism))) {
                throw CliProblem.of(ExitCode.USAGE, "cli.packages.notOnTable", mechanism);
            }
        }
        Packages all = packages(analysis, table, List.of());
        return obeyRules && all instanceof PackageAnalysis found
                ? packages(analysis, table, conflicts(analysis, found))
                : all;
    }

    private Packages packages(DealAnalysis analysis, PackageTable table, List<ForbiddenTerms> forbidden) {
        return PackageAnalysis.of(
                analysis.terms(), analysis.criteria(), table, analysis.ranking(), new Conditions(locked, forbidden));
    }

    private static List<ForbiddenTerms> conflicts(DealAnalysis analysis, PackageAnalysis found) {
        return RuleConflicts.of(
                analysis.terms(), analysis.coverage(), analysis.scoringWeights(), analysis.bids(), found.issues());
    }
}

package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
    private final Deals deals;
    private final Texts texts = Texts.of("cli");

    @Parameters(index = "0", paramLabel = "DEAL") private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE") private List<Path> files = List.of();

    @Option(names = "--provider", paramLabel = "NAME") private List<String> providers = List.of();

    @Option(names = "--accept", paramLabel = "CONFIDENCE") private @Nullable Confidence accept;

    ImportCommand(Deals deals) {
        this.deals = deals;
    }

    /** Every file is read before the first one changes anything. */
    @Override
    public void run() {
        if (providers.size() > 1 && providers.size() != files.size()) {
            throw CliProblem.of(ExitCode.USAGE, "cli.import.providers", files.size(), providers.size());
        }
        try (OpenDeal open = deals.open(name)) {
            var reader = new BidFiles(deals.catalog(), deals.now(), open.families(), accept);
            var read = new ArrayList<ReadBid>();
            Deal expected = open.deal();
            for (int i = 0; i < files.size(); i++) {
                ReadBid bid = reader.read(expected, files.get(i), provider(i));
                expected = bid.edit().apply(expected);
                read.add(bid);
            }
            oneSheetPerProvider(read);
            for (ReadBid bid : read) {
                open.keep(bid.document());
                open.apply(bid.edit());
                bid.lines().forEach(deals.out()::println);
            }
            if (!open.kept()) {
                deals.out().println(texts.get("cli.import.notKept"));
            }
        }
    }

    private String provider(int file) {
        if (providers.isEmpty()) {
            return BidFiles.nameOf(files.get(file));
        }
        return providers.size() == 1 ? providers.getFirst() : providers.get(file);
    }

    private static void oneSheetPerProvider(List<ReadBid> read) {
        var sheets = new ArrayList<String>();
        for (ReadBid bid : read) {
            if (bid.sheet() && sheets.contains(bid.letter())) {
                throw CliProblem.of(ExitCode.USAGE, "cli.import.twoSheets", bid.letter());
            }
            if (bid.sheet()) {
                sheets.add(bid.letter());
            }
        }
    }
}

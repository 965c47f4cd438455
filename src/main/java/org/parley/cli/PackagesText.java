package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.trade.AgainstBatna;
import org.parley.analysis.trade.EqualOffers;
import org.parley.analysis.trade.Logrolling;
import org.parley.analysis.trade.PackageAnalysis;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.trade.Packages;
import org.parley.analysis.trade.Proposal;
import org.parley.analysis.trade.ValueRange;
import org.parley.analysis.trade.TableIssue;
import org.parley.analysis.trade.TermOption;
import org.parley.analysis.trade.Trade;
import org.parley.analysis.trade.UnworkableTable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** The packages on a table, for people to read in a terminal. */
final class PackagesText {
    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();
    private final List<String> lines = new ArrayList<>();
    private final DealAnalysis deal;
    private final Packages packages;

    PackagesText(DealAnalysis deal, Packages packages) {
        this.deal = deal;
        this.packages = packages;
    }

    String text() {
        switch (packages) {
            case UnworkableTable none -> say(
                    "cli.packages.none." + none.reason(), String.join(", ", none.mechanisms()));
            case PackageAnalysis analysis -> analysis(analysis);
        }
        return String.join(System.lineSeparator(), lines);
    }

    private void analysis(PackageAnalysis analysis) {
        PackageTable table = analysis.table();
        String name = deal.terms().deal().bid(table.counterpart()).map(Bid::name).orElse("");
        say("cli.packages.head", table.counterpart(), name, Integer.toString(analysis.issues().size()),
                analysis.count().toString(), Integer.toString(analysis.frontier().size()));
        say("cli.packages.values", span(analysis.client(), 1), span(analysis.provider(), 1));
        for (TableIssue issue : analysis.issues()) {
            say("cli.packages.issue", issue.mechanism(), deal.terms().catalog().mechanism(issue.mechanism()).name(),
                    numbers.percent(issue.clientWeight(), 0), numbers.percent(issue.providerWeight(), 0),
                    terms(issue));
        }
        batna(table, analysis.batna());
        proposal("cli.packages.nash", analysis.nash());
        proposal("cli.packages.kalaiSmorodinsky", analysis.kalaiSmorodinsky());
        proposal("cli.packages.egalitarian", analysis.egalitarian());
        proposal("cli.packages.welfare", analysis.welfare());
        equalOffers(table.meso(), analysis.meso());
        trades(table);
    }

    private String terms(TableIssue issue) {
        Double agreed = issue.agreed();
        return agreed != null
                ? texts.get("cli.packages.agreed", numbers.plain(agreed))
                : issue.options().stream()
                        .map(TermOption::term)
                        .map(numbers::plain)
                        .collect(Collectors.joining(" / "));
    }

    private void batna(PackageTable table, @Nullable AgainstBatna batna) {
        if (batna == null) {
            say("cli.packages.noTotal");
            return;
        }
        say("cli.packages.totals", span(batna.dealTotals(), 2), numbers.fixed(batna.bidTotal(), 2));
        if (batna.batnaTotal() == null) {
            say("cli.packages.noBatna", table.batna());
            return;
        }
        String reaching = batna.reaching() == null ? texts.get("cli.packages.tooMany") : batna.reaching().toString();
        say("cli.packages.batna", table.batna(), numbers.fixed(batna.batnaTotal(), 2), reaching);
        if (batna.floorsTooLow()) {
            say("cli.packages.floors", numbers.fixed(batna.atWalkAways(), 2));
        }
    }

    private void proposal(String key, Proposal proposal) {
        PackageOffer first = proposal.first();
        String found = first == null ? texts.get("cli.packages.reason." + proposal.none()) : offer(first);
        say("cli.packages.proposal", texts.get(key), found);
    }

    private void equalOffers(PackageTable.Meso meso, EqualOffers offers) {
        say("cli.packages.meso." + offers.state(),
                numbers.plain(meso.clientLevel()), numbers.plain(meso.tolerance()), span(offers.provider(), 1));
        offers.packages().forEach(o -> say("cli.packages.offer", offer(o)));
    }

    private void trades(PackageTable table) {
        if (Logrolling.of(deal.terms(), deal.criteria(), table) instanceof Logrolling found) {
            for (Trade trade : found.trades()) {
                say("cli.packages.trade", trade.offer().mechanism(), trade.ask().mechanism(),
                        numbers.fixed(trade.offer().client(), 1), numbers.fixed(trade.offer().provider(), 1),
                        numbers.fixed(trade.ask().client(), 1), numbers.fixed(trade.ask().provider(), 1));
            }
        }
    }

    private String offer(PackageOffer offer) {
        String terms = offer.terms().entrySet().stream()
                .map(t -> t.getKey() + " " + numbers.plain(t.getValue()))
                .collect(Collectors.joining(", "));
        return texts.get(
                "cli.packages.worth", numbers.fixed(offer.client(), 2), numbers.fixed(offer.provider(), 2),
                numbers.fixed(offer.dealTotal(), 2), terms);
    }

    private String span(@Nullable ValueRange span, int decimals) {
        return span == null
                ? Numbers.NONE
                : texts.get("cli.packages.span", numbers.fixed(span.least(), decimals),
                        numbers.fixed(span.most(), decimals));
    }

    private void say(String key, @Nullable Object... args) {
        lines.add(texts.get(key, args));
    }
}

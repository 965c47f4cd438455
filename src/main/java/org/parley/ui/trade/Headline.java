package org.parley.ui.trade;

import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What matters most at this moment, in one or two sentences. */
final class Headline {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private Headline() {}

    static String of(TradeViewModel model) {
        PackageTable table = model.table();
        Reading now = model.reading();
        if (model.bids().isEmpty() || now == null) {
            return TEXT.get("purpose");
        }
        if (table == null || table.issues().isEmpty()) {
            int estimates = model.estimates(model.letter());
            return TEXT.get(
                    estimates > 0 ? "headline.noTable" : "headline.noEstimates", estimates, model.name(model.letter()));
        }
        if (table.counterpart().isEmpty()) {
            return TEXT.get("headline.noCounterpart");
        }
        PackageSet packages = now.packages();
        String who = model.name(table.counterpart());
        return packages == null ? TEXT.get("headline.none", who) : aim(model, packages, table, who);
    }

    private static String aim(TradeViewModel model, PackageSet packages, PackageTable table, String who) {
        Integer nash = packages.landmarks().get(Landmark.NASH);
        if (nash == null) {
            return TEXT.get("headline.noNash", who);
        }
        PackageOffer offer = packages.frontier().get(nash);
        Double total = offer.dealTotal();
        @Nullable Double batna = model.total(table.batna()).orElse(null);
        if (total == null || batna == null) {
            return TEXT.get("headline.nash.alone", who, NUMBERS.fixed(total, 2));
        }
        return TEXT.get(
                total >= batna ? "headline.nash" : "headline.nash.worse",
                who,
                NUMBERS.fixed(total, 2),
                NUMBERS.fixed(Math.abs(total - batna), 2),
                model.name(table.batna()));
    }
}

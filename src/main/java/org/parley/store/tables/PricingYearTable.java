package org.parley.store.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** The series of a price, one row per year of the term. */
final class PricingYearTable implements DealTable {
    private static final Table TABLE = Table.of("pricing_year", List.of("deal_id", "bid", "series", "contract_year"),
            List.of("amount"));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Object source(Deal deal) {
        return deal.bids();
    }

    @Override
    public void write(Deal deal, RowSink rows) {
        for (Bid bid : deal.bids()) {
            Pricing pricing = bid.pricing();
            if (pricing != null) {
                for (Series series : Series.values()) {
                    Placed.each(
                            series.of(pricing),
                            (amount, place) -> rows.add(bid.letter(), series, place + 1, amount));
                }
            }
        }
    }

    List<Double> read(StoredRows rows, String bid, Series series) {
        return rows.under(TABLE, bid, series).stream()
                .map(row -> row.number("amount"))
                .toList();
    }

    GainShare gainShare(StoredRows rows, String bid, double clientShare) {
        return new GainShare(read(rows, bid, Series.NET_SAVINGS), clientShare, frozen(rows, bid));
    }

    private @Nullable FrozenBaseline frozen(StoredRows rows, String bid) {
        List<Double> cost = read(rows, bid, Series.FROZEN_COST);
        return cost.isEmpty()
                ? null
                : new FrozenBaseline(
                        cost, read(rows, bid, Series.FROZEN_ACTUAL), read(rows, bid, Series.FROZEN_ONE_OFF));
    }

    enum Series {
        BASELINE,
        FCR,
        NET_SAVINGS,
        DISPLACED_EFFORT,
        FROZEN_COST,
        FROZEN_ACTUAL,
        FROZEN_ONE_OFF;

        private List<Double> of(Pricing pricing) {
            FrozenBaseline frozen = pricing.terms().gainShare().frozen();
            return switch (this) {
                case BASELINE -> pricing instanceof Pricing.Annual annual ? annual.baseline() : List.of();
                case FCR -> pricing.terms().fcr();
                case NET_SAVINGS -> pricing.terms().gainShare().netSavings();
                case DISPLACED_EFFORT -> pricing.terms().automation().displacedEffort();
                case FROZEN_COST -> frozen == null ? List.of() : frozen.cost();
                case FROZEN_ACTUAL -> frozen == null ? List.of() : frozen.actual();
                case FROZEN_ONE_OFF -> frozen == null ? List.of() : frozen.oneOff();
            };
        }
    }
}

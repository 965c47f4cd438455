package org.parley.exchange.json;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.Volumes;

/** The price side that all bids of a deal file share. */
final class CommercialsReader {
    private CommercialsReader() {}

    static Commercials commercials(Field f, String currency) {
        Field anchors = f.at("tcoAnchors");
        Field volumes = f.at("volumes");
        return new Commercials(
                money(f, currency),
                shareOrNull(f.at("baselineFcr")),
                shareOrNull(f.at("discountRate")),
                anchors.exists() ? anchors(anchors) : null,
                f.at("scoringScenario").textOr(""),
                volumes.exists() ? volumes(volumes) : null);
    }

    private static @Nullable Money money(Field f, String currency) {
        Field amount = f.at("shouldCostPerContact");
        if (!amount.exists()) {
            return null;
        }
        notNegative(amount);
        Field code = f.at("shouldCostCurrency");
        try {
            return new Money(amount.decimal(), Currency.getInstance(code.textOr(currency)));
        } catch (IllegalArgumentException e) {
            throw code.problem("must be a three-letter ISO 4217 code, not '" + code.textOr(currency) + "'");
        }
    }

    private static TcoAnchors anchors(Field f) {
        return new TcoAnchors(
                f.at("ceiling").number(), f.at("floor").number(), f.at("of").oneOf(TcoAnchors.Of.class));
    }

    private static Volumes volumes(Field f) {
        return f.make(() -> f.at("monthlyShare").exists() ? monthly(f) : annual(f));
    }

    private static Volumes annual(Field f) {
        var scenarios = new LinkedHashMap<String, List<Double>>();
        ScenarioPlace.ofYears(f).forEach(
                (name, years) -> scenarios.put(name, years.list(CommercialsReader::notNegative)));
        return new Volumes.Annual(f.at("unit").textOr(""), scenarios);
    }

    private static Volumes monthly(Field f) {
        var scenarios = new LinkedHashMap<String, Double>();
        ScenarioPlace.ofMonths(f).forEach((name, volume) -> scenarios.put(name, notNegative(volume)));
        List<Double> shares = f.at("monthlyShare").list(s -> s.within(0, 1));
        if (shares.size() != 12) {
            throw f.at("monthlyShare").problem("must hold twelve shares, January first, not " + shares.size());
        }
        return new Volumes.Monthly(
                f.at("unit").textOr(""),
                scenarios,
                notNegative(f.at("forecast")),
                shares,
                notNegative(f.at("ahtMinutes")),
                f.at("occupancy").within(0, 1),
                f.at("shrinkage").within(0, 1));
    }

    private static double notNegative(Field f) {
        return f.within(0, 1e15);
    }

    private static @Nullable Double shareOrNull(Field f) {
        return f.exists() ? f.within(0, 1) : null;
    }
}

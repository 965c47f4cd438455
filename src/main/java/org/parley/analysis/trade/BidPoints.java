package org.parley.analysis.trade;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.analysis.frontier.Ratio;
import org.parley.domain.deal.Bid;

/** Puts a bid's quotes on a table. */
final class BidPoints {
    private final Map<String, Double> terms = new LinkedHashMap<>();
    private final Set<String> notQuoted = new LinkedHashSet<>();
    private final Set<String> beyondWalkAway = new LinkedHashSet<>();
    private final Set<String> beyondLimit = new LinkedHashSet<>();
    private Ratio client = Ratio.ZERO;
    private Ratio provider = Ratio.ZERO;

    private BidPoints() {}

    static BidPoint of(TableModel model, Bid bid) {
        var point = new BidPoints();
        for (int i = 0; i < model.sides().size(); i++) {
            TableOptions side = model.sides().get(i);
            Double quote = bid.value(side.mechanism().id());
            if (quote == null) {
                point.notQuoted.add(side.mechanism().id());
            } else {
                point.add(side, quote, model.weights().client().get(i), model.weights().provider().get(i));
            }
        }
        return new BidPoint(
                bid.letter(), point.terms, point.client.toDouble(), point.provider.toDouble(), point.notQuoted,
                point.beyondWalkAway, point.beyondLimit);
    }

    private void add(TableOptions side, double quote, Ratio ours, Ratio theirs) {
        String mechanism = side.mechanism().id();
        terms.put(mechanism, quote);
        client = client.plus(ours.times(side.client(quote)));
        provider = provider.plus(theirs.times(side.provider(quote)));
        if (!side.withinWalkAway(quote)) {
            beyondWalkAway.add(mechanism);
        }
        if (!side.withinLimit(quote)) {
            beyondLimit.add(mechanism);
        }
    }
}

package org.parley.analysis.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.BreakEven.Stretch;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.VolumeRule;

/**
 * Finds where two bids priced by the month cost the same. Cost is made of straight pieces between the volumes at which a
 * month crosses a threshold, so that each piece gives its root exactly. Volumes are taken as stated, without the
 * repeat-call correction, and the locked forecast stays where it is.
 */
final class BreakEvens {
    /** How far the volumes looked at go beyond the largest that the deal names. */
    private static final double REACH = 2;
    /** Roots nearer to each other than this share of the range are one, found from both sides of a border. */
    private static final double NEAR = 1e-9;
    /** Share of a cost by which rounding may move it. */
    private static final double ROUNDING = 1e-12;

    private BreakEvens() {}

    static List<BreakEven> of(Deal deal, Map<String, BidPrice> priced) {
        if (!(deal.commercials().volumes() instanceof Volumes.Monthly volumes)) {
            return List.of();
        }
        double top = REACH * Math.max(
                volumes.forecast(), volumes.scenarios().values().stream().mapToDouble(v -> v).max().orElse(0));
        List<Bid> comparable = top == 0 ? List.of() : deal.bids().stream()
                .filter(b -> priced.get(b.letter()) instanceof BidCost cost
                        && !cost.scenarios().isEmpty())
                .toList();
        if (comparable.size() < 2) {
            return List.of();
        }
        var curves = new LinkedHashMap<String, CostCurve>();
        for (Bid bid : comparable) {
            if (bid.pricing() instanceof Pricing.Monthly price) {
                CostCurve curve = curve(price, volumes, deal.profile().termMonths(), top);
                if (curve.end() > 0) {
                    curves.put(bid.letter(), curve);
                }
            }
        }
        var found = new ArrayList<BreakEven>();
        var letters = List.copyOf(curves.keySet());
        for (int i = 0; i < letters.size(); i++) {
            for (int k = i + 1; k < letters.size(); k++) {
                double end = Math.min(curve(curves, letters.get(i)).end(), curve(curves, letters.get(k)).end());
                found.add(between(letters.get(i), letters.get(k), curves, end));
            }
        }
        return found;
    }

    private static CostCurve curve(Pricing.Monthly price, Volumes.Monthly volumes, int termMonths, double top) {
        return CostCurve.of(
                contacts -> {
                    var spans = Spans.monthly(price, termMonths, volumes, contacts, Correction.NONE);
                    double total = 0;
                    for (CostPeriod period : Costing.of(price, spans)) {
                        total += period.total();
                    }
                    return total;
                },
                kinks(price, volumes, termMonths),
                top);
    }

    /** Yearly contacts at which a month reaches a threshold: the same in all months unless thresholds are absolute. */
    private static NavigableSet<Double> kinks(Pricing.Monthly price, Volumes.Monthly volumes, int termMonths) {
        VolumeRule rule = price.terms().volumeRule();
        var kinks = new TreeSet<Double>();
        VolumeRule.Surge surge = rule.surge();
        double[] shares = {
            1, 1 - rule.deadband(), 1 + rule.deadband(), rule.minimumShare(), surge == null ? 1 : surge.above()
        };
        for (double share : shares) {
            kinks.add(share * volumes.forecast());
        }
        Bands bands = rule.bands();
        if (bands != null) {
            for (Span span : Spans.monthly(price, termMonths, volumes, 1, Correction.NONE)) {
                for (Bands.Step step : bands.steps()) {
                    if (span.quantity() > 0) {
                        kinks.add(step.from() / span.quantity());
                    }
                }
            }
        }
        return kinks;
    }

    private static BreakEven between(String first, String second, Map<String, CostCurve> curves, double top) {
        CostCurve one = curve(curves, first);
        CostCurve other = curve(curves, second);
        var borders = new TreeSet<Double>();
        one.pieces().forEach(p -> borders.add(p.to()));
        other.pieces().forEach(p -> borders.add(p.to()));
        borders.tailSet(top, false).clear();
        var roots = new ArrayList<Double>();
        boolean wereSame = false;
        double before = 0;
        double from = 0;
        for (double to : borders) {
            CostCurve.Piece a = one.piece(to);
            CostCurve.Piece b = other.piece(to);
            double scale = Math.max(Math.abs(a.cost(to)), Math.abs(b.cost(to)));
            double atFrom = difference(a, b, from, scale);
            double atTo = difference(a, b, to, scale);
            boolean same = atFrom == 0 && atTo == 0;
            if (before * atFrom < 0) {
                add(roots, from, top);
            }
            Double root = same && wereSame ? null : root(from, atFrom, to, atTo);
            if (root != null) {
                add(roots, root, top);
            }
            wereSame = same;
            before = Math.signum(atTo);
            from = to;
        }
        return new BreakEven(first, second, stretches(first, second, curves, roots, top));
    }

    private static void add(List<Double> roots, double root, double top) {
        boolean inside = root > NEAR * top && root < top - NEAR * top;
        if (inside && (roots.isEmpty() || root - roots.getLast() > NEAR * top)) {
            roots.add(root);
        }
    }

    /** Between two roots nothing changes, so that the middle tells who is cheaper; alike neighbours are one stretch. */
    private static List<Stretch> stretches(
            String first, String second, Map<String, CostCurve> curves, List<Double> roots, double top) {
        var stretches = new ArrayList<Stretch>();
        double from = 0;
        for (int i = 0; i <= roots.size(); i++) {
            double to = i < roots.size() ? roots.get(i) : top;
            double middle = from + (to - from) / 2;
            CostCurve.Piece a = curve(curves, first).piece(middle);
            CostCurve.Piece b = curve(curves, second).piece(middle);
            double scale = Math.max(Math.abs(a.cost(middle)), Math.abs(b.cost(middle)));
            double difference = difference(a, b, middle, scale);
            String cheaper = difference == 0 ? null : difference < 0 ? first : second;
            boolean alike = !stretches.isEmpty() && Objects.equals(stretches.getLast().cheaper(), cheaper);
            double start = alike ? stretches.removeLast().from() : from;
            stretches.add(new Stretch(start, to, cheaper));
            from = to;
        }
        return stretches;
    }

    private static CostCurve curve(Map<String, CostCurve> curves, String letter) {
        CostCurve curve = curves.get(letter);
        if (curve == null) {
            throw new IllegalArgumentException("no curve of " + letter);
        }
        return curve;
    }

    /** 0 when the two differ by no more than rounding does. */
    private static double difference(CostCurve.Piece a, CostCurve.Piece b, double contacts, double scale) {
        double difference = a.cost(contacts) - b.cost(contacts);
        return Math.abs(difference) <= ROUNDING * scale ? 0 : difference;
    }

    private static @Nullable Double root(double from, double atFrom, double to, double atTo) {
        if (atFrom == 0) {
            return from;
        }
        if (atTo == 0) {
            return to;
        }
        return Math.signum(atFrom) == Math.signum(atTo) ? null : from + (to - from) * (atFrom / (atFrom - atTo));
    }
}

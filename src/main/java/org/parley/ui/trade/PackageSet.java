package org.parley.ui.trade;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.AgainstBatna;
import org.parley.analysis.trade.BidPoint;
import org.parley.analysis.trade.PackageCloud;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.trade.TableIssue;
import org.parley.domain.Ordered;

/**
 * The packages of the table as the parts show them.
 *
 * @param issues in the order of the table, with the terms that packages are made of
 * @param count packages within both limits
 * @param frontier those that no other beats for both, falling for us and rising for them
 * @param cloud packages good and bad
 * @param landmarks where on the frontier they are; one that does not exist is absent
 * @param bid the counterpart's quotes beside the packages
 * @param offers of equal worth to us, the best for them first
 * @param accepted the highest level of the offers at which the other side has no reason to refuse one; null when it has none
 *     now, or no lower level helps
 * @param least what the other side gets at least among the packages of the offers' level; null when there are none
 * @param most what it gets at most
 * @param batna beside our best alternative; null while the counterpart has no total
 */
record PackageSet(
        List<TableIssue> issues,
        String count,
        List<PackageOffer> frontier,
        PackageCloud cloud,
        Map<Landmark, Integer> landmarks,
        @Nullable BidPoint bid,
        List<PackageOffer> offers,
        @Nullable Double accepted,
        @Nullable Double least,
        @Nullable Double most,
        @Nullable AgainstBatna batna) {
    PackageSet {
        issues = List.copyOf(issues);
        frontier = List.copyOf(frontier);
        landmarks = landmarks.isEmpty() ? Map.of() : Ordered.map(new EnumMap<>(landmarks));
        offers = List.copyOf(offers);
    }

    /** What is known for being this point, in the order of landmarks. */
    List<Landmark> at(int index) {
        return landmarks.entrySet().stream()
                .filter(e -> e.getValue() == index)
                .map(Map.Entry::getKey)
                .toList();
    }
}

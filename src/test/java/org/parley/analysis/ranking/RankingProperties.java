package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;

/** What holds for any bids, prices and weights. */
class RankingProperties {
    record Offer(double scope, double audit, double cost) {}

    @Property(tries = 200)
    void anotherBidChangesNoTotal(
            @ForAll("offers") @Size(min = 1, max = 5) List<Offer> offers,
            @ForAll("offer") Offer more,
            @ForAll("points") String points) {
        Ranking before = ranking(offers, points);
        var all = new ArrayList<>(offers);
        all.add(more);
        Ranking after = ranking(all, points);

        for (int i = 0; i < offers.size(); i++) {
            assertThat(Rankings.points(after, letter(i))).isEqualTo(Rankings.points(before, letter(i)));
        }
    }

    @Property(tries = 200)
    void anotherOfferOfOneBidChangesNoOtherTotal(
            @ForAll("offers") @Size(min = 2, max = 5) List<Offer> offers,
            @ForAll @DoubleRange(min = 0.1, max = 3) double scale,
            @ForAll("points") String points) {
        var scaled = new ArrayList<>(offers);
        Offer first = offers.getFirst();
        scaled.set(0, new Offer(first.scope() * scale, first.audit() * scale, first.cost() * scale));

        for (int i = 1; i < offers.size(); i++) {
            assertThat(Rankings.points(ranking(scaled, points), letter(i)))
                    .isEqualTo(Rankings.points(ranking(offers, points), letter(i)));
        }
    }

    @Property(tries = 200)
    void scaledPointsAreTheSameWeights(
            @ForAll("offers") @Size(min = 1, max = 4) List<Offer> offers, @ForAll("points") String points) {
        String half = Arrays.stream(points.split("/"))
                .map(p -> String.valueOf(Double.parseDouble(p) / 2))
                .collect(Collectors.joining("/"));

        for (int i = 0; i < offers.size(); i++) {
            assertThat(Rankings.points(ranking(offers, half), letter(i)))
                    .isCloseTo(Rankings.points(ranking(offers, points), letter(i)), within(1e-9));
        }
    }

    @Property(tries = 200)
    void totalNeverFallsWhenAnOfferGetsBetter(
            @ForAll("offer") Offer offer,
            @ForAll("points") String points,
            @ForAll @DoubleRange(max = 40) double step) {
        double total = Rankings.points(ranking(List.of(offer), points), "A");

        for (Offer better : List.of(
                new Offer(offer.scope() + step, offer.audit(), offer.cost()),
                new Offer(offer.scope(), offer.audit() - step, offer.cost()),
                new Offer(offer.scope(), offer.audit(), offer.cost() - step))) {
            assertThat(Rankings.points(ranking(List.of(better), points), "A")).isGreaterThanOrEqualTo(total);
        }
    }

    @Property(tries = 300)
    void criticalWeightTiesTheBestTwo(
            @ForAll("offers") @Size(min = 2, max = 5) List<Offer> offers, @ForAll("points") String points) {
        Standing standing = ranking(offers, points).scored().group();

        for (String criterion : List.of(Sheet.TCO, "SCOPE", "DATA")) {
            if (standing.critical(criterion) instanceof CriticalWeight.At critical) {
                assertThat(critical.weight()).isStrictlyBetween(0.0, 1.0);
                Map<String, Double> there = standing.shift(criterion).orElseThrow().totals(critical.weight());
                assertThat(there.get(critical.winner())).isCloseTo(there.get(critical.second()), within(1e-6));
            }
        }
    }

    @Property(tries = 200)
    void movedWeightGivesTheTotalsOfADealWithThatWeight(
            @ForAll("offers") @Size(min = 1, max = 4) List<Offer> offers,
            @ForAll("points") String points,
            @ForAll @DoubleRange(max = 1) double weight) {
        WeightShift shift = ranking(offers, points).scored().group().shift(Sheet.TCO).orElseThrow();
        Map<String, Double> weights = shift.weights(weight);
        Ranking moved = ranking(offers, weights.values().stream()
                .map(w -> String.valueOf(100 * w))
                .collect(Collectors.joining("/")));

        assertThat(weights.values().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
        shift.totals(weight).forEach(
                (letter, total) -> assertThat(total).isCloseTo(Rankings.points(moved, letter), within(1e-9)));
    }

    @Property(tries = 200)
    void noWeightsMakeADominatedBidTheOnlyBest(
            @ForAll("offers") @Size(min = 2, max = 4) List<Offer> offers, @ForAll("points") String points) {
        Ranking ranking = ranking(offers, points);

        for (Dominated dominated : ranking.dominated()) {
            for (String better : dominated.by()) {
                assertThat(Rankings.points(ranking, better))
                        .isGreaterThanOrEqualTo(Rankings.points(ranking, dominated.letter()) - 1e-9);
            }
        }
    }

    @Provide
    Arbitrary<Offer> offer() {
        // On a coarse grid, so that ties and dominance are common.
        return Combinators.combine(
                Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(0, 12))
                .as((scope, audit, cost) -> new Offer(10 * scope, 3.5 * audit, 40 + 6 * cost));
    }

    @Provide
    Arbitrary<List<Offer>> offers() {
        return offer().list();
    }

    @Provide
    Arbitrary<String> points() {
        return Arbitraries.integers().between(1, 100).list().ofSize(3)
                .map(p -> p.get(0) + "/" + p.get(1) + "/" + p.get(2));
    }

    private static Ranking ranking(List<Offer> offers, String points) {
        Deal deal = Rankings.deal(points);
        var costs = new StringBuilder();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            deal = Rankings.bid(deal, letter(i), "SCOPE-1=" + offer.scope() + " DATA-4=" + offer.audit());
            costs.append(letter(i)).append('=').append(offer.cost()).append(' ');
        }
        return Rankings.rank(deal, costs.toString());
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}

package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.points;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.domain.deal.Deal;
import org.parley.exchange.json.DealFiles;

class DealTotalTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Deal two(String quotesOfA) {
        return bid(bid(deal("50/30/20"), "A", quotesOfA), "B", "SCOPE-1=40 DATA-4=15");
    }

    @Test
    void termsReplaceQuotesAndCostIsHeld() {
        DealTotal total = rank(two("SCOPE-1=40 DATA-4=15"), "A=60 B=70").dealTotal("A").orElseThrow();
        Ranking asIfQuoted = rank(two("SCOPE-1=70 DATA-4=8"), "A=60 B=70");

        assertThat(total.asQuoted()).isEqualTo(0.5 * 80 + 0.3 * 40 + 0.2 * 40, EXACT);
        assertThat(total.of(Map.of("SCOPE-1", 70.0, "DATA-4", 8.0))).isEqualTo(points(asIfQuoted, "A"), EXACT);
        assertThat(total.gain("SCOPE-1", 20)).isEqualTo(0.3 * -40, EXACT);
        assertThat(total.of(Map.of())).isEqualTo(total.asQuoted());
    }

    @Test
    void termNobodyAskedForChangesNothing() {
        DealTotal total = rank(two("SCOPE-1=40 DATA-4=15"), "A=60 B=70").dealTotal("A").orElseThrow();

        assertThat(total.gain("EXT-1", 200)).isZero();
        assertThat(total.gain("SCOPE-2", 95)).isZero();
    }

    @Test
    void missingPriceIsSaid() {
        assertThat(rank(two("SCOPE-1=40"), "B=70").dealTotal("A").orElseThrow().basis())
                .isEqualTo(Basis.CLAUSES_ONLY);
        assertThat(rank(two("SCOPE-1=40"), "B=70").dealTotal("D")).isEmpty();
    }

    /** The Nash point and the three equivalent offers of the sample. */
    @Test
    void worked() {
        Deal deal = DealFiles.read("lumenvale");
        DealTotal total = DealAnalysis.of(Deals.CATALOG, deal).ranking().dealTotal("C").orElseThrow();

        assertThat(total.asQuoted()).isCloseTo(60.41, within(0.005));
        assertThat(total.of(table(80, 68, 35, 12, 24, 2, 25, 130))).isCloseTo(61.21, within(0.005));
        assertThat(total.of(table(80, 68, 55, 12, 24, 2, 25, 130))).isCloseTo(62.83, within(0.005));
        assertThat(total.of(table(76, 68, 55, 12, 24, 1, 20, 130))).isCloseTo(62.37, within(0.005));
        assertThat(total.of(table(76, 68, 50, 12, 24, 2, 20, 125))).isCloseTo(62.95, within(0.005));
    }

    private static Map<String, Double> table(double... terms) {
        return Map.of(
                "PRICE-6", terms[0], "FLEX-2", terms[1], "TECH-3", terms[2], "EXIT-1", terms[3],
                "DATA-3", terms[4], "IP-2", terms[5], "TALENT-5", terms[6], "EXT-1", terms[7]);
    }
}

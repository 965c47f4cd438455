package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.trade.Tables.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.analysis.trade.UnworkableTable.Reason;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.domain.deal.PackageTable.Meso;
import org.parley.exchange.json.DealFiles;

/** A table that means nothing gives a reason, never a number. */
class UnworkableTableTest {
    private static final Meso MESO = new Meso(50, 1, 3, 3);

    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void nothingSetUp() {
        assertThat(Tables.packages(Deals.empty())).isEqualTo(why(Reason.NO_TABLE));
        assertThat(Tables.packages(Tables.on(deal))).isEqualTo(why(Reason.NO_ISSUES));
    }

    @Test
    void unknownNames() {
        assertThat(Tables.packages(deal.withPackageTable(
                new PackageTable("Z", "A", List.of(issue("PRICE-6", 1, 1)), 0, 0, MESO))))
                .isEqualTo(why(Reason.UNKNOWN_COUNTERPART));
        assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", 1, 1), issue("PRICE-99", 1, 1))))
                .isEqualTo(why(Reason.UNKNOWN_MECHANISM, "PRICE-99"));
        assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", 1, 1), issue("PRICE-6", 2, 1))))
                .isEqualTo(why(Reason.ISSUE_TWICE, "PRICE-6"));
    }

    @Test
    void weightsThatMeanNothing() {
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e308}) {
            assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", bad, 1), issue("FLEX-2", 1, bad))))
                    .isEqualTo(why(Reason.BAD_WEIGHT, "PRICE-6", "FLEX-2"));
        }
        assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", 0, 1), issue("FLEX-2", 0, 1))))
                .isEqualTo(why(Reason.NO_CLIENT_WEIGHT));
        assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", 1, 0), issue("FLEX-2", 1, 0))))
                .isEqualTo(why(Reason.NO_PROVIDER_WEIGHT));
    }

    @Test
    void noGroupHasGivenPointsAndNoWeightIsTyped() {
        Deal silent = Deals.empty()
                .withBids(List.of(Bid.of("C", "Calder")))
                .withPackageTable(new PackageTable(
                        "C", "", List.of(new Issue("DATA-3", null, null)), 0, 0, MESO));

        assertThat(Tables.packages(silent)).isEqualTo(why(Reason.NO_CLIENT_WEIGHT));
    }

    @Test
    void valuesOfTheTableThatMeanNothing() {
        assertThat(Tables.packages(table(-1, 20))).isEqualTo(why(Reason.BAD_TABLE_VALUE));
        assertThat(Tables.packages(table(40, 101))).isEqualTo(why(Reason.BAD_TABLE_VALUE));
        assertThat(Tables.packages(table(Double.NaN, 20))).isEqualTo(why(Reason.BAD_TABLE_VALUE));
    }

    @Test
    void sidesThatDoNotMeet() {
        assertThat(Tables.packages(Tables.on(deal, issue("PRICE-6", 1, 1), issue("IP-5", 1, 1))))
                .isEqualTo(why(Reason.NO_COMMON_GROUND, "IP-5"));
    }

    @Test
    void anEstimateThatContradictsItself() {
        // 20 h at first and 30 h at the limit: it would give less the longer one talks, as it wants more hours
        Deal odd = estimate("DATA-3", 20.0, 30);
        assertThat(Tables.packages(Tables.on(odd, issue("DATA-3", 1, 1))))
                .isEqualTo(why(Reason.CONTRADICTORY_ESTIMATE, "DATA-3"));
        assertThat(Tables.packages(Tables.on(estimate("DATA-3", 30.0, 30), issue("DATA-3", 1, 1))))
                .isInstanceOf(PackageAnalysis.class);
    }

    @Test
    void termsThatLeaveNothing() {
        Deal small = Tables.on(deal, issue("PRICE-6", 1, 1), issue("EXT-1", 1, 1));
        var forbidden = List.of(
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("EXT-1", 125.0)),
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("EXT-1", 130.0)));
        assertThat(Tables.packages(small, Tables.table(small), new Conditions(Map.of(), forbidden)))
                .isEqualTo(why(Reason.ALL_FORBIDDEN, "EXT-1"));
        assertThat(Tables.packages(small, Tables.table(small), new Conditions(Map.of("EXT-1", 140.0), List.of())))
                .as("beyond the provider's limit").isEqualTo(why(Reason.AGREED_OUT_OF_REACH, "EXT-1"));
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e308, -1e308}) {
            assertThat(Tables.packages(small, Tables.table(small), new Conditions(Map.of("EXT-1", bad), List.of())))
                    .isEqualTo(why(Reason.AGREED_OUT_OF_REACH, "EXT-1"));
        }
    }

    @Test
    void rulesThatTieTooMuchTogether() {
        var issues = List.of("PRICE-6", "FLEX-2", "TECH-3", "EXIT-1", "DATA-3", "IP-2", "TALENT-5", "EXT-1", "GOV-8",
                "CULT-4", "BCP-5", "EXIT-3", "DATA-2", "SCOPE-1");
        Deal large = Tables.on(
                deal, issues.stream().map(i -> issue(i, 1, 1)).toArray(PackageTable.Issue[]::new));
        PackageAnalysis free = Tables.analysis(large);
        var chain = new ArrayList<ForbiddenTerms>();
        for (int i = 1; i < issues.size(); i++) {
            chain.add(new ForbiddenTerms("R30", Severity.HIGH, Map.of(
                    issues.get(i - 1), free.issues().get(i - 1).options().getFirst().term(),
                    issues.get(i), free.issues().get(i).options().getFirst().term())));
        }

        UnworkableTable why = (UnworkableTable) Tables.packages(
                large, Tables.table(large), Conditions.without(chain));
        assertThat(why.reason()).isEqualTo(Reason.TOO_MANY_JOINED);
        assertThat(why.mechanisms()).isNotEmpty().isSubsetOf(issues);
    }

    @Test
    void morePackagesThanCanBeHeld() {
        // ninety issues, each as steep a trade as the next, so that nearly all packages are efficient; nine of them joined
        var sizes = new Random(7);
        Deal large = Tables.on(deal, Deals.CATALOG.mechanisms().stream()
                .filter(m -> !m.compatible())
                .map(m -> issue(m.id(), 1, 1))
                .filter(i -> Tables.packages(Tables.on(deal, i)) instanceof PackageAnalysis)
                .filter(i -> move(i).client() > 0 && move(i).provider() > 0)
                .map(i -> asSteepAsOthers(i, 1 + sizes.nextDouble()))
                .limit(90)
                .toArray(Issue[]::new));
        var together = new LinkedHashMap<String, Double>();
        Tables.table(large).issues().stream().limit(9)
                .forEach(i -> together.put(i.mechanism(), alone(i).options().getFirst().term()));
        var forbidden = List.of(new ForbiddenTerms("R12", Severity.HIGH, together));
        assertThat(Tables.packages(large, Tables.table(large), new Conditions(Map.of(), forbidden)))
                .isEqualTo(why(Reason.TOO_MANY_PACKAGES));
    }

    private Issue asSteepAsOthers(Issue issue, double size) {
        Move move = move(issue);
        return issue(issue.mechanism(), size / move.client(), size / move.provider());
    }

    private Move move(Issue issue) {
        return Move.of(alone(issue));
    }

    private TableIssue alone(Issue issue) {
        return Tables.analysis(Tables.on(deal, issue)).issues().getFirst();
    }

    @Test
    void withoutAPriceThereIsNoTotalToCompareWith() {
        Deal unpriced = deal.withBids(deal.bids().stream().map(b -> b.withPricing(null)).toList());
        PackageAnalysis analysis = Tables.analysis(unpriced);

        assertThat(analysis.frontier().size()).isEqualTo(62);
        assertThat(analysis.batna()).isNotNull().satisfies(b -> assertThat(b.batnaTotal()).isNotNull());

        Deal oneUnpriced = deal.withBids(deal.bids().stream()
                .map(b -> b.letter().equals("A") ? b.withPricing(null) : b)
                .toList());
        assertThat(Tables.analysis(oneUnpriced).batna())
                .as("clauses alone are not compared with clauses and price")
                .isNotNull().satisfies(b -> {
                    assertThat(b.batnaTotal()).isNull();
                    assertThat(b.reaching()).isNull();
                    assertThat(b.agreementPossible()).isNull();
                    assertThat(b.floorsTooLow()).isFalse();
                });
    }

    private Deal table(double client, double provider) {
        return deal.withPackageTable(
                new PackageTable("C", "A", List.of(issue("PRICE-6", 1, 1)), client, provider, MESO));
    }

    private Deal estimate(String mechanism, double opening, double limit) {
        var estimate = new CounterpartEstimate(opening, limit, 3.0, Confidence.LOW, "");
        return deal.withEstimates(
                Map.of("C", Ordered.with(deal.estimates().getOrDefault("C", Map.of()), mechanism, estimate)));
    }

    private static UnworkableTable why(Reason reason, String... mechanisms) {
        return new UnworkableTable(reason, List.of(mechanisms));
    }
}

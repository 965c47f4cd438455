package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.analysis.trade.Tables.issue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.analysis.frontier.Solution;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.domain.deal.PackageTable.Meso;
import org.parley.exchange.json.DealFiles;

class PackageAnalysisTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void theOrderOfTheTableChangesNothing() {
        PackageTable table = Tables.table(deal);
        List<Issue> shuffled = new ArrayList<>(table.issues());
        Collections.shuffle(shuffled, new Random(1));
        PackageAnalysis other = Tables.analysis(Tables.on(deal, shuffled.toArray(Issue[]::new)));
        PackageAnalysis analysis = Tables.analysis(deal);

        assertThat(other.frontier().size()).isEqualTo(analysis.frontier().size());
        for (int i = 0; i < analysis.frontier().size(); i++) {
            assertThat(other.frontier().client(i)).isEqualTo(analysis.frontier().client(i));
            assertThat(other.frontier().provider(i)).isEqualTo(analysis.frontier().provider(i));
        }
        assertThat(other.meso()).isEqualTo(analysis.meso());
        assertThat(other.nash()).isEqualTo(analysis.nash());
    }

    @Test
    void whatIsWorthExactlyTheReservationIsAcceptable() {
        // each term is worth 20 to the provider, who has 20 without us; thirds and sevenths do not fit into units
        var terms = Map.of("SCOPE-4", 42.0, "BCP-5", 72.0, "PERF-2", 78.0);
        PackageAnalysis whole = locked(terms, issue("SCOPE-4", 1, 1), issue("BCP-5", 1, 1), issue("PERF-2", 1, 5));
        PackageAnalysis rounded = locked(
                terms, issue("SCOPE-4", 0.3333333333333333, 1), issue("BCP-5", 0.3333333333333334, 1),
                issue("PERF-2", 0.3141592653589793, 5));

        assertThat(whole.frontier().provider(0)).isEqualTo(20);
        for (PackageAnalysis each : List.of(whole, rounded)) {
            assertThat(each.nash().first()).isNotNull();
            assertThat(each.egalitarian().first()).isNotNull();
            assertThat(each.kalaiSmorodinsky().none()).isEqualTo(Solution.Reason.NO_GAIN_FOR_ONE);
            assertThat(Objects.requireNonNull(each.batna()).agreementPossible()).isTrue();
        }
    }

    @Test
    void derivedWeightsAreNoReasonToTakeLess() {
        // GOV-1 at 3 and GOV-8 at 100 are worth (75 + 100) / 2, as the groups weigh both alike
        Deal on = Tables.on(deal, new Issue("GOV-1", null, 1.0), new Issue("GOV-8", null, 1.0));
        PackageTable table = Tables.table(on);
        var terms = new Conditions(Map.of("GOV-1", 3.0, "GOV-8", 100.0), List.of());
        var more = new PackageTable(table.counterpart(), "A", table.issues(), 88, 0, table.meso());
        PackageAnalysis analysis = Tables.analysis(Tables.packages(on, more, terms));

        assertThat(analysis.client().most()).isEqualTo(87.5);
        assertThat(analysis.nash().none()).isEqualTo(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH);
    }

    private PackageAnalysis locked(Map<String, Double> terms, Issue... issues) {
        Deal on = Tables.on(deal, issues);
        PackageTable table = Tables.table(on);
        var generous = new PackageTable(table.counterpart(), "A", table.issues(), 0, 20, table.meso());
        return Tables.analysis(Tables.packages(on, generous, new Conditions(terms, List.of())));
    }

    @Test
    void weightsAreSharesWhateverTheirSum() {
        PackageAnalysis percent = Tables.analysis(Tables.on(deal, issue("PRICE-6", 60, 30), issue("EXIT-1", 40, 70)));
        PackageAnalysis points = Tables.analysis(Tables.on(deal, issue("PRICE-6", 3, 0.3), issue("EXIT-1", 2, 0.7)));

        assertThat(points.issues()).isEqualTo(percent.issues());
        assertThat(points.frontier().offers()).isEqualTo(percent.frontier().offers());
    }

    @Test
    void aWeightTypedForOneIssueStandsBesideDerivedOnesInPercent() {
        PackageAnalysis derived = Tables.analysis(Tables.on(
                deal, new Issue("PRICE-6", null, null), new Issue("EXIT-1", null, null)));
        PackageAnalysis mixed = Tables.analysis(Tables.on(
                deal, new Issue("PRICE-6", 100.0, null), new Issue("EXIT-1", null, null)));
        double exit = derived.issues().get(1).clientWeight();

        assertThat(mixed.issues().get(1).clientWeight()).isCloseTo(100 * exit / (100 + 100 * exit), within(1e-9));
    }

    @Test
    void anExtensionTakesTheMeanOfTheOthers() {
        PackageAnalysis analysis = Tables.analysis(Tables.on(
                deal, new Issue("PRICE-6", null, null), new Issue("EXIT-1", null, null),
                new Issue("EXT-1", null, null)));

        assertThat(analysis.issues().get(2).clientWeight()).isCloseTo(1 / 3.0, within(1e-9));
        // p 5, 3 and 5
        assertThat(analysis.issues().stream().mapToDouble(TableIssue::providerWeight).toArray())
                .containsExactly(new double[] {5 / 13.0, 3 / 13.0, 5 / 13.0}, within(1e-12));
    }

    @Test
    void aMechanismWithoutDraftIsWeighedAsIfIncluded() {
        // CULT-5 is omitted in the draft
        PackageAnalysis analysis = Tables.analysis(Tables.on(
                deal, new Issue("CULT-5", null, null), new Issue("CULT-4", null, null)));

        assertThat(analysis.issues()).allSatisfy(i -> assertThat(i.clientWeight()).isBetween(0.1, 0.9));
    }

    @Test
    void onACompatibleIssueTheBestForBothIsEfficientAlone() {
        PackageAnalysis analysis = Tables.analysis(Tables.on(deal, issue("SCOPE-2", 1, 1)));

        assertThat(analysis.frontier().size()).isEqualTo(1);
        assertThat(analysis.frontier().offer(0).terms()).containsEntry("SCOPE-2", 95.0);
    }

    @Test
    void disagreementOutOfReachProposesNothing() {
        PackageTable table = Tables.table(deal);
        PackageAnalysis analysis = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", table.issues(), 60, 60, table.meso())));

        assertThat(analysis.nash().none()).isEqualTo(Solution.Reason.NO_PACKAGE_ACCEPTABLE_TO_BOTH);
        assertThat(analysis.nash().first()).isNull();
        assertThat(analysis.welfare().packages()).isNotEmpty();
    }

    @Test
    void anEmptyBandHasNoOffers() {
        PackageTable table = Tables.table(deal);
        PackageAnalysis analysis = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", table.issues(), 40, 20, new Meso(99, 1, 3, 3))));

        assertThat(analysis.meso())
                .isEqualTo(new EqualOffers(List.of(), null, EqualOffers.State.BAND_EMPTY));
    }

    @Test
    void aBandCanBeOneValue() {
        PackageTable table = Tables.table(deal);
        PackageAnalysis exactly = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", table.issues(), 40, 20, new Meso(54.43, 0, 3, 3))));
        PackageAnalysis between = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", table.issues(), 40, 20, new Meso(1 / 3.0, 0, 3, 3))));

        assertThat(exactly.meso().packages()).isNotEmpty().allSatisfy(o -> assertThat(o.client()).isEqualTo(54.43));
        assertThat(between.meso().state()).isEqualTo(EqualOffers.State.BAND_EMPTY);
    }

    @Test
    void fewerOffersThanAskedForAreSaidSo() {
        // half of 40 for a floor of 80 and half of 75 for 12 months: 57.5, and no other package is near
        EqualOffers offers = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", List.of(issue("PRICE-6", 1, 1), issue("EXIT-1", 1, 1)), 40, 20, new Meso(57, 1, 3, 3))))
                .meso();

        assertThat(offers.packages()).singleElement()
                .satisfies(o -> assertThat(o.terms().values()).containsExactly(80.0, 12.0));
        assertThat(offers.state()).isEqualTo(EqualOffers.State.FEWER);
    }

    @Test
    void floorsThatAreFineOneByOneCanBeBadTogether() {
        AgainstBatna batna = Objects.requireNonNull(Tables.analysis(deal).batna());

        assertThat(batna.atWalkAways()).isCloseTo(52.13742944791713, within(1e-9));
        assertThat(batna.floorsTooLow()).isTrue();
    }

    /** More packages than atoms in a grain of sand: nothing is enumerated, everything is exact. */
    @Test
    void aTableTooLargeToEnumerate() {
        List<Issue> issues = new ArrayList<>();
        var random = new Random(7);
        for (Mechanism mechanism : Deals.CATALOG.mechanisms()) {
            Issue one = issue(mechanism.id(), random.nextInt(1, 100), random.nextInt(1, 100));
            if (Tables.packages(Tables.on(deal, one)) instanceof PackageAnalysis) {
                issues.add(one);
            }
        }
        PackageAnalysis analysis = Tables.analysis(deal.withPackageTable(new PackageTable(
                "C", "A", issues, 30, 20, new Meso(50, 0.5, 3, 3))));

        assertThat(issues).hasSizeGreaterThan(80);
        assertThat(analysis.count()).isGreaterThan(BigInteger.TEN.pow(30));
        assertThat(analysis.nash().packages()).isNotEmpty();
        assertThat(Objects.requireNonNull(analysis.batna()).reaching()).isNull();
        assertThat(analysis.meso().state()).isEqualTo(EqualOffers.State.COMPLETE);
        assertThat(analysis.meso().packages()).hasSize(3).allSatisfy(o -> {
            assertThat(o.client()).isBetween(49.5, 50.5);
            assertThat(o.terms()).hasSize(issues.size());
        });
        for (int i = 0; i + 1 < analysis.frontier().size(); i++) {
            assertThat(analysis.frontier().client(i)).isGreaterThan(analysis.frontier().client(i + 1));
            assertThat(analysis.frontier().provider(i)).isLessThan(analysis.frontier().provider(i + 1));
        }
    }
}

package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.trade.Tables.issue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Deals;
import org.parley.analysis.trade.TermOption.Origin;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.TableEdits;
import org.parley.exchange.json.DealFiles;

/** Terms agreed already, and terms that the rules do not allow together. */
class ConditionsTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void aLockedTermStays() {
        PackageAnalysis analysis = Tables.analysis(Tables.packages(
                deal, Tables.table(deal), new Conditions(Map.of("PRICE-6", 82.0, "FLEX-2", 71.0), List.of())));

        assertThat(analysis.count()).isEqualTo(BigInteger.valueOf(5832 / 4 / 3));
        assertThat(analysis.frontier().offers())
                .allSatisfy(o -> assertThat(o.terms()).containsEntry("PRICE-6", 82.0).containsEntry("FLEX-2", 71.0));
        assertThat(analysis.issues().get(1).options()).singleElement()
                .satisfies(o -> assertThat(o.origins()).containsExactly(Origin.LOCKED));
    }

    @Test
    void whatIsAgreedOnTheTableStaysToo() {
        Deal agreed = TableEdits.lock("PRICE-6", 82).then(TableEdits.lock("FLEX-2", 71)).apply(deal);
        PackageAnalysis analysis = Tables.analysis(agreed);

        assertThat(analysis.count()).isEqualTo(BigInteger.valueOf(5832 / 4 / 3));
        assertThat(analysis.issues().getFirst().agreed()).isEqualTo(82);
        assertThat(analysis.issues().getLast().agreed()).isNull();
        for (Proposal proposal : List.of(analysis.nash(), analysis.kalaiSmorodinsky(), analysis.welfare())) {
            assertThat(proposal.packages()).allSatisfy(
                    o -> assertThat(o.terms()).containsEntry("PRICE-6", 82.0).containsEntry("FLEX-2", 71.0));
        }
        assertThat(analysis.meso().packages()).isNotEmpty().allSatisfy(
                o -> assertThat(o.terms()).containsEntry("PRICE-6", 82.0).containsEntry("FLEX-2", 71.0));
        assertThat(Objects.requireNonNull(analysis.batna()).atWalkAways())
                .as("82 is better than our walk-away").isGreaterThan(
                        Objects.requireNonNull(Tables.analysis(deal).batna()).atWalkAways());
        assertThat(Tables.analysis(TableEdits.unlock("FLEX-2").apply(agreed)).count())
                .isEqualTo(BigInteger.valueOf(5832 / 4));
    }

    @Test
    void aTermAskedForTakesThePlaceOfWhatIsAgreed() {
        Deal agreed = TableEdits.lock("PRICE-6", 82).apply(deal);
        PackageAnalysis analysis = Tables.analysis(
                Tables.packages(agreed, Tables.table(agreed), new Conditions(Map.of("PRICE-6", 80.0), List.of())));

        assertThat(analysis.issues().getFirst().agreed()).isEqualTo(80);
    }

    @Test
    void whatIsAgreedIsNoLongerTraded() {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, TableEdits.lock("IP-2", 2).apply(deal));
        Trades trades = Logrolling.of(
                analysis.terms(), analysis.criteria(), Tables.table(analysis.terms().deal()));

        assertThat(((Logrolling) trades).trades()).isNotEmpty()
                .noneMatch(t -> t.offer().mechanism().equals("IP-2") || t.ask().mechanism().equals("IP-2"));
    }

    @Test
    void aTermThatIsNoNumberIsAcceptableToNobody() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(Tables.packages(deal, Tables.table(deal), new Conditions(Map.of("PRICE-6", bad), List.of())))
                    .isInstanceOf(UnworkableTable.class);
        }
    }

    @Test
    void aFloorThatTheRulesForbidIsForbiddenAlone() {
        // R12: agility is in the top two, and a minimum above 80% cancels it
        assertThat(conflicts(deal)).containsExactly(
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 82.0)),
                new ForbiddenTerms("R12", Severity.HIGH, Map.of("PRICE-6", 85.0)));
    }

    @Test
    void whatSomebodySignedForIsAllowed() {
        var waiver = new Waiver("R12", "M. Okafor", Instant.EPOCH, "volumes are stable");
        assertThat(conflicts(deal.withWaivers(List.of(waiver)))).isEmpty();
    }

    @Test
    void termsThatBreakARuleTogetherAreForbiddenTogether() {
        // R30: 80% of the agents at home need controls of level 4; R44: exit assistance must hold the shadow operation
        Deal table = Tables.on(
                deal, issue("BCP-5", 1, 1), issue("DATA-2", 1, 1), issue("EXIT-1", 1, 1), issue("EXIT-3", 1, 1));
        List<ForbiddenTerms> conflicts = conflicts(table);

        assertThat(conflicts).filteredOn(f -> f.rule().equals("R30")).isNotEmpty().allSatisfy(f -> {
            assertThat(f.terms().keySet()).containsExactly("BCP-5", "DATA-2");
            assertThat(f.terms().get("BCP-5")).isGreaterThanOrEqualTo(80);
            assertThat(f.terms().get("DATA-2")).isLessThan(4);
        });
        PackageAnalysis free = Tables.analysis(table);
        PackageAnalysis bound = Tables.analysis(
                Tables.packages(table, Tables.table(table), new Conditions(Map.of(), conflicts)));
        long kept = 0;
        for (TermOption remote : free.issues().get(0).options()) {
            for (TermOption controls : free.issues().get(1).options()) {
                for (TermOption exit : free.issues().get(2).options()) {
                    for (TermOption shadow : free.issues().get(3).options()) {
                        var terms = Map.of("BCP-5", remote.term(), "DATA-2", controls.term(), "EXIT-1", exit.term(),
                                "EXIT-3", shadow.term());
                        kept += conflicts.stream().noneMatch(f -> terms.entrySet().containsAll(f.terms().entrySet()))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        assertThat(bound.count()).isEqualTo(BigInteger.valueOf(kept)).isLessThan(free.count());
        assertThat(bound.frontier().offers()).allSatisfy(o -> assertThat(conflicts)
                .noneMatch(f -> f.in(o.terms())));
    }

    @Test
    void whatIsAgreedForbidsWhatDoesNotGoWithIt() {
        Deal table = TableEdits.lock("BCP-5", 80)
                .apply(Tables.on(deal, issue("BCP-5", 1, 1), issue("DATA-2", 1, 1), issue("EXIT-1", 1, 1)));

        assertThat(conflicts(table)).filteredOn(f -> f.rule().equals("R30")).isNotEmpty()
                .allSatisfy(f -> assertThat(f.terms()).containsOnlyKeys("DATA-2"));
    }

    @Test
    void aRuleThatFiresWhateverTheTermForbidsNothing() {
        // R46: legal accepts 45% at home at most, and no option is so low
        Deal table = Tables.on(deal, issue("BCP-5", 1, 1), issue("EXIT-3", 1, 1));
        assertThat(Tables.analysis(table).issues().getFirst().options())
                .allSatisfy(o -> assertThat(o.term()).isGreaterThan(45));
        assertThat(conflicts(table)).noneMatch(f -> f.rule().equals("R46"));
    }

    @Test
    void offersStillDifferInIssuesAndNotInJointOnes() {
        PackageAnalysis analysis = Tables.analysis(Tables.packages(
                deal, Tables.table(deal), new Conditions(Map.of(), List.of(new ForbiddenTerms(
                        "R12", Severity.HIGH, Map.of("PRICE-6", 80.0, "FLEX-2", 68.0, "TECH-3", 55.0))))));

        List<PackageOffer> offers = analysis.meso().packages();
        assertThat(offers).hasSize(3).allSatisfy(o -> assertThat(o.client()).isBetween(54.0, 56.0));
        for (PackageOffer x : offers) {
            for (PackageOffer y : offers) {
                long differences = x.terms().keySet().stream()
                        .filter(m -> !Objects.equals(x.terms().get(m), y.terms().get(m)))
                        .count();
                assertThat(x == y || differences >= 3).isTrue();
            }
        }
        assertThat(analysis.count()).isEqualTo(BigInteger.valueOf(5832 - 5832 / 4 / 3 / 3));
    }

    private static List<ForbiddenTerms> conflicts(Deal deal) {
        DealAnalysis analysis = DealAnalysis.of(Deals.CATALOG, deal);
        return RuleConflicts.of(
                analysis.terms(), analysis.coverage(), analysis.scoringWeights(), analysis.bids(),
                Tables.analysis(deal).issues());
    }
}

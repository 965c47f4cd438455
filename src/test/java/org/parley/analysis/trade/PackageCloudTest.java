package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.TableEdits;
import org.parley.exchange.json.DealFiles;

/** All packages around the frontier. */
class PackageCloudTest {
    private final Deal deal = DealFiles.read("lumenvale");

    @Test
    void aFewThousandPackagesAreAllThere() {
        PackageAnalysis analysis = Tables.analysis(deal);
        PackageCloud cloud = analysis.cloud();

        assertThat(cloud.all()).isTrue();
        assertThat(BigInteger.valueOf(cloud.size())).isEqualTo(analysis.count()).isEqualTo(5832);
        var terms = new HashSet<Map<String, Double>>();
        for (int i = 0; i < cloud.size(); i++) {
            PackageOffer offer = cloud.offer(i);
            terms.add(offer.terms());
            assertThat(cloud.client(i)).isEqualTo(offer.client()).isBetween(0.0, 61.9);
            assertThat(cloud.provider(i)).isEqualTo(offer.provider());
        }
        assertThat(terms).hasSize(5832);
    }

    @Test
    void eachIsOnTheFrontierOrBeatenByIt() {
        PackageAnalysis analysis = Tables.analysis(deal);
        List<PackageOffer> frontier = List.copyOf(analysis.frontier().offers());
        PackageCloud cloud = analysis.cloud();
        for (int i = 0; i < cloud.size(); i++) {
            double client = cloud.client(i);
            double provider = cloud.provider(i);
            boolean efficient = frontier.stream().anyMatch(o -> o.client() == client && o.provider() == provider);
            Optional<Improvement> better = Improvement.of(frontier, client, provider);

            assertThat(better.isPresent()).isEqualTo(!efficient);
            better.ifPresent(b -> {
                assertThat(frontier.get(b.place()).client()).isGreaterThanOrEqualTo(client);
                assertThat(frontier.get(b.place()).provider()).isGreaterThanOrEqualTo(provider);
                assertThat(b.client() + b.provider()).isPositive();
            });
        }
    }

    @Test
    void theBetterPackageIsTheOneWithTheLargestProductOfGains() {
        List<PackageOffer> frontier = List.of(offer(60, 10), offer(50, 20), offer(20, 30));

        assertThat(Improvement.of(frontier, 40, 8)).contains(new Improvement(1, 10, 12));
        assertThat(Improvement.of(frontier, 60, 5)).contains(new Improvement(0, 0, 5));
        assertThat(Improvement.of(frontier, 60, 10)).isEmpty();
        assertThat(Improvement.of(frontier, 55, 15)).as("beyond the frontier").isEmpty();
    }

    @Test
    void ofMorePackagesTheSameOnesAreDrawnEachTime() {
        var issues = new ArrayList<>(Tables.table(deal).issues());
        List.of("GOV-8", "CULT-4", "EXIT-3").forEach(id -> issues.add(Tables.issue(id, 5, 5)));
        Deal large = Tables.on(deal, issues.toArray(PackageTable.Issue[]::new));
        PackageAnalysis analysis = Tables.analysis(large);
        PackageCloud cloud = analysis.cloud();
        PackageCloud again = Tables.analysis(large).cloud();

        assertThat(analysis.count()).isGreaterThan(BigInteger.valueOf(PackageCloud.MOST));
        assertThat(cloud.all()).isFalse();
        assertThat(cloud.size()).isEqualTo(PackageCloud.MOST);
        var terms = new HashSet<Map<String, Double>>();
        for (int i = 0; i < cloud.size(); i++) {
            assertThat(again.client(i)).isEqualTo(cloud.client(i));
            terms.add(cloud.offer(i).terms());
        }
        assertThat(terms).hasSizeGreaterThan(PackageCloud.MOST * 9 / 10);
        for (TermOption option : analysis.issues().getFirst().options()) {
            long share = terms.stream().filter(t -> Objects.equals(t.get("PRICE-6"), option.term())).count();
            assertThat(share / (double) terms.size())
                    .isBetween(0.8 / analysis.issues().getFirst().options().size(),
                            1.25 / analysis.issues().getFirst().options().size());
        }
    }

    @Test
    void itKeepsToWhatIsAgreedAndLeavesOutWhatIsForbidden() {
        Deal agreed = TableEdits.lock("PRICE-6", 80).apply(deal);
        PackageCloud cloud = Tables.analysis(Tables.packages(agreed, Tables.table(agreed), Conditions.without(List.of(
                new ForbiddenTerms("R12", org.parley.domain.catalog.Severity.HIGH, Map.of("IP-2", 2.0)))))).cloud();
        for (int i = 0; i < cloud.size(); i++) {
            assertThat(cloud.offer(i).terms()).containsEntry("PRICE-6", 80.0).doesNotContainEntry("IP-2", 2.0);
        }
    }

    private static PackageOffer offer(double client, double provider) {
        return new PackageOffer(Map.of("PRICE-6", client), client, provider, null);
    }
}

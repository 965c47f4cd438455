package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.exchange.json.DealFiles;

/** The table of the second sample, with derived weights; figures from an enumeration in fractions, made elsewhere. */
class PinefoldPackagesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final PackageAnalysis analysis = Tables.analysis(DealFiles.read("pinefold"));

    @Test
    void derivedWeights() {
        double[] client = {
            0.2418501123664886, 0.13151641713401524, 0.1163557820911973, 0.187993283684566, 0.16256162115094044,
            0.1597227835727924
        };
        double[] provider = {5 / 22.0, 5 / 22.0, 3 / 22.0, 3 / 22.0, 3 / 22.0, 3 / 22.0};

        assertThat(analysis.issues().stream().mapToDouble(TableIssue::clientWeight).toArray())
                .containsExactly(client, EXACT);
        assertThat(analysis.issues().stream().mapToDouble(TableIssue::providerWeight).toArray())
                .containsExactly(provider, EXACT);
    }

    @Test
    void packages() {
        assertThat(analysis.count()).isEqualTo(BigInteger.valueOf(1080));
        assertThat(analysis.frontier().size()).isEqualTo(19);
        assertThat(analysis.frontier().client(0)).isCloseTo(58.0570395209, within(1e-9));
        assertThat(analysis.frontier().provider(18)).isCloseTo(82.9545454545, within(1e-9));
    }

    @Test
    void nashPoint() {
        PackageOffer nash = Objects.requireNonNull(analysis.nash().first());
        assertThat(nash.client()).isCloseTo(44.937363273756354, EXACT);
        assertThat(nash.provider()).isCloseTo(55.68181818181818, EXACT);
        assertThat(nash.terms().values()).containsExactly(82.0, 80.0, 40.0, 22.0, 12.0, 24.0);
    }

    @Test
    void equalOffers() {
        assertThat(analysis.meso().packages())
                .extracting(p -> List.copyOf(p.terms().values()))
                .containsExactly(
                        List.of(82.0, 80.0, 40.0, 22.0, 12.0, 24.0),
                        List.of(81.0, 80.0, 30.0, 22.0, 12.0, 36.0),
                        List.of(81.0, 80.0, 40.0, 16.0, 9.0, 24.0));
        assertThat(analysis.meso().packages().stream().mapToDouble(PackageOffer::provider).toArray())
                .containsExactly(new double[] {55.68181818181818, 54.54545454545455, 50.0}, EXACT);
        ValueRange provider = Objects.requireNonNull(analysis.meso().provider());
        assertThat(provider.least()).isCloseTo(13.636363636363637, EXACT);
        assertThat(provider.most()).isCloseTo(55.68181818181818, EXACT);
    }
}

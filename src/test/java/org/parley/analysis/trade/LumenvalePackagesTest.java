package org.parley.analysis.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.exchange.json.DealFiles;

/** The worked table of SPEC 7: eight issues with Quillon CX. */
class LumenvalePackagesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final JsonNode expected = expected();
    private final JsonNode packages = expected.path("packages");
    private final PackageAnalysis analysis = Tables.analysis(DealFiles.read("lumenvale"));

    @Test
    void optionsAndTheirValues() {
        for (TableIssue issue : analysis.issues()) {
            String mechanism = issue.mechanism();
            JsonNode options = packages.path("options").path(mechanism);
            assertThat(issue.clientWeight())
                    .isCloseTo(packages.path("clientWeights").path(mechanism).asDouble(), EXACT);
            assertThat(issue.providerWeight())
                    .isCloseTo(packages.path("providerWeights").path(mechanism).asDouble(), EXACT);
            assertThat(issue.options()).as(mechanism).hasSameSizeAs(options);
            for (int o = 0; o < options.size(); o++) {
                TermOption option = issue.options().get(o);
                assertThat(option.term()).isEqualTo(options.get(o).path("position").asDouble());
                assertThat(option.client()).isCloseTo(options.get(o).path("client").asDouble(), EXACT);
                assertThat(option.provider()).isCloseTo(options.get(o).path("provider").asDouble(), EXACT);
            }
        }
    }

    @Test
    void frontierAndRanges() {
        assertThat(analysis.count()).isEqualTo(BigInteger.valueOf(packages.path("count").asLong()));
        assertThat(analysis.frontier().size()).isEqualTo(packages.path("frontierSize").asInt());
        assertThat(analysis.frontier().epsilon()).isZero();
        same(analysis.client(), packages.path("clientRange"));
    }

    @Test
    void nashPoint() {
        assertThat(analysis.nash().packages()).hasSize(1);
        same(Objects.requireNonNull(analysis.nash().first()), packages.path("nash"));
    }

    @Test
    void besideTheBestAlternative() {
        AgainstBatna batna = Objects.requireNonNull(analysis.batna());
        assertThat(batna.bidTotal()).isCloseTo(packages.path("bidTotal").asDouble(), EXACT);
        assertThat(batna.batnaTotal()).isCloseTo(packages.path("batnaTotal").asDouble(), EXACT);
        assertThat(batna.reaching()).isEqualTo(BigInteger.valueOf(packages.path("aboveBatna").asLong()));
        assertThat(batna.agreementPossible()).isTrue();
        same(batna.dealTotals(), packages.path("dealTotalRange"));
    }

    @Test
    void equalOffers() {
        assertThat(analysis.meso().state()).isEqualTo(EqualOffers.State.COMPLETE);
        assertThat(analysis.meso().packages()).hasSize(3);
        List<PackageOffer> offers = analysis.meso().packages();
        for (int i = 0; i < offers.size(); i++) {
            same(offers.get(i), expected.path("meso").get(i));
        }
        same(Objects.requireNonNull(analysis.meso().provider()), packages.path("providerRangeAtMesoLevel"));
    }

    @Test
    void theLevelAtWhichEveryOfferReachesWhatTheProviderHasWithoutUs() {
        double level = Objects.requireNonNull(analysis.acceptedLevel());

        assertThat(level).isLessThan(55);
        assertThat(EqualOfferFinder.of(analysis.frontier().model(), level).packages())
                .hasSize(3)
                .allMatch(o -> o.provider() >= 20);
        assertThat(EqualOfferFinder.of(analysis.frontier().model(), level + 1).packages())
                .anyMatch(o -> o.provider() < 20);
    }

    @Test
    void bidsOnTheTable() {
        BidPoint quillon = analysis.bids().get(2);
        assertThat(quillon.letter()).isEqualTo("C");
        assertThat(quillon.beyondWalkAway()).containsExactly("EXT-1");
        assertThat(quillon.beyondLimit()).isEmpty();
        // 24 40 40 40 75 40 57.5 0 with weights 18 16 14 14 12 10 8 8
        assertThat(quillon.client()).isCloseTo(39.52, EXACT);
        assertThat(analysis.bids().get(1).beyondWalkAway()).contains("PRICE-6");
    }

    private static void same(PackageOffer offer, JsonNode node) {
        Map<String, Double> terms = new LinkedHashMap<>();
        node.path("terms").properties().forEach(e -> terms.put(e.getKey(), e.getValue().asDouble()));
        assertThat(offer.terms()).isEqualTo(terms);
        assertThat(offer.client()).isCloseTo(node.path("client").asDouble(), EXACT);
        assertThat(offer.provider()).isCloseTo(node.path("provider").asDouble(), EXACT);
        assertThat(offer.dealTotal()).isCloseTo(node.path("dealTotal").asDouble(), EXACT);
    }

    private static void same(ValueRange span, JsonNode range) {
        assertThat(span.least()).isCloseTo(range.get(0).asDouble(), EXACT);
        assertThat(span.most()).isCloseTo(range.get(1).asDouble(), EXACT);
    }

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(DealFiles.bytes("deal-lumenvale.expected.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.parley.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Position;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Volumes;
import org.parley.domain.deal.Waiver;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.BidEdits;
import org.parley.fixtures.BidFixtures;
import org.parley.fixtures.DealFixtures;
import org.parley.file.ExportProblem;
import org.parley.file.InputFile;

class DealRoundTripTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private final DealReader reader = new DealReader(CATALOG);
    private final DealWriter writer = new DealWriter(CATALOG);

    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void aSampleIsReadBackAsItWasWritten(String name) {
        Deal deal = DealFiles.read(name);
        assertThat(again(deal)).isEqualTo(deal);
        assertThat(writer.write(again(deal))).isEqualTo(writer.write(deal));
    }

    @Test
    void anEmptyDealIsReadBackAsItWasWritten() {
        Deal deal = NewDeal.of("new", "Nobody Ltd", "CHF", CATALOG);
        assertThat(again(deal)).isEqualTo(deal);
    }

    @Test
    void whatOnlyTheProgramCanMakeIsKeptToo() {
        Deal sample = DealFiles.read("lumenvale");
        var kept = new Attachment("a".repeat(64), "bid.xlsx", Attachment.Role.BID_SHEET, 12, Instant.EPOCH);
        Bid bid = sample.bids().getFirst()
                .withVersion(3)
                .withAttachment(kept)
                .withQuote("SCOPE-6", new Quote(null, "soon", "with conditions", Confidence.LOW))
                .withQuote("DATA-3", Quote.of(24).withRange(20.5, null))
                .withQuote("DATA-4", Quote.of(3).withRange(3.0, 7.0))
                .withQuote("DATA-5", Quote.NOTHING.withRange(null, 7.0))
                .withPricing(BidFixtures.withMonthlyPricing("A", "x").pricing());
        Deal deal = sample.withBids(List.of(bid, sample.bids().get(1)))
                .withEstimates(Map.of())
                .withStakeholders(sample.stakeholders()
                        .withRound(new WeightRound(2, Sheet.CRITERIA, Map.of(GroupId.FI, Map.of("TCO", 12.5))))
                        .withRound(new WeightRound(2, Sheet.OUTCOMES, Map.of())
                                .withBallot(GroupId.FI, new Ballot.Ranking(Map.of("CX", 1, "MKT", 2)))
                                .withBallot(GroupId.LC, new Ballot.Pairwise(Map.of(new Ballot.Pair("CX", "AGI"), -3.0)))
                                .withReason(GroupId.LC, "CX", "complaints")
                                .withStage(WeightRound.Stage.HIDDEN))
                        .withRound(new WeightRound(1, Sheet.OUTCOMES, Map.of(GroupId.PR, Map.of("CX", 100.0)))))
                .withPositions(sample.positions()
                        .with("SCOPE-1", sample.positions().of("SCOPE-1").withIncluded(false))
                        .with("SCOPE-3", sample.positions().of("SCOPE-3").withDraft(60.0, Position.Source.PERSON))
                        .with("CULT-5", Position.NONE.withIncluded(true).withWording("our own words"))
                        .with("EXT-5", Position.NONE.withLadder(new Ladder(4, 3, 2, 0.1)).withNote("later"))
                        .withCompanion("BCP-1.rpo", "1 hour")
                        .withWalkAwayOverride("SCOPE-2", "the board knows"));
        Deal withoutTable = new Deal(
                deal.id(), deal.profile(), deal.context(), deal.intent(), deal.relationship(), deal.stakeholders(),
                deal.selection(), deal.positions(), Commercials.NONE, deal.bids(), deal.estimates(), null,
                List.of(
                        new Waiver("R12", "A. Baker", Instant.parse("2026-03-04T05:06:07Z"), "no storms"),
                        new Waiver("CULT", "C. Dole", Instant.EPOCH, "in the next term")),
                DealFixtures.full("x").facilitation());
        assertThat(again(withoutTable)).isEqualTo(withoutTable);
    }

    @Test
    void aTableThatHasLostBothProvidersIsKept() {
        Deal deal = BidEdits.remove("C", "Quillon").then(BidEdits.remove("A", "Tavora"))
                .apply(DealFiles.read("lumenvale"));
        assertThat(again(deal)).isEqualTo(deal);
    }

    /** Prices of both kinds, one with every term. */
    @Test
    void everyTermOfAPriceIsKept() {
        Deal sample = DealFiles.read("lumenvale");
        Deal deal = sample.withBids(List.of(
                BidFixtures.withAnnualPricing("A", "Anchorage").withQuotes(Map.of()),
                BidFixtures.withAllMonthlyTerms("B", "Brightline"),
                BidFixtures.withMonthlyPricing("C", "Calder").withQuotes(Map.of())));
        assertThat(again(deal)).isEqualTo(deal);
    }

    /** Names that mean something else beside the scenarios of a deal file. */
    @ParameterizedTest @ValueSource(strings = {
        "unit", "forecast", "monthlyShare", "ahtMinutes", "occupancy", "shrinkage", "scenarios", "base"
    })
    void aScenarioMayHaveAnyName(String name) {
        Deal sample = DealFiles.read("pinefold");
        var monthly = (Volumes.Monthly) Objects.requireNonNull(sample.commercials().volumes());
        var annual = new Volumes.Annual("contacts", Map.of(name, List.of(1.0, 2.0)));

        for (Volumes volumes : List.of(monthly.with(name, 7.0), annual)) {
            Deal deal = sample.withCommercials(sample.commercials().withVolumes(volumes));
            assertThat(again(deal)).isEqualTo(deal);
        }
    }

    @Test
    void scenariosStandBesideTheOtherFieldsWhileTheyCan() {
        assertThat(writer.write(DealFiles.read("pinefold"))).contains("\"low\" : 300000")
                .doesNotContain("\"scenarios\"");
    }

    @Test
    void aDraftEqualToTheModelsDefaultFollowsTheModel() {
        Deal deal = DealFiles.read("lumenvale");
        assertThat(deal.positions().of("SCOPE-1").source()).isEqualTo(Position.Source.DEFAULT);
        assertThat(deal.positions().of("SCOPE-2").source()).isEqualTo(Position.Source.PERSON);
        assertThat(deal.positions().of("CULT-5"))
                .isEqualTo(Position.NONE.withDraft(null, Position.Source.PERSON));
        assertThat(DealFiles.read("pinefold").positions().of("PRICE-3").source())
                .as("omitted, but the model would draft it")
                .isEqualTo(Position.Source.PERSON);
    }

    @Test
    void everyPartArrives() {
        Deal deal = DealFiles.read("lumenvale");
        assertThat(deal.profile().termMonths()).isEqualTo(60);
        assertThat(deal.intent().topTwo()).containsExactly(OutcomeId.CX, OutcomeId.AGI);
        assertThat(deal.relationship().answers()).hasSize(16);
        assertThat(deal.stakeholders().current(Sheet.CRITERIA).points(GroupId.FI, "PRICE")).isEqualTo(90);
        assertThat(deal.stakeholders().interval("PRICE-7", GroupId.FI)).isNotNull();
        assertThat(deal.bid("B").orElseThrow().incumbent()).isTrue();
        assertThat(deal.bid("B").orElseThrow().value("PRICE-6")).isEqualTo(90);
        assertThat(deal.estimates().get("C")).hasSize(10);
        assertThat(deal.packageTable()).isNotNull();
        assertThat(deal.commercials().anchors()).isNotNull();
        assertThat(DealFiles.read("pinefold").positions().walkAwayOverrides()).containsOnlyKeys("EXIT-1", "DATA-3");
    }

    @Test
    void aDealIsExportedToAFile(@TempDir Path folder) {
        Deal deal = DealFiles.read("pinefold");
        Path file = folder.resolve("pinefold.json");
        DealWriter.write(CATALOG, deal, file);
        assertThat(reader.read(file)).isEqualTo(deal);
        assertThatThrownBy(() -> DealWriter.write(CATALOG, deal, folder.resolve("none").resolve("x.json")))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("does not exist. Make it first.");
    }

    private Deal again(Deal deal) {
        return reader.read(InputFile.of(writer.write(deal).getBytes(StandardCharsets.UTF_8), "again.json"));
    }
}

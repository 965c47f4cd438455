package org.parley.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.analysis.Deals;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.SelectionEdits;

class CoverageAnalysisTest {
    @ParameterizedTest @CsvSource({"CX, 0.49", "CAP, 0.49", "TEC, 0.48"})
    void transactionalDefaultsLeaveThreeOutcomesUncovered(OutcomeId outcome, double share) {
        assertThat(coverage(Deals.defaults(ModelId.TX)).share(outcome)).isCloseTo(share, within(0.005));
    }

    @ParameterizedTest @EnumSource
    void contributorsExplainTheShare(OutcomeId outcome) {
        Coverage coverage = coverage(Deals.defaults(ModelId.SA));
        List<Contributor> contributors = contributors(coverage, outcome);

        assertThat(contributors.stream().mapToDouble(Contributor::share).sum())
                .isCloseTo(coverage.share(outcome), within(1e-12));
        assertThat(contributors.stream().mapToDouble(Contributor::possible).sum()).isCloseTo(1, within(1e-12));
        assertThat(contributors).allSatisfy(c -> assertThat(c.missing()).isNotNegative());
    }

    @Test
    void poorPositionStillCountsAQuarterAndAnOmittedOneNothing() {
        Deal poor = onlyCommercialisation(PositionEdits.draft("COMM-2", 6).apply(Deals.empty()));
        Coverage coverage = coverage(poor);

        // MKT: support 1 2 1 2 of COMM-1 to COMM-4, of which only COMM-2 is drafted, at walk-away.
        assertThat(coverage.share(OutcomeId.MKT)).isEqualTo(0.25 * 2 / 6);
        assertThat(contributors(coverage, OutcomeId.MKT))
                .extracting(Contributor::value)
                .containsExactly(null, 0.0, null, null);
    }

    @Test
    void contraIndicatedAndExtensionMechanismsDoNotCount() {
        Deal deal = PositionEdits.draft("COMM-2", 24)
                .then(PositionEdits.draft("COMM-4", 20))
                .then(PositionEdits.draft("EXT-2", 15))
                .then(SelectionEdits.extension(Deals.CATALOG, "EXT-2", true))
                .apply(onlyCommercialisation(Deals.empty()));

        assertThat(coverage(deal).share(OutcomeId.MKT)).isEqualTo(4.0 / 6);
        assertThat(coverage(chosen(deal, ModelId.VE)).share(OutcomeId.MKT)).isEqualTo(4.0 / 6);
        assertThat(coverage(chosen(deal, ModelId.TX)).share(OutcomeId.MKT)).isZero();
        assertThat(coverage(deal).share(OutcomeId.AGI)).isZero();
    }

    @Test
    void ladderOfTheModelDecidesTheValue() {
        Deal deal = PositionEdits.draft("PRICE-3", 20).apply(Deals.empty());

        assertThat(value(chosen(deal, ModelId.SA))).isEqualTo(100);
        assertThat(value(chosen(deal, ModelId.VE))).isEqualTo(40);
    }

    private static double value(Deal deal) {
        return contributors(coverage(deal), OutcomeId.CX).stream()
                .filter(c -> c.mechanism().equals("PRICE-3"))
                .map(c -> Objects.requireNonNull(c.value()))
                .findFirst()
                .orElseThrow();
    }

    private static Deal chosen(Deal deal, ModelId model) {
        return deal.withRelationship(deal.relationship().withChosen(model, ""));
    }

    private static Deal onlyCommercialisation(Deal deal) {
        Deal changed = deal;
        for (var family : Deals.CATALOG.coreFamilies()) {
            changed = changed.withSelection(
                    changed.selection().withFamily(family.id(), family.id().equals("COMM")));
        }
        return changed;
    }

    private static List<Contributor> contributors(Coverage coverage, OutcomeId outcome) {
        return Objects.requireNonNull(coverage.contributors().get(outcome));
    }

    private static Coverage coverage(Deal deal) {
        return CoverageAnalysis.of(new DealTerms(Deals.CATALOG, deal));
    }
}

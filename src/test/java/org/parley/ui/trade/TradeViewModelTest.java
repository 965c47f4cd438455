package org.parley.ui.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.analysis.trade.UnworkableTable;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.EstimateEdits;
import org.parley.domain.edit.TableEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.fixtures.Bench;
import org.parley.ui.kit.DealModel;

class TradeViewModelTest {
    private final DealModel deal = Bench.model(Bench.lumenvale());
    private final TradeViewModel model = model(deal);

    @Test
    void aFirstTableIsSetAgainstTheBestOfTheOtherBids() {
        var bare = model(Bench.model(Bench.lumenvale().withPackageTable(null)));
        assertThat(bare.letter()).isEqualTo("C");

        bare.setUp();

        PackageTable table = Objects.requireNonNull(bare.table());
        double best = bare.alternatives().stream()
                .mapToDouble(b -> bare.total(b.letter()).orElse(0.0))
                .max()
                .orElseThrow();
        assertThat(bare.total(table.batna())).hasValue(best);
    }

    @Test
    void issuesPutOnATableThatIsNotThereMakeOne() {
        var bare = model(Bench.model(Bench.lumenvale().withPackageTable(null)));

        bare.issue("DATA-3", true);

        assertThat(bare.onTable("DATA-3")).isTrue();
        assertThat(bare.issues()).hasSize(1);
    }

    @Test
    void theZonesShownAreThoseEstimatedOrOnTheTable() {
        assertThat(model.zoneMechanisms()).hasSize(10);
        assertThat(model.estimatedOffTable()).isEqualTo(2);

        model.estimate("GOV-8");
        assertThat(model.zoneMechanisms()).hasSize(11);
        deal.apply(EstimateEdits.remove("C", "DATA-3"));
        assertThat(model.zone(deal.catalog().mechanism("DATA-3")).side().estimated()).isFalse();
        assertThat(model.zoneMechanisms()).hasSize(11);
    }

    @Test
    void zonesAreReadAsInTheWorkedTable() {
        assertThat(badge("PRICE-6")).contains("Workable", "9%", "36%");
        assertThat(badge("IP-5")).contains("No zone", "3", "20%");
        assertThat(badge("EXT-1")).contains("Narrow", "5%", "7%");
        assertThat(badge("DATA-3")).contains("Wide", "24", "67%");
        assertThat(ZoneWords.advice(model.zone(deal.catalog().mechanism("IP-5")), "C")).contains("COMM-2");
    }

    @Test
    void ourLadderStandsAtTheSamePlacesForEveryMechanism() {
        for (var mechanism : model.zoneMechanisms()) {
            ZoneView view = model.zone(mechanism);
            assertThat(view.place(view.ladder().walkAway())).isEqualTo(0);
            assertThat(view.place(view.ladder().open())).isEqualTo(1);
        }
    }

    @Test
    void thePackagesFollowTheTable() {
        assertThat(packages().frontier()).hasSize(62);
        assertThat(packages().count()).isEqualTo("5,832");

        deal.apply(TableEdits.issue(deal.catalog(), "IP-5", true));

        Reading now = Objects.requireNonNull(model.reading());
        assertThat(now.packages()).isNull();
        assertThat(Objects.requireNonNull(now.problem()).mechanisms()).containsExactly("IP-5");
        assertThat(now.plan()).isNotNull();
    }

    @Test
    void theSolutionPointsAreOnTheFrontier() {
        assertThat(packages().landmarks()).containsKeys(Landmark.values());
        int nash = Objects.requireNonNull(packages().landmarks().get(Landmark.NASH));
        assertThat(packages().frontier().get(nash).terms().values())
                .containsExactly(80.0, 68.0, 35.0, 12.0, 24.0, 2.0, 25.0, 130.0);
    }

    @Test
    void thePlaneFindsTheNearestPoint() {
        Plane plane = PackageWords.plane(packages(), Objects.requireNonNull(model.table()));
        var fifth = packages().frontier().get(4);

        var at = new PlaneScale(600, 400, 14, plane.clientEnd(), plane.providerEnd());
        assertThat(plane.nearest(fifth.client() + 0.01, fifth.provider(), at)).isEqualTo(4);
        assertThat(plane.nearestBeside(fifth.client(), fifth.provider(), at, 14)).isEqualTo(-1);
        assertThat(Plane.EMPTY.nearest(1, 1, at)).isEqualTo(-1);
        assertThat(plane.clientEnd()).isEqualTo(70);
    }

    @Test
    void aMarkOnTopIsHitBeforeWhatLiesBelow() {
        Plane plane = PackageWords.plane(packages(), Objects.requireNonNull(model.table()));
        var at = new PlaneScale(600, 400, 14, plane.clientEnd(), plane.providerEnd());
        for (var offer : packages().offers()) {
            var hit = Objects.requireNonNull(plane.marked(offer.client(), offer.provider() + 0.1, at, 8));
            assertThat(hit.sort()).isEqualTo(Plane.Sort.MESO);
            assertThat(hit.terms()).isEqualTo(offer.terms());
        }
        assertThat(plane.marked(1, 1, at, 8)).isNull();
    }

    @Test
    void theBalancedDealIsTriedOnATougherLimit() {
        var view = model.zone(deal.catalog().mechanism("PRICE-6"));

        assertThat(SensitivityWords.lines(view, model.balanced("PRICE-6"))).last().asString()
                .contains("The balanced deal has 80% here");
        assertThat(model.balanced("GOV-8")).isNull();
    }

    @Test
    void aPackageBesideTheFrontierIsFoundWhereItIsDrawn() {
        Plane plane = PackageWords.plane(packages(), Objects.requireNonNull(model.table()));
        var at = new PlaneScale(600, 400, 14, plane.clientEnd(), plane.providerEnd());
        var cloud = packages().cloud();
        int found = plane.nearestBeside(25, 25, at, 14);

        assertThat(found).isNotNegative();
        assertThat(at.distance(cloud.client(found), cloud.provider(found), 25, 25)).isLessThan(14);
        assertThat(plane.nearestBeside(1, 1, at, 14)).as("there is nothing").isEqualTo(-1);
        assertThat(plane.nearestBeside(25, 25, at, 0)).as("while the mouse is dragged").isEqualTo(-1);
        assertThat(at.client(at.y(31))).isCloseTo(31, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(at.provider(at.x(17))).isCloseTo(17, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void rulesAreTriedAgainOnlyWhereItMatters() {
        model.obeyRulesProperty().set(true);
        Reading first = Objects.requireNonNull(model.reading());
        assertThat(Objects.requireNonNull(first.packages()).count()).isEqualTo("2,916");

        deal.apply(TableEdits.mesoLevel(50));
        assertThat(Objects.requireNonNull(model.reading()).forbidden()).isSameAs(first.forbidden());
        deal.apply(TableEdits.lock("PRICE-6", 80));
        assertThat(Objects.requireNonNull(model.reading()).forbidden()).isEmpty();
        deal.apply(TableEdits.unlock("PRICE-6"));
        deal.apply(WaiverEdits.grant(new Waiver("R12", "M. Okafor", java.time.Instant.EPOCH, "volumes are stable")));
        assertThat(packages().count()).isEqualTo("5,832");
    }

    @Test
    void whatTheRulesForbidIsFoundOnlyWhenAskedFor() {
        assertThat(model.conflictsProperty().get()).isNull();
        model.findConflicts();
        assertThat(model.conflictsProperty().get()).hasSize(2);
        deal.apply(TableEdits.clientDisagreement(30));
        assertThat(model.conflictsProperty().get()).isNull();
    }

    @Test
    void offersForTheOtherSideHoldNamesAndTermsOnly() {
        assertThat(PackageWords.publicText(model, packages().offers()).lines().toList())
                .hasSize(3 * 9 + 2)
                .contains("Offer X", "- Volume management: min. billable 80% of locked forecast")
                .allMatch(line -> line.isEmpty() || line.startsWith("Offer ") || line.startsWith("- "));
    }

    @Test
    void aDealWithoutBidsHasNobodyToNegotiateWith() {
        var empty = model(Bench.model(Bench.empty()));

        assertThat(empty.letter()).isEmpty();
        assertThat(empty.zoneMechanisms()).isEmpty();
        assertThat(Headline.of(empty)).startsWith("Prepare the talks");
    }

    @Test
    void theHeadlineFollowsTheAlternative() {
        assertThat(Headline.of(model)).contains("8.44 points better than walking to A Tavora");
        deal.apply(TableEdits.batna(""));
        assertThat(Headline.of(model)).contains("Name what we do if we walk");
        deal.apply(BidEdits.remove("C", "C"));
        assertThat(Headline.of(model)).contains("Nobody is across the table any more");
        assertThat(model.letter()).isNotEmpty();
        assertThat(Objects.requireNonNull(Objects.requireNonNull(model.reading()).problem()).reason())
                .isEqualTo(UnworkableTable.Reason.UNKNOWN_COUNTERPART);
        deal.undo();
        assertThat(Objects.requireNonNull(model.table()).counterpart()).isEqualTo("C");
    }

    private String badge(String mechanism) {
        return ZoneWords.badge(model.zone(deal.catalog().mechanism(mechanism)));
    }

    private PackageSet packages() {
        return Objects.requireNonNull(Objects.requireNonNull(model.reading()).packages());
    }

    private static TradeViewModel model(DealModel deal) {
        return new TradeViewModel(deal, Runnable::run, Runnable::run);
    }
}

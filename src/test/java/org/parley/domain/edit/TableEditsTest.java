package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.InvalidValueException;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.PackageTable.Issue;
import org.parley.fixtures.Bench;

class TableEditsTest {
    private static final Catalog CATALOG = Bench.CATALOG;
    private static final Deal SAMPLE = Bench.lumenvale();
    private static final Deal BARE = SAMPLE.withPackageTable(null);

    @Test
    void oneEditPutsWhatIsEstimatedOnANewTable() {
        PackageTable table = table(TableEdits.estimatedIssues(CATALOG, "C").apply(BARE));

        assertThat(table.counterpart()).isEqualTo("C");
        assertThat(table.issues()).extracting(Issue::mechanism).containsExactly(
                "PRICE-2", "PRICE-6", "DATA-3", "IP-2", "IP-5", "TECH-3", "TALENT-5", "EXIT-1", "FLEX-2", "EXT-1");
        assertThat(table.issues()).allSatisfy(i -> assertThat(i.clientWeight()).isNull());
        assertThat(table.clientDisagreement()).isEqualTo(40);
        assertThat(table.meso()).isEqualTo(new PackageTable.Meso(55, 1, 3, 3));
    }

    @Test
    void theAlternativeOfANewTableIsAnotherProviderAndTheIncumbentIfThereIsOne() {
        assertThat(table(TableEdits.counterpart("C").apply(BARE)).batna()).isEqualTo("B");
        Deal newcomers = BidEdits.incumbent("B", false).apply(BARE);
        assertThat(table(TableEdits.counterpart("C").apply(newcomers)).batna()).isEqualTo("A");
        Deal alone = BidEdits.remove("A", "A").then(BidEdits.remove("B", "B")).apply(BARE);
        assertThat(table(TableEdits.counterpart("C").apply(alone)).batna()).isEmpty();
    }

    @Test
    void turningToTheAlternativeLooksForAnotherOne() {
        PackageTable table = table(TableEdits.counterpart("A").apply(SAMPLE));

        assertThat(table.counterpart()).isEqualTo("A");
        assertThat(table.batna()).isEqualTo("B");
        assertThat(table.issues()).extracting(Issue::mechanism)
                .isEqualTo(table(SAMPLE).issues().stream().map(Issue::mechanism).toList());
    }

    @Test
    void whatTheOtherProviderWantsIsNotCarriedOver() {
        Deal typed = TableEdits.providerDisagreement(35).then(TableEdits.clientDisagreement(50)).apply(SAMPLE);
        PackageTable table = table(TableEdits.counterpart("A").apply(typed));

        assertThat(table.issues()).contains(new Issue("PRICE-6", 18.0, null), new Issue("FLEX-2", 16.0, null));
        assertThat(table.issues()).extracting(Issue::providerWeight).containsOnlyNulls();
        assertThat(table.providerDisagreement()).as("what a new table begins with").isEqualTo(20);
        assertThat(table.clientDisagreement()).isEqualTo(50);
        assertThat(TableEdits.counterpart("C").apply(typed)).as("the same one").isEqualTo(typed);
    }

    @Test
    void aTableThatLosesItsAlternativeKeepsWhatWasTyped() {
        Deal without = BidEdits.remove("A", "Tavora").apply(SAMPLE);

        assertThat(table(without).batna()).isEmpty();
        assertThat(table(without).counterpart()).isEqualTo("C");
        assertThat(table(without).issues()).isEqualTo(table(SAMPLE).issues());
        assertThat(table(without).meso()).isEqualTo(table(SAMPLE).meso());
        assertThat(without.estimates().get("C")).isEqualTo(SAMPLE.estimates().get("C"));
        assertThat(table(BidEdits.remove("B", "Brackwell").apply(SAMPLE))).isEqualTo(table(SAMPLE));
    }

    @Test
    void aTableThatLosesItsCounterpartWaitsForAnotherOne() {
        Deal without = BidEdits.remove("C", "Quillon").apply(SAMPLE);

        assertThat(table(without).counterpart()).isEmpty();
        assertThat(table(without).issues()).isEqualTo(table(SAMPLE).issues());
        assertThat(table(TableEdits.batna("").apply(without)).batna()).isEmpty();
        PackageTable turned = table(TableEdits.counterpart("A").apply(without));
        assertThat(turned.counterpart()).isEqualTo("A");
        assertThat(turned.batna()).isEqualTo("B");
        assertThat(turned.issues()).isEqualTo(oursAlone(table(SAMPLE)));
    }

    @Test
    void theEstimatedIssuesKeepTheirTypedWeights() {
        PackageTable table = table(TableEdits.estimatedIssues(CATALOG, "C").apply(SAMPLE));

        assertThat(table.issues()).contains(new Issue("PRICE-6", 18.0, 22.0), new Issue("IP-5", null, null));
    }

    @Test
    void theEstimatedIssuesJoinThoseThatAreThere() {
        Deal wider = TableEdits.issue(CATALOG, "GOV-1", true)
                .then(TableEdits.clientWeight("GOV-1", 30.0))
                .then(TableEdits.providerWeight("GOV-1", 10.0))
                .apply(SAMPLE);
        PackageTable table = table(TableEdits.estimatedIssues(CATALOG, "C").apply(wider));

        assertThat(table.issues()).startsWith(table(wider).issues().toArray(Issue[]::new));
        assertThat(table.issues()).contains(new Issue("GOV-1", 30.0, 10.0));
        assertThat(table.issues()).extracting(Issue::mechanism).hasSize(11).endsWith("PRICE-2", "IP-5");
    }

    @Test
    void issuesComeAndGo() {
        Deal without = TableEdits.issue(CATALOG, "PRICE-6", false).apply(SAMPLE);
        assertThat(table(without).issues()).extracting(Issue::mechanism).doesNotContain("PRICE-6").hasSize(7);

        Deal twice = TableEdits.issue(CATALOG, "IP-5", true)
                .then(TableEdits.issue(CATALOG, "IP-5", true))
                .apply(SAMPLE);
        assertThat(table(twice).issues()).extracting(Issue::mechanism).hasSize(9).endsWith("IP-5");
    }

    @Test
    void weightsAreTypedOrDerived() {
        Deal typed = TableEdits.clientWeight("IP-2", 30.0)
                .then(TableEdits.providerWeight("IP-2", null))
                .apply(SAMPLE);
        assertThat(table(typed).issues()).contains(new Issue("IP-2", 30.0, null));

        assertThat(table(TableEdits.derivedWeights().apply(typed)).issues())
                .extracting(Issue::clientWeight)
                .containsOnlyNulls();
    }

    @Test
    void anAgreedTermStaysUntilItIsOpenedOrAnotherProviderSitsThere() {
        Deal agreed = TableEdits.lock("IP-2", 2).apply(SAMPLE);
        assertThat(table(agreed).issues()).contains(new Issue("IP-2", 10.0, 14.0, 2.0));
        assertThat(table(TableEdits.derivedWeights().apply(agreed)).issues())
                .contains(new Issue("IP-2", null, null, 2.0));
        assertThat(table(TableEdits.estimatedIssues(CATALOG, "C").apply(agreed)).issues())
                .contains(new Issue("IP-2", 10.0, 14.0, 2.0));

        assertThat(TableEdits.unlock("IP-2").apply(agreed)).isEqualTo(SAMPLE);
        assertThat(table(TableEdits.counterpart("B").apply(agreed)).issues()).isEqualTo(oursAlone(table(SAMPLE)));
        assertThat(TableEdits.counterpart("C").apply(agreed)).isEqualTo(agreed);
        assertRefused(TableEdits.lock("IP-2", Double.NaN), SAMPLE, "agreed term");
    }

    private static List<Issue> oursAlone(PackageTable table) {
        return table.issues().stream().map(i -> i.withWeights(i.clientWeight(), null)).toList();
    }

    @Test
    void offersHaveALevelAToleranceAndANumber() {
        Deal changed = TableEdits.mesoLevel(48)
                .then(TableEdits.mesoTolerance(2))
                .then(TableEdits.mesoCount(4))
                .then(TableEdits.mesoDifferences(2))
                .then(TableEdits.clientDisagreement(35))
                .then(TableEdits.providerDisagreement(15))
                .apply(SAMPLE);

        assertThat(table(changed).meso()).isEqualTo(new PackageTable.Meso(48, 2, 2, 4));
        assertThat(table(changed).clientDisagreement()).isEqualTo(35);
        assertThat(table(changed).providerDisagreement()).isEqualTo(15);
    }

    @Test
    void whatMeansNothingIsRefused() {
        assertRefused(TableEdits.batna("C"), SAMPLE, "another provider");
        assertRefused(TableEdits.batna("Z"), SAMPLE, "does not exist");
        assertRefused(TableEdits.counterpart("Z"), SAMPLE, "does not exist");
        assertRefused(TableEdits.clientWeight("IP-2", -1.0), SAMPLE, "weight");
        assertRefused(TableEdits.mesoLevel(101), SAMPLE, "between 0 and 100");
        assertRefused(TableEdits.mesoTolerance(-1), SAMPLE, "between 0 and 50");
        assertRefused(TableEdits.mesoCount(1), SAMPLE, "between 2 and 5");
        assertRefused(TableEdits.mesoDifferences(0), SAMPLE, "between 1 and 99");
        assertRefused(TableEdits.mesoLevel(Double.NaN), SAMPLE, "must be a number");
        assertRefused(TableEdits.mesoLevel(50), BARE, "no counterpart");
    }

    @Test
    void theAlternativeCanBeLeftOpen() {
        assertThat(table(TableEdits.batna("").apply(SAMPLE)).batna()).isEmpty();
        assertThat(table(TableEdits.batna("B").apply(SAMPLE)).batna()).isEqualTo("B");
    }

    private static void assertRefused(Edit edit, Deal deal, String why) {
        assertThatThrownBy(() -> edit.apply(deal)).isInstanceOf(InvalidValueException.class).hasMessageContaining(why);
    }

    private static PackageTable table(Deal deal) {
        return Objects.requireNonNull(deal.packageTable());
    }
}

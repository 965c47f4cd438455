package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.ServiceCredit;
import org.parley.domain.deal.price.Transition;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.MeetingEdits;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PricingEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.domain.edit.TableEdits;
import org.parley.fixtures.BidFixtures;
import org.parley.fixtures.DealFixtures;
import org.parley.store.rows.RowChange;
import org.parley.store.rows.RowSql;
import org.parley.store.tables.DealRows;

/** A workspace of a program that did not know today's terms of a price, waivers, terms agreed already and silence. */
class OlderWorkspaceTest {
    @TempDir Path folder;

    private final Deal deal = DealFixtures.full("deal")
            .withWaivers(List.of())
            .withFacilitation(Facilitation.NONE)
            .withPackageTable(new PackageTable(
                    "B", "A", List.of(new PackageTable.Issue("DATA-3", 0.4, 0.1)), 31.5, 22.25,
                    new PackageTable.Meso(71.0, 2.5, 3, 4)))
            .withBids(List.of(
                    asOnceKnown(BidFixtures.withAnnualPricing("B", "Brightline")),
                    asOnceAnswered(BidFixtures.withMonthlyPricing("A", "Anchorage")),
                    Bid.of("C", "Calder")));

    @Test
    void itsDealsAreReadAndCanUseTheNewTerms() {
        fillAsOnce();

        Edit edit = PricingEdits.number("A", PriceNumber.FIXED_PER_YEAR, 12)
                .then(PricingEdits.number("B", PriceNumber.DUAL_MONTHS, 3))
                .then(PricingEdits.unit("A", Pricing.Monthly.Unit.FTE))
                .then(BidEdits.takeOver("C", Map.of(), Set.of("DATA-3", "EXIT-4"), proposal()))
                .then(BidEdits.range("A", "DATA-3", 12.0, null))
                .then(MeetingEdits.park("Who signs?"))
                .then(MeetingEdits.decide(Instant.EPOCH, "board", "go on", "time", ""))
                .then(MeetingEdits.plan("Reveal", 20))
                .then(StakeholderEdits.nextRound(Sheet.OUTCOMES))
                .then(StakeholderEdits.kind(Sheet.OUTCOMES, GroupId.FI, Ballot.Kind.RANKING))
                .then(StakeholderEdits.rank(Sheet.OUTCOMES, GroupId.FI, "CX", 1))
                .then(StakeholderEdits.kind(Sheet.CRITERIA, GroupId.LC, Ballot.Kind.PAIRWISE))
                .then(StakeholderEdits.judge(Sheet.CRITERIA, GroupId.LC, new Ballot.Pair("TCO", "DATA"), -3.0))
                .then(StakeholderEdits.reason(Sheet.CRITERIA, GroupId.LC, "DATA", "fines"))
                .then(TableEdits.lock("DATA-3", 24));
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("deal")).contains(deal);
            store.save(deal, edit.apply(deal), Entries.edited(edit.name()));
        }
        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("deal")).contains(edit.apply(deal));
        }
    }

    /** Its journal did not count steps: each of its entries is one. */
    @Test
    void whatWasDoneInItCanBeTakenBack() {
        fillAsOnce();
        Edit edit = DealEdits.client("Larkfield").then(DealEdits.sector("Rail"));
        writeAsOnce(edit.apply(deal));

        try (var store = H2DealStore.open(folder)) {
            assertThat(store.load("deal")).contains(edit.apply(deal));
            assertThat(store.history("deal").undo())
                    .singleElement()
                    .satisfies(step -> assertThat(step.before().get()).isEqualTo(deal));
        }
    }

    /** Rows of the new tables would be rows that the older program's journal does not know of. */
    @Test
    void oldTermsNeedNoNewTable() {
        assertThat(DealRows.changes(null, deal))
                .extracting(c -> c.table().name())
                .doesNotContain(
                        "pricing_monthly_terms", "pricing_bands", "pricing_band", "pricing_malus",
                        "pricing_credit_rule", "pricing_repayment", "pricing_takeover", "pricing_month", "waiver",
                        "quote_range", "silent_mechanism", "package_agreed", "parking_item", "decision",
                        "agenda_item", "weight_stage", "weight_ballot", "weight_rank", "weight_judgement",
                        "weight_reason");
    }

    private void writeAsOnce(Deal after) {
        List<RowChange> changes = DealRows.changes(deal, after);
        Jdbi.create(source()).useTransaction(handle -> {
            changes.forEach(change -> RowSql.apply(handle, change));
            handle.execute(
                    """
                    INSERT INTO journal (deal_id, seq, happened_at, who, kind, edit_key, edit_args, changes)
                    VALUES ('deal', 1, CURRENT_TIMESTAMP, 'ada', 'EDIT', 'edit.deal.replace', '[]', ?)
                    """,
                    JournalJson.changes(changes));
        });
    }

    private JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL(WorkspaceUrl.of(folder.resolve("parley")));
        source.setUser("parley");
        source.setPassword("");
        return source;
    }

    private void fillAsOnce() {
        JdbcDataSource source = source();
        Flyway.configure()
                .dataSource(source)
                .loggers(QuietLog.class.getName())
                .locations("classpath:org/parley/store/migration")
                .target("1")
                .load()
                .migrate();
        Jdbi.create(source).useTransaction(
                handle -> DealRows.changes(null, deal).forEach(change -> RowSql.apply(handle, change)));
    }

    private static Attachment proposal() {
        return new Attachment("0b".repeat(32), "offer.pdf", Attachment.Role.PROPOSAL, 12, Instant.EPOCH);
    }

    private static Bid asOnceKnown(Bid bid) {
        Pricing price = Objects.requireNonNull(bid.pricing());
        var terms = price.terms();
        return asOnceAnswered(bid).withPricing(price.withTerms(terms
                .withVolumeRule(terms.volumeRule().withBands(null))
                .withOutcomeFee(new OutcomeFee(1.25, 0.68, 0.82, null))
                .withServiceCredit(ServiceCredit.NONE.withAtRisk(0.12).withSeverity(0.4))
                .withInvestment(new Investment(7.7, 0.06, 48, Investment.Repayment.ANNUITY))
                .withGainShare(new GainShare(List.of(8.1, 8.2), 0.55, null))
                .withTransition(Transition.NONE.withIn(11.11).withOut(12.12))));
    }

    private static Bid asOnceAnswered(Bid bid) {
        var quotes = new LinkedHashMap<String, Quote>();
        bid.quotes().forEach((mechanism, quote) -> quotes.put(mechanism, quote.withRange(null, null)));
        return bid.withQuotes(quotes).withSilent(Set.of());
    }
}

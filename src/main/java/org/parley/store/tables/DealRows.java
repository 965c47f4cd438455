package org.parley.store.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.Positions;
import org.parley.domain.deal.Stakeholders;
import org.parley.store.rows.Row;
import org.parley.store.rows.RowChange;
import org.parley.store.rows.RowDiff;
import org.parley.store.rows.RowSink;
import org.parley.store.rows.StoredRows;
import org.parley.store.rows.Table;

/** A deal as rows, and back. */
public final class DealRows {
    private static final DealRowTable DEAL = new DealRowTable();
    private static final ContextTable CONTEXT = new ContextTable();
    private static final GoalTable GOALS = new GoalTable();
    private static final AnswerTable ANSWERS = new AnswerTable();
    private static final GroupShareTable SHARES = new GroupShareTable();
    private static final WeightRoundTable ROUNDS = new WeightRoundTable();
    private static final WeightGroupTable ROUND_GROUPS = new WeightGroupTable();
    private static final WeightPointsTable POINTS = new WeightPointsTable();
    private static final WeightStageTable STAGES = new WeightStageTable();
    private static final WeightBallotTable BALLOTS = new WeightBallotTable();
    private static final WeightRankTable RANKS = new WeightRankTable();
    private static final WeightJudgementTable JUDGEMENTS = new WeightJudgementTable();
    private static final WeightReasonTable REASONS = new WeightReasonTable();
    private static final IntervalMechanismTable INTERVAL_MECHANISMS = new IntervalMechanismTable();
    private static final GroupIntervalTable INTERVALS = new GroupIntervalTable();
    private static final NameSetTable FAMILIES = new NameSetTable("active_family", "family",
            d -> d.selection().activeFamilies());
    private static final NameSetTable EXTENSIONS = new NameSetTable("extension_mechanism", "mechanism",
            d -> d.selection().extensions());
    private static final NameSetTable ASKED = new NameSetTable("asked_mechanism", "mechanism",
            d -> d.selection().asked());
    private static final PositionTable POSITIONS = new PositionTable();
    private static final TextMapTable COMPANIONS = new TextMapTable("companion_value", "companion", "typed",
            d -> d.positions().companions());
    private static final TextMapTable OVERRIDES = new TextMapTable(
            "walk_away_override", "mechanism", "reason", d -> d.positions().walkAwayOverrides());
    private static final CommercialsTable COMMERCIALS = new CommercialsTable();
    private static final TcoAnchorsTable ANCHORS = new TcoAnchorsTable();
    private static final VolumesTable VOLUMES = new VolumesTable();
    private static final VolumeScenarioTable SCENARIOS = new VolumeScenarioTable();
    private static final VolumeYearTable VOLUME_YEARS = new VolumeYearTable();
    private static final VolumeMonthTable VOLUME_MONTHS = new VolumeMonthTable();
    private static final BidTable BIDS = new BidTable();
    private static final QuoteTable QUOTES = new QuoteTable();
    private static final QuoteRangeTable QUOTE_RANGES = new QuoteRangeTable();
    private static final AttachmentTable ATTACHMENTS = new AttachmentTable();
    private static final SilentTable SILENT = new SilentTable();
    private static final PricingTable PRICING = new PricingTable();
    private static final AnnualPricingTable ANNUAL_PRICING = new AnnualPricingTable();
    private static final MonthlyPricingTable MONTHLY_PRICING = new MonthlyPricingTable();
    private static final PricingYearTable PRICING_YEARS = new PricingYearTable();
    private static final MonthlyTermsTable MONTHLY_TERMS = new MonthlyTermsTable();
    private static final PricingMonthTable PRICING_MONTHS = new PricingMonthTable();
    private static final PricingBandsTable PRICING_BANDS = new PricingBandsTable();
    private static final PricingBandTable PRICING_BAND = new PricingBandTable();
    private static final PricingMalusTable PRICING_MALUS = new PricingMalusTable();
    private static final PricingCreditRuleTable PRICING_CREDIT_RULE = new PricingCreditRuleTable();
    private static final PricingRepaymentTable PRICING_REPAYMENT = new PricingRepaymentTable();
    private static final PricingTakeoverTable PRICING_TAKEOVER = new PricingTakeoverTable();
    private static final IndexComponentTable INDEX_COMPONENTS = new IndexComponentTable();
    private static final EstimatedBidTable ESTIMATED_BIDS = new EstimatedBidTable();
    private static final EstimateTable ESTIMATES = new EstimateTable();
    private static final PackageTableTable PACKAGE_TABLE = new PackageTableTable();
    private static final PackageIssueTable ISSUES = new PackageIssueTable();
    private static final PackageAgreedTable AGREED = new PackageAgreedTable();
    private static final WaiverTable WAIVERS = new WaiverTable();
    private static final ParkingItemTable PARKING = new ParkingItemTable();
    private static final DecisionTable DECISIONS = new DecisionTable();
    private static final AgendaItemTable AGENDA = new AgendaItemTable();

    /** Parents before their children. */
    private static final List<DealTable> PARENTS_FIRST = List.of(
            DEAL,
            CONTEXT,
            GOALS,
            ANSWERS,
            SHARES,
            ROUNDS,
            ROUND_GROUPS,
            POINTS,
            STAGES,
            BALLOTS,
            RANKS,
            JUDGEMENTS,
            REASONS,
            INTERVAL_MECHANISMS,
            INTERVALS,
            FAMILIES,
            EXTENSIONS,
            ASKED,
            POSITIONS,
            COMPANIONS,
            OVERRIDES,
            COMMERCIALS,
            ANCHORS,
            VOLUMES,
            SCENARIOS,
            VOLUME_YEARS,
            VOLUME_MONTHS,
            BIDS,
            QUOTES,
            QUOTE_RANGES,
            ATTACHMENTS,
            SILENT,
            PRICING,
            ANNUAL_PRICING,
            MONTHLY_PRICING,
            MONTHLY_TERMS,
            PRICING_YEARS,
            PRICING_MONTHS,
            PRICING_BANDS,
            PRICING_BAND,
            PRICING_MALUS,
            PRICING_CREDIT_RULE,
            PRICING_REPAYMENT,
            PRICING_TAKEOVER,
            INDEX_COMPONENTS,
            ESTIMATED_BIDS,
            ESTIMATES,
            PACKAGE_TABLE,
            ISSUES,
            AGREED,
            WAIVERS,
            PARKING,
            DECISIONS,
            AGENDA);

    private DealRows() {}

    /** What has to happen to the rows, in an order in which foreign keys hold. */
    public static List<RowChange> changes(@Nullable Deal before, Deal after) {
        var changes = new ArrayList<RowChange>();
        for (DealTable table : PARENTS_FIRST) {
            if (before == null || !shared(table.source(before), table.source(after))) {
                changes.addAll(RowDiff.between(before == null ? List.of() : rows(table, before), rows(table, after)));
            }
        }
        return RowDiff.inOrder(changes);
    }

    /** All tables that hold rows of deals, parents before their children. */
    public static List<Table> tables() {
        return PARENTS_FIRST.stream().map(DealTable::table).toList();
    }

    /** @param select reads the deal's rows of a table; there must be such a deal */
    public static Deal read(String id, Function<Table, List<Row>> select) {
        var byTable = new LinkedHashMap<Table, List<Row>>();
        PARENTS_FIRST.forEach(table -> byTable.put(table.table(), select.apply(table.table())));
        var rows = new StoredRows(byTable);
        return deal(id, DEAL.row(rows), rows);
    }

    /** Identity is the point: a part that an edit has not touched is the same object, and comparing it costs nothing. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean shared(@Nullable Object before, @Nullable Object after) {
        return before == after;
    }

    private static List<Row> rows(DealTable table, Deal deal) {
        var rows = new RowSink(table.table(), deal.id());
        table.write(deal, rows);
        return rows.rows();
    }

    private static Deal deal(String id, Row row, StoredRows rows) {
        var terms = new TermsTables(
                PRICING_YEARS, PRICING_MONTHS, INDEX_COMPONENTS, PRICING_BANDS, PRICING_BAND, PRICING_MALUS,
                PRICING_CREDIT_RULE, PRICING_REPAYMENT, PRICING_TAKEOVER);
        var pricing = new PricingReader(PRICING, ANNUAL_PRICING, MONTHLY_PRICING, MONTHLY_TERMS, terms);
        return new Deal(
                id,
                DealRowTable.profile(row),
                CONTEXT.read(rows),
                DealRowTable.intent(row, GOALS.read(rows)),
                DealRowTable.relationship(row, ANSWERS.read(rows)),
                new Stakeholders(
                        SHARES.read(rows),
                        ROUNDS.read(
                                rows, ROUND_GROUPS, POINTS, STAGES,
                                new WeightBallots(BALLOTS, RANKS, JUDGEMENTS), REASONS),
                        INTERVAL_MECHANISMS.read(rows, INTERVALS)),
                DealRowTable.selection(row, FAMILIES.read(rows), EXTENSIONS.read(rows), ASKED.read(rows)),
                new Positions(POSITIONS.read(rows), COMPANIONS.read(rows), OVERRIDES.read(rows)),
                COMMERCIALS.read(rows, ANCHORS.read(rows), VOLUMES.read(rows, SCENARIOS, VOLUME_YEARS, VOLUME_MONTHS)),
                BIDS.read(rows, QUOTES, QUOTE_RANGES, ATTACHMENTS, SILENT, pricing),
                ESTIMATED_BIDS.read(rows, ESTIMATES),
                PACKAGE_TABLE.read(rows, ISSUES, AGREED),
                WAIVERS.read(rows),
                new Facilitation(PARKING.read(rows), DECISIONS.read(rows), AGENDA.read(rows)));
    }
}

package org.parley.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.MeetingEdits;
import org.parley.exchange.Samples;
import org.parley.exchange.json.CatalogReader;

class HtmlReportTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void saysWhatTheComparisonSays() {
        String html = report(Samples.open(CATALOG, "lumenvale").deal());
        assertThat(html)
                .contains("CONFIDENTIAL - contains our walk-away positions; internal use only")
                .contains("<title>Comparison of bids: Lumenvale Mutual</title>")
                .contains("9 March 2026")
                .contains("Strategic alliance (as recommended)")
                .contains("C Quillon CX leads with 60.4 of 100, price included; ")
                .contains("<th scope=\"col\">Total, price included</th><th scope=\"col\">Total cost of ownership</th>")
                .contains("C leads until the total cost weighs 40.2% of all (now 10.0%)")
                .contains("No weights can make B the best")
                .contains("no clause is beyond our walk-away and every one is answered")
                .contains("R12 High")
                .contains("lower the floor, buy flex with a band price")
                .contains("Red: the groups disagree")
                .contains(
                        "<td class=\"red\"><strong>90</strong> ✗<span class=\"worth\">beyond walk-away, worth 0</span>")
                .contains("<strong>65</strong> ✓<span class=\"worth\">worth 81</span>")
                .contains("not asked, not scored")
                .contains("BCP-5 Pandemic response");
    }

    @Test
    void isOneFileWithoutScriptsOrForeignParts() {
        String html = report(Samples.open(CATALOG, "pinefold").deal());
        assertThat(html).doesNotContain("<script", "<link", "<img", "http://", "https://", "@import", "url(");
        assertThat(html).contains("prefers-color-scheme: dark", "@media print");
    }

    @Test
    void whatProvidersWriteCannotBecomeMarkup() {
        Deal deal = Samples.open(CATALOG, "lumenvale").deal();
        String evil = "<script>alert(1)</script>\" onload=\"x";
        var bid = deal.bids().getFirst()
                .withName(evil)
                .withQuote("DATA-3", new Quote(24.0, evil, evil, Confidence.HIGH));
        String html = report(deal.withBids(List.of(bid)));
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload");
    }

    @Test
    void anOverrideIsShownWithItsReason() {
        Deal deal = Samples.open(CATALOG, "lumenvale").deal();
        String html = report(
                deal.withRelationship(deal.relationship().withChosen(ModelId.OP, "The board wants it loose.")));
        assertThat(html)
                .contains("Operational partnership, although Strategic alliance is recommended. Reason: The board"
                        + " wants it loose.");
    }

    @Test
    void withoutPricesItSaysThatTheTotalsAreOfClausesOnly() {
        Deal deal = Samples.open(CATALOG, "lumenvale").deal();
        String html = report(deal.withBids(deal.bids().stream().map(b -> b.withPricing(null)).toList()));
        assertThat(html)
                .contains("C Quillon CX offers the best clauses: 62.4 of 100")
                .contains("The price is missing and not included.")
                .contains("<th scope=\"col\">Total, clauses only</th><th scope=\"col\">SCOPE</th>")
                .doesNotContain("price included");
    }

    @Test
    void aBidWithoutThePriceOthersHaveIsMarked() {
        Deal deal = Samples.open(CATALOG, "lumenvale").deal();
        String html = report(deal.withBids(deal.bids().stream()
                .map(b -> b.letter().equals("C") ? b.withPricing(null) : b)
                .toList()));
        assertThat(html)
                .contains("A Tavora Contact leads with 52.8 of 100, price included")
                .contains("62.4 clauses only")
                .contains("C has no price and does not compete");
    }

    @Test
    void waiversStandWithTheirRulesAndFamilies() {
        Deal deal = Samples.open(CATALOG, "pinefold").deal();
        assertThat(report(deal)).contains("INTEG-5. Nobody has signed yet.");
        Instant noon = Instant.parse("2026-03-04T12:00:00Z");
        String html = report(deal.withWaivers(List.of(
                new Waiver("R12", "A. Baker", noon, "no storms"), new Waiver("INTEG", "C. Dole", noon, "no budget"))));
        assertThat(html)
                .contains("Waived by A. Baker on 4 March 2026: no storms")
                .contains("INTEG-5. Waived by C. Dole on 4 March 2026: no budget")
                .doesNotContain("Nobody has signed yet.");
    }

    @Test
    void whatMeetingsHaveDecidedAndParkedStandsInIt() {
        Deal deal = MeetingEdits.decide(Instant.parse("2026-03-04T12:00:00Z"), "board", "Two <sites>", "storms", "")
                .then(MeetingEdits.park("Who signs?"))
                .then(MeetingEdits.parkingOwner(1, "Baker"))
                .then(MeetingEdits.plan("Reveal", 25))
                .apply(Samples.open(CATALOG, "lumenvale").deal());
        assertThat(report(deal))
                .contains("<td>board</td><td>Two &lt;sites&gt;</td><td>storms</td>")
                .contains("<td>Who signs?</td><td>Baker</td><td></td><td>open</td>")
                .contains("<dt>25 min</dt><dd>Reveal</dd>");
        assertThat(report(Samples.open(CATALOG, "lumenvale").deal())).doesNotContain("Parking lot", "Agenda");
    }

    @Test
    void anEmptyDealHasAReportToo() {
        String html = report(NewDeal.of("new", "Nobody Ltd", "CHF", CATALOG));
        assertThat(html).contains("No bid has been scored yet.", "not chosen yet", "Fewer than two groups");
    }

    private static String report(Deal deal) {
        return HtmlReport.of(DealAnalysis.of(CATALOG, deal), DAY);
    }
}

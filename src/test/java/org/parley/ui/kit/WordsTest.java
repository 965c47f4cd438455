package org.parley.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.edit.PositionEdits;
import org.parley.exchange.json.CatalogReader;

/** Units and clauses as people read them. */
class WordsTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "SCOPE-1|60|60% of annual charges",
        "PRICE-6|85|min. billable 85% of locked forecast",
        "PRICE-2|102.5|unit price 102.5% of should-cost",
        "PRICE-5|50|client 50% of net saving",
        "PERF-4|82|CSAT top-2-box 82%",
        "PERF-3|90|cost per resolved contact, yr 3: index 90",
        "FLEX-1|15|+/- 15% shift",
        "BCP-1|2|tier-1 RTO 2 hours",
        "BCP-2|60|max 60% of tier-1 capacity in one metro",
        "INTEG-5|10|max 10 days from change to updated docs",
        "IP-2|4|level 4 of 5",
        "DATA-2|3|assurance level 3 of 5",
        "IP-7|1|1 month",
        "EXT-3|1|1 day's notice",
        "GOV-4|1|1 business day to executive decision",
        "CULT-4|70|70% response rate"
    })
    void saysANumberWithItsUnit(String mechanism, double number, String words) {
        assertThat(Units.text(CATALOG.mechanism(mechanism), number)).isEqualTo(words);
    }

    @Test
    void theModelWordingHoldsTheDraft() {
        var deal = NewDeal.of("d", "Client", "EUR", CATALOG);
        var mechanism = CATALOG.mechanism("BCP-1");

        assertThat(ClauseText.inForce(new DealTerms(CATALOG, deal), mechanism)).contains("within […] hours");
        var drafted = new DealTerms(CATALOG, PositionEdits.draft("BCP-1", 3.5).apply(deal));
        assertThat(ClauseText.inForce(drafted, mechanism)).contains("within 3.5 hours");
    }

    @Test
    void ourOwnWordingWinsAndMayFallBehindTheDraft() {
        var mechanism = CATALOG.mechanism("BCP-1");
        var deal = PositionEdits.draft("BCP-1", 4)
                .then(PositionEdits.wording("BCP-1", "Back within 4 hours."))
                .apply(NewDeal.of("d", "Client", "EUR", CATALOG));
        var later = PositionEdits.draft("BCP-1", 2).apply(deal);

        assertThat(ClauseText.inForce(new DealTerms(CATALOG, later), mechanism)).isEqualTo("Back within 4 hours.");
        assertThat(ClauseText.silentOnDraft(new DealTerms(CATALOG, deal), mechanism)).isFalse();
        assertThat(ClauseText.silentOnDraft(new DealTerms(CATALOG, later), mechanism)).isTrue();
    }

    @Test
    void aNumberInsideAnotherNumberIsNotTheDraft() {
        var mechanism = CATALOG.mechanism("BCP-1");
        var deal = PositionEdits.draft("BCP-1", 4)
                .then(PositionEdits.wording("BCP-1", "Back within 4.5 or 14 hours."))
                .apply(NewDeal.of("d", "Client", "EUR", CATALOG));

        assertThat(ClauseText.silentOnDraft(new DealTerms(CATALOG, deal), mechanism)).isTrue();
    }
}

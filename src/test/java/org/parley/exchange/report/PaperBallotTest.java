package org.parley.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.fixtures.Bench;

class PaperBallotTest {
    @Test
    void everyGroupHasAPageWithABoxForEachItemAndNobodysPoints() {
        var page = Jsoup.parse(PaperBallot.of(new DealTerms(Bench.CATALOG, Bench.lumenvale()), Sheet.CRITERIA));
        assertThat(page.select(".ballot")).hasSize(5);
        assertThat(page.select(".ballot:first-child tbody tr"))
                .hasSameSizeAs(new DealTerms(Bench.CATALOG, Bench.lumenvale()).items(Sheet.CRITERIA));
        assertThat(page.select("td.box").eachText()).isEmpty();
        assertThat(page.text()).contains("silent round 1 on the criteria");
    }
}

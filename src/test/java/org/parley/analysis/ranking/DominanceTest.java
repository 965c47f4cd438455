package org.parley.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.analysis.ranking.Rankings.bid;
import static org.parley.analysis.ranking.Rankings.deal;
import static org.parley.analysis.ranking.Rankings.rank;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Deal;

class DominanceTest {
    @ParameterizedTest(name = "{0}") @CsvSource(delimiter = '|', textBlock = """
            better on all            | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=60 B=70 | B WITH_PRICE
            equal but for the price  | SCOPE-1=60 DATA-4=10 | SCOPE-1=60 DATA-4=10 | A=60 B=70 | B WITH_PRICE
            equal                    | SCOPE-1=60 DATA-4=10 | SCOPE-1=60 DATA-4=10 | A=60 B=60 | none
            better but dearer        | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=70 B=60 | none
            dearer beyond the ceiling| SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=120 B=110 | none
            worse on one             | SCOPE-1=60 DATA-4=15 | SCOPE-1=40 DATA-4=10 | A=60 B=70 | none
            at walk-away, not beyond | SCOPE-1=20 DATA-4=10 | SCOPE-1=10 DATA-4=10 | A=60 B=60 | B WITH_PRICE
            zero but answered        | SCOPE-1=20 DATA-4=10 | DATA-4=10            | A=60 B=60 | B WITH_PRICE
            beyond open is no better | SCOPE-1=95 DATA-4=10 | SCOPE-1=80 DATA-4=10 | A=60 B=60 | none
            no prices                | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 |           | B CLAUSES_ONLY
            only one priced          | SCOPE-1=60 DATA-4=10 | SCOPE-1=40 DATA-4=15 | A=60      | none
            """)
    void holdsWhateverTheWeights(String name, String a, String b, String costs, String dominated) {
        Deal deal = bid(bid(deal("50/30/20"), "A", a), "B", b);

        List<String> found = rank(deal, costs == null ? "" : costs).dominated().stream()
                .map(d -> d.letter() + " " + d.basis())
                .toList();

        assertThat(found).isEqualTo(dominated.equals("none") ? List.of() : List.of(dominated));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            A=60 B=70 | A=65 B=66 | 1
            A=60 B=70 | A=65 B=64 | 0
            A=60 B=60 | A=60 B=60 | 0
            A=60 B=70 | A=60 B=60 | 0
            """)
    void mustHoldInEveryScenario(String base, String high, int dominated) {
        Deal deal = bid(bid(deal("50/30/20"), "A", "SCOPE-1=60 DATA-4=10"), "B", "SCOPE-1=60 DATA-4=10");

        assertThat(rank(deal, "base: " + base + "\nhigh: " + high).dominated()).hasSize(dominated);
    }
}

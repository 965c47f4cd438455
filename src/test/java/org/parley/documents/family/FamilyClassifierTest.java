package org.parley.documents.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.catalog.Family;
import org.parley.exchange.json.CatalogReader;

class FamilyClassifierTest {
    private static final FamilyClassifier CLASSIFIER = FamilyClassifier.shipped();

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "EXIT    | Term and Termination | This Agreement begins on the Effective Date and may be ended by either party on notice.",
        "PRICE   | Charges | The Client pays each invoice within thirty days of its receipt.",
        "PRICE   | Service Fees | The Client pays for the services what the price list says.",
        "DATA    | Confidentiality | Neither party discloses what it learns of the other's business to anybody.",
        "BCP     | Force Majeure | A party is excused while a flood, a war or a strike keeps it from performing.",
        "GOV     | Audit | The Client may examine the Supplier's books and records on reasonable notice.",
        "IP      | Licence | The Supplier grants the Client a licence to use the software.",
        "TALENT  | Key Personnel | The Supplier does not replace key employees without the Client's consent.",
        "PERF    | Service Levels | The Supplier meets the service levels and gives credits where it does not.",
        "CHANGE  | Change Control | Either party may propose a change by a change request.",
        "EXT     | Indemnification | The Supplier holds the Client harmless from claims of third parties.",
        "EXT     | Limitation of Liability | Neither party is liable for loss of profit or consequential damages.",
        "GENERAL | Governing Law | This Agreement is governed by the laws of the Netherlands."
    })
    void aPlainTitleSaysWhatTheClauseIsAbout(ClauseFamily family, String title, String body) {
        assertThat(CLASSIFIER.rank(new ClauseWords(title, null, body)).getFirst().family()).isEqualTo(family);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "PRICE | The Client shall pay the fees within thirty days after receipt of an invoice. Late payments bear interest.",
        "EXIT  | Either party may terminate this Agreement on ninety days written notice if the other is in material breach.",
        "DATA  | The receiving party shall not disclose Confidential Information and shall return it on request.",
        "EXT   | The Supplier shall indemnify, defend and hold harmless the Client from all claims, losses and damages."
    })
    void withoutATitleTheTextDecides(ClauseFamily family, String body) {
        assertThat(CLASSIFIER.rank(new ClauseWords(null, null, body)).getFirst().family()).isEqualTo(family);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "PERF   | Service Levels | The Provider answers eighty percent of calls within twenty seconds, every month.",
        "PERF   | Service credits | Where a level is missed, the Provider credits ten percent of the month's charges.",
        "BCP    | Continuity | Within four hours of a disaster the plan brings half of the work back from another city.",
        "TALENT | People and training | We train every agent for twenty days before the first call.",
        "TECH   | Innovation and technology | Our automation answers the simple questions and hands over the rest.",
        "CULT   | Culture and the pulse | Once a quarter we run a pulse survey among the people of both firms.",
        "FLEX   | Flexibility | Prices follow an index, and the volume band may be opened again once a year."
    })
    void proposalsNameTheirChaptersInTheirOwnWay(ClauseFamily family, String title, String body) {
        assertThat(CLASSIFIER.rank(new ClauseWords(title, null, body)).getFirst().family()).isEqualTo(family);
    }

    @Test
    void ranksAllFamiliesAndNamesTheWordsThatDecided() {
        List<FamilyGuess> ranked = CLASSIFIER.rank(new ClauseWords("Insurance", null, "The Supplier keeps insurance."));

        assertThat(ranked).hasSize(ClauseFamily.values().length);
        assertThat(ranked.stream().mapToDouble(FamilyGuess::probability).sum()).isCloseTo(1, within(1e-9));
        assertThat(ranked.getFirst().words()).contains("insurance").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theFamiliesAreThoseOfTheCatalogueAndTheRest() {
        List<String> catalogue = CatalogReader.shipped().families().stream().map(Family::id).toList();

        assertThat(Arrays.stream(ClauseFamily.values()).map(Enum::name).filter(f -> !f.equals("GENERAL")))
                .containsExactlyElementsOf(catalogue);
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        FamilyWeights shipped = FamilyWeights.shipped();

        assertThat(FamilyWeights.read(shipped.write())).isEqualTo(shipped);
    }
}

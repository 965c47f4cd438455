package org.parley.ui.bids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.deal.Bid;

class ProviderGuessTest {
    private static final List<Bid> BIDS = List.of(
            Bid.of("A", "Tavora Contact"), Bid.of("B", "Norrick & Vale Services"), Bid.of("C", "Quillon CX"),
            Bid.of("D", "The CX"));

    @ParameterizedTest(name = "{0} is of {1}") @CsvSource({
        "tavora-proposal.pdf, A",
        "A-tavora-contact-proposal.docx, A",
        "Norrick and Vale bid v2.xlsx, B",
        "quillon.pdf, C",
        "C.pdf, C",
        "the CX offer.pdf, D",
        "M-merrow-contact-proposal.txt, ''",
        "vale-of-services.txt, ''",
        "contact.txt, ''",
        "CX.pdf, ''",
    })
    void aFileIsOfTheProviderWhoseTellingWordItsNameHolds(String file, String letter) {
        assertThat(ProviderGuess.of(file, BIDS).existing()).isEqualTo(letter);
    }

    @ParameterizedTest @CsvSource({
        "M-merrow-contact-proposal.txt, M, Merrow Contact",
        "final offer v3.pdf, E, ''",
        "A-larkfield.pdf, E, Larkfield",
    })
    void aNewProviderGetsTheLetterAndTheNameOfTheFile(String file, String letter, String name) {
        assertThat(ProviderGuess.of(file, BIDS))
                .extracting(ProviderGuess::letter, ProviderGuess::name)
                .containsExactly(letter, name);
    }
}

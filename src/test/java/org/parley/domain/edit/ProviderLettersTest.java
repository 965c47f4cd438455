package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.deal.Bid;

class ProviderLettersTest {
    @Test
    void fillsTheFirstGap() {
        assertThat(ProviderLetters.next(List.of())).isEqualTo("A");
        assertThat(ProviderLetters.next(List.of(Bid.of("A", "Tavora"), Bid.of("C", "Quillon")))).isEqualTo("B");
    }

    @Test
    void aSmallLetterIsTheSameLetter() {
        List<Bid> bids = List.of(Bid.of("a", "Tavora"));
        assertThat(ProviderLetters.taken(bids, "A")).isTrue();
        assertThat(ProviderLetters.next(bids)).isEqualTo("B");
    }

    @Test
    void goesOnWithNumbersAfterZ() {
        List<Bid> all = IntStream.rangeClosed('A', 'Z')
                .mapToObj(c -> Bid.of(Character.toString(c), "Somebody"))
                .toList();
        assertThat(ProviderLetters.next(all)).isEqualTo("A2");
    }
}

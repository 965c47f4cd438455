package org.parley.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Waiver;
import org.parley.fixtures.DealFixtures;

class WaiverEditsTest {
    private static final Waiver STORMS = new Waiver("R12", "A. Baker", Instant.EPOCH, "no storms");
    private static final Waiver CULTURE = new Waiver("CULT", "C. Dole", Instant.EPOCH, "in the next term");

    private final Deal deal = DealFixtures.bare("deal");

    @Test
    void grantedWaiversStandInTheirOrder() {
        Deal signed = WaiverEdits.grant(STORMS).then(WaiverEdits.grant(CULTURE)).apply(deal);

        assertThat(signed.waivers()).containsExactly(STORMS, CULTURE);
        assertThat(signed.waiver("CULT")).contains(CULTURE);
        assertThat(signed.waiver("R30")).isEmpty();
    }

    @Test
    void anotherSignatureReplacesTheFormerOne() {
        var renewed = new Waiver("R12", "C. Dole", Instant.EPOCH.plusSeconds(60), "still none");

        assertThat(WaiverEdits.grant(STORMS).then(WaiverEdits.grant(renewed)).apply(deal).waivers())
                .containsExactly(renewed);
    }

    @Test
    void withdrawingTakesTheSignatureBack() {
        Deal signed = WaiverEdits.grant(STORMS).apply(deal);

        assertThat(WaiverEdits.withdraw("R12").apply(signed)).isEqualTo(deal);
        assertThat(WaiverEdits.withdraw("R30").apply(signed)).isSameAs(signed);
        assertThat(WaiverEdits.withdraw("R12").name().args()).containsExactly("R12");
    }

    @ParameterizedTest @CsvSource({"'', A. Baker, why", "R12, ' ', why", "R12, A. Baker, ' '"})
    void anUnsignedOrUnexplainedWaiverIsRefused(String subject, String who, String why) {
        assertThatThrownBy(() -> new Waiver(subject, who, Instant.EPOCH, why))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be empty");
    }

    @Test
    void oneSubjectHasOneWaiver() {
        assertThatThrownBy(() -> deal.withWaivers(List.of(STORMS, STORMS))).isInstanceOf(InvalidValueException.class);
    }
}

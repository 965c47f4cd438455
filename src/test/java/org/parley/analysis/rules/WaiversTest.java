package org.parley.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Severity;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Waiver;
import org.parley.domain.edit.WaiverEdits;

class WaiversTest {
    private static Waiver signed(String subject) {
        return new Waiver(subject, "A. Baker", Instant.EPOCH, "for a year");
    }

    private static Deal waived(String given, String subject) {
        return WaiverEdits.grant(signed(subject)).apply(Scenario.deal(given));
    }

    @Test
    void waivedHitStillFiresAndSaysWhoSigned() {
        RuleHit hit = Scenario.hit("R30", waived("BCP-5=80 DATA-2=3", "R30")).orElseThrow();

        assertThat(hit.waiver()).isEqualTo(signed("R30"));
        assertThat(hit.open()).isFalse();
        assertThat(hit.severity()).isEqualTo(Severity.HIGH);
        assertThat(hit.mechanisms()).containsExactly("BCP-5", "DATA-2");
        assertThat(Scenario.hit("R30", Scenario.deal("BCP-5=80 DATA-2=3")).orElseThrow().open()).isTrue();
    }

    @Test
    void waiverOfOneRuleLeavesTheOthersOpen() {
        assertThat(Scenario.hits(waived("BCP-5=80 DATA-2=3 SCOPE-1=60 SCOPE-2=70", "R30")))
                .filteredOn(RuleHit::open)
                .extracting(RuleHit::rule)
                .containsExactly("R09");
    }

    @Test
    void waiverDoesNotLiftABlocker() {
        assertThat(Scenario.hit("R28", waived("personal DATA-3=60", "R28")).orElseThrow().open()).isFalse();
        RuleHit graver = Scenario.hit("R28", waived("personal DATA-3=80", "R28")).orElseThrow();

        assertThat(graver.severity()).isEqualTo(Severity.BLOCKER);
        assertThat(graver.waivable()).isFalse();
        assertThat(graver.open()).isTrue();
        assertThat(graver.waiver()).isEqualTo(signed("R28"));
    }

    @Test
    void switchedOffFamilyNeedsASignatureUntilItHasOne() {
        Deal off = Scenario.deal("OP off=INTEG");
        assertThat(DealAnalysis.of(Scenario.CATALOG, off).waiversNeeded())
                .extracting(FamilyOff::family)
                .containsExactly("INTEG");

        DealAnalysis signed = DealAnalysis.of(Scenario.CATALOG, WaiverEdits.grant(signed("INTEG")).apply(off));
        assertThat(signed.waiversNeeded()).isEmpty();
        assertThat(signed.familiesOff()).singleElement().satisfies(f -> {
            assertThat(f.mechanisms()).containsExactly("INTEG-5");
            assertThat(f.waiver()).isEqualTo(signed("INTEG"));
        });
    }

    @Test
    void waiverOfARuleThatDoesNotFireChangesNothing() {
        assertThat(Scenario.hits(waived("BCP-5=80 DATA-2=4", "R30"))).isEmpty();
    }
}

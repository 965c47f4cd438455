package org.parley.ui.positions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.edit.PositionEdits;
import org.parley.ui.kit.LadderScale.Kind;
import org.parley.ui.kit.LadderScale.Mark;
import org.parley.ui.kit.LadderScale.Span;
import org.parley.ui.positions.OtherSide.Sort;

class OtherSideTest {
    private final Desk desk = Desk.lumenvale();

    @Test
    void tellsOurEstimateFromTheTypicalAndFromFacts() {
        OtherSide side = of("PRICE-6");

        assertThat(texts(side, Sort.ESTIMATE)).hasSize(2).first().asString()
                .contains("Our estimate of C", "confidence medium", "95%", "76%");
        assertThat(texts(side, Sort.ESTIMATE)).last().asString().startsWith("Typical, from the catalogue");
        assertThat(texts(side, Sort.FACT))
                .contains("B Norrick & Vale Services quotes 90%: ✗ value 0 of 100: beyond our walk-away.");
        assertThat(texts(side, Sort.ZONE)).first().asString().contains("Workable", "C Quillon CX", "36%");
    }

    @Test
    void drawsBothSidesAndTheZone() {
        OtherSide side = of("PRICE-6");

        assertThat(side.picture().zone()).isEqualTo(new Span(76, 85));
        assertThat(side.picture().marks().stream().filter(m -> m.kind() == Kind.STEP)).hasSize(4);
        assertThat(side.picture().marks()).contains(new Mark(Kind.QUOTE, 82, "C quotes 82%"));
        assertThat(side.picture().marks()).contains(new Mark(Kind.ESTIMATE, 76, "C may go to 76%"));
    }

    @Test
    void saysHowFarApartTheSidesAre() {
        assertThat(texts(of("IP-5"), Sort.NO_ZONE)).first().asString()
                .contains("No zone of agreement with C Quillon CX", "stops 3 months short");
        assertThat(of("IP-5").picture().zone()).isNull();
    }

    @Test
    void proposesTheBetterOpeningWhereBothWantTheSame() {
        assertThat(texts(of("SCOPE-2"), Sort.ZONE)).first().asString().contains("propose 100%");
        assertThat(of("SCOPE-2").picture().zone()).isNull();
    }

    @Test
    void aLadderInDisorderHasNoZone() {
        desk.deal.apply(PositionEdits.ladderStep(Desk.CATALOG, "PRICE-6", LadderStep.WALK_AWAY, 50));

        assertThat(texts(of("PRICE-6"), Sort.NO_ZONE)).first().asString().contains("until our steps are in order");
    }

    private OtherSide of(String mechanism) {
        return OtherSide.of(desk.deal.terms(), Desk.CATALOG.mechanism(mechanism));
    }

    private static java.util.List<String> texts(OtherSide side, Sort kind) {
        return side.lines().stream()
                .filter(l -> l.kind() == kind)
                .map(OtherSide.Line::text)
                .toList();
    }
}

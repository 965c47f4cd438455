package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.audience.AudiencePage;
import org.parley.audience.PublicStep;
import org.parley.audience.Reveal;
import org.parley.audience.Reveals;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;
import org.parley.text.Numbers;
import org.parley.ui.room.audience.AudienceView;

/** No node of any audience page says anything confidential. */
@UiTest
class PageLeakTest {
    @ParameterizedTest @ValueSource(strings = {"lumenvale", "pinefold"})
    void noPageTellsASecret(String sample, Ui ui) {
        var planted = new Planted(sample);
        Reveals votes = Reveals.NONE.with(new Reveal.Vote(Sheet.OUTCOMES, 1)).with(new Reveal.Vote(Sheet.CRITERIA, 1));

        for (AudiencePage page : Sittings.pages(planted.deal, votes)) {
            assertThat(planted.foundIn(said(ui, page))).as(page.anchor()).isEmpty();
        }
    }

    @Test
    void aRevealShowsOneValueAndNoOther(Ui ui) {
        var planted = new Planted();
        var terms = new DealTerms(Bench.CATALOG, planted.deal);
        var mechanism = Bench.CATALOG.mechanism("DATA-3");
        String target = Numbers.local().plain(terms.ladder(mechanism).at(LadderStep.TARGET));
        Reveals reveals = Reveals.NONE.with(Reveal.Position.of(terms, mechanism, PublicStep.TARGET));

        List<String> leaks = Sittings.pages(planted.deal, reveals).stream()
                .flatMap(page -> planted.foundIn(said(ui, page)).stream())
                .toList();

        assertThat(leaks).isNotEmpty().allMatch(leak -> leak.contains(target));
    }

    @Test
    void aRevealedValueThatChangesIsHiddenAgain(Ui ui) {
        Deal before = Bench.lumenvale();
        var terms = new DealTerms(Bench.CATALOG, before);
        var mechanism = Bench.CATALOG.mechanism("DATA-3");
        Reveals reveals = Reveals.NONE.with(Reveal.Position.of(terms, mechanism, PublicStep.TARGET));
        var planted = new Planted();

        for (AudiencePage page : Sittings.pages(planted.deal, reveals)) {
            assertThat(planted.foundIn(said(ui, page))).as(page.anchor()).isEmpty();
        }
    }

    private static List<String> said(Ui ui, AudiencePage page) {
        return ui.fx(() -> Overheard.in(drawn(page)));
    }

    static Node drawn(AudiencePage page) {
        var view = new AudienceView(new SimpleDoubleProperty(1080).asObject(), new SimpleBooleanProperty(false));
        view.show(page, "1 of 1");
        var scene = new Scene(view.root(), 1920, 1080);
        view.root().applyCss();
        view.root().layout();
        return scene.getRoot();
    }
}

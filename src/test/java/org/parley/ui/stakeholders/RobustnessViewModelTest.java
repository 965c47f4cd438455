package org.parley.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.fixtures.Bench;

class RobustnessViewModelTest {
    @Test
    void saysWhoWouldChooseWhatWhereTheDisagreementChangesTheBid() {
        Deal deal = Bench.lumenvale();
        RobustnessViewModel model = of(deal);
        double share = Objects.requireNonNull(Bench.model(deal).analysis().ranking().robustness());
        assertThat(share).isBetween(0.01, 0.99);
        assertThat(model.verdict()).startsWith("⚠ The disagreement changes the bid: all together choose C Quillon CX")
                .contains(Math.round(share * 100) + "% of the say");
        assertThat(model.choices()).contains("would choose C Quillon CX").contains("would choose A Tavora Contact");
        assertThat(model.relationship()).contains("Strategic alliance").contains("cannot change it");
    }

    @Test
    void saysToMoveOnWhenEveryGroupChoosesTheSame() {
        Deal deal = Bench.lumenvale();
        for (GroupId group : GroupId.values()) {
            for (String item : new org.parley.domain.deal.DealTerms(Bench.CATALOG, deal).items(Sheet.CRITERIA)) {
                double points = item.equals("DATA") ? 100 : item.equals(Sheet.TCO) ? group.ordinal() : 10;
                deal = StakeholderEdits.points(Sheet.CRITERIA, group, item, points).apply(deal);
            }
        }
        assertThat(of(deal).verdict()).isEqualTo(
                "✓ The disagreement changes neither the model nor the bid: every group's own weights choose"
                        + " C Quillon CX. Move on.");
        assertThat(of(deal).choices()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(of(Bench.empty()).verdict()).isEqualTo("○ Not known yet: no bid is ranked.");
    }

    private static RobustnessViewModel of(Deal deal) {
        return new RobustnessViewModel(new StakeholdersViewModel(Bench.model(deal)));
    }
}

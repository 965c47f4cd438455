package org.parley.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Stakeholders;

class CommonGroundTest {
    private static final String MECHANISM = "DATA-3";

    @Test
    void isWhatAllCanAccept() {
        var all = Stakeholders.equal()
                .withInterval(MECHANISM, GroupId.BO, new Interval(10, 40))
                .withInterval(MECHANISM, GroupId.FI, new Interval(20, 60))
                .withInterval(MECHANISM, GroupId.LC, new Interval(0, 30));
        assertThat(CommonGround.of(all, MECHANISM)).isEqualTo(new Interval(20, 30));
    }

    @Test
    void isOnePointWhenLimitsTouch() {
        var two = Stakeholders.equal()
                .withInterval(MECHANISM, GroupId.BO, new Interval(10, 20))
                .withInterval(MECHANISM, GroupId.FI, new Interval(20, 60));
        assertThat(CommonGround.of(two, MECHANISM)).isEqualTo(new Interval(20, 20));
    }

    @Test
    void isNothingWhenTheyClashOrOnlyOneSpoke() {
        var one = Stakeholders.equal().withInterval(MECHANISM, GroupId.BO, new Interval(10, 20));
        assertThat(CommonGround.of(one, MECHANISM)).isNull();
        assertThat(CommonGround.of(one.withInterval(MECHANISM, GroupId.FI, new Interval(21, 60)), MECHANISM)).isNull();
    }

    @Test
    void doesNotHearAGroupWithoutASeat() {
        var two = new Stakeholders(Map.of(GroupId.BO, 0.5, GroupId.FI, 0.5), java.util.List.of(), Map.of())
                .withInterval(MECHANISM, GroupId.BO, new Interval(10, 40))
                .withInterval(MECHANISM, GroupId.FI, new Interval(20, 60))
                .withInterval(MECHANISM, GroupId.LC, new Interval(0, 5));
        assertThat(CommonGround.of(two, MECHANISM)).isEqualTo(new Interval(20, 40));
    }
}

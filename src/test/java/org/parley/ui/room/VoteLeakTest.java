package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.audience.AudiencePage;
import org.parley.audience.RankingPage;
import org.parley.audience.Reveal;
import org.parley.audience.Reveals;
import org.parley.audience.VotePage;
import org.parley.audience.WaitingPage;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.fixtures.Bench;
import org.parley.kit.Ui;
import org.parley.kit.UiTest;

/** Nobody learns what a group said before all are in and the round was revealed, nor which group it was if not wanted. */
@UiTest
class VoteLeakTest {
    private static final Pattern CODES = Pattern.compile("\\b("
            + Arrays.stream(GroupId.values()).map(Enum::name).collect(Collectors.joining("|")) + ")\\b");

    @Test
    void aRoundThatIsNotRevealedIsOnNoPage(Ui ui) {
        List<AudiencePage> pages = Sittings.pages(Bench.lumenvale(), Reveals.NONE);

        assertThat(pages).noneMatch(VotePage.class::isInstance).noneMatch(RankingPage.class::isInstance);
        assertThat(said(ui, pages)).noneMatch(text -> CODES.matcher(text).find());
    }

    @Test
    void revealingARoundThatIsNotCompleteShowsNothing(Ui ui) {
        Deal deal = withoutPoints(GroupId.PR);
        List<AudiencePage> pages = Sittings.pages(deal, Sittings.all(deal));

        assertThat(pages).noneMatch(VotePage.class::isInstance).noneMatch(RankingPage.class::isInstance);
        assertThat(pages)
                .filteredOn(WaitingPage.class::isInstance)
                .extracting(page -> ((WaitingPage) page).in())
                .contains(4);
        assertThat(said(ui, pages)).noneMatch(text -> CODES.matcher(text).find());
    }

    @Test
    void theNextRoundIsHiddenAgain() {
        Deal deal = Bench.lumenvale();
        var round = deal.stakeholders().current(Sheet.CRITERIA);
        Deal later = deal.withStakeholders(deal.stakeholders()
                .withRound(new org.parley.domain.deal.WeightRound(round.number() + 1, Sheet.CRITERIA, round.points())));
        Reveals first = Reveals.NONE.with(new Reveal.Vote(Sheet.CRITERIA, round.number()));

        assertThat(Sittings.pages(deal, first)).anyMatch(VotePage.class::isInstance);
        assertThat(Sittings.pages(later, first)).noneMatch(VotePage.class::isInstance);
    }

    @Test
    void groupsWithoutCodesCannotBeToldByTheirOrder(Ui ui) {
        Deal deal = Bench.lumenvale();
        List<AudiencePage> pages = Sittings.pages(deal, Sittings.all(deal).withAnonymous(true));

        assertThat(pages).anyMatch(VotePage.class::isInstance);
        assertThat(said(ui, pages)).noneMatch(text -> CODES.matcher(text).find());
        var vote = pages.stream().filter(VotePage.class::isInstance).map(VotePage.class::cast).findFirst()
                .orElseThrow();
        var row = vote.rows().stream().filter(r -> r.item().id().equals(Sheet.TCO)).findFirst().orElseThrow();
        assertThat(row.weights()).extracting(w -> w.value()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static Deal withoutPoints(GroupId group) {
        Deal deal = Bench.lumenvale();
        var round = deal.stakeholders().current(Sheet.CRITERIA);
        var points = new java.util.LinkedHashMap<>(round.points());
        points.remove(group);
        return deal.withStakeholders(deal.stakeholders()
                .withRound(new org.parley.domain.deal.WeightRound(round.number(), Sheet.CRITERIA, points)));
    }

    private static List<String> said(Ui ui, List<AudiencePage> pages) {
        return ui.fx(() -> pages.stream()
                .flatMap(page -> Overheard.in(PageLeakTest.drawn(page)).stream())
                .toList());
    }
}

package org.parley.audience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.fit.FitStability;

/** Makes the pages of a deal for a room: the only place between the deal and what an audience sees. */
public final class Audience {
    /** Of rows whose name may take two lines; seven is the most that a page may have (SPEC 8). */
    static final int TWO_LINE_ROWS = 6;

    /** Of rows with a headline number each. */
    static final int HEADLINE_ROWS = 4;

    private Audience() {}

    /**
     * In the order of the agenda.
     *
     * @param stability null while it is not computed
     */
    public static List<AudiencePage> pages(
            DealAnalysis analysis, Reveals reveals, @Nullable FitStability stability) {
        var pages = new ArrayList<AudiencePage>();
        var votes = new Votes(analysis, reveals);
        pages.addAll(WantedPages.outcomes(analysis));
        pages.addAll(WantedPages.relationship(analysis, stability));
        pages.addAll(votes.pages());
        pages.addAll(OfferPages.terms(analysis.terms(), reveals));
        pages.addAll(OfferPages.bids(analysis.terms()));
        pages.addAll(CostPages.of(analysis, votes));
        pages.add(CostPages.decision(analysis, votes));
        var agenda = new LinkedHashSet<Topic>();
        pages.forEach(page -> agenda.add(page.topic()));
        pages.addFirst(WantedPages.title(analysis.terms().deal().profile(), List.copyOf(agenda)));
        return List.copyOf(pages);
    }
}

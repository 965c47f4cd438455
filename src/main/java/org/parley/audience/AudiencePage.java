package org.parley.audience;

/** One thought for a room. A new kind of page is one more record here and one more node that draws it. */
public sealed interface AudiencePage
        permits TitlePage,
        MissingPage,
        IntentPage,
        OutcomesPage,
        FitPage,
        GatesPage,
        WaitingPage,
        VotePage,
        AgreementPage,
        DisagreementsPage,
        RobustnessPage,
        TermsPage,
        BidsPage,
        PricesPage,
        RankingPage,
        DecisionPage {
    Topic topic();

    /** The same for the same page of a later state of the deal, so that a change leaves the room where it is. */
    default String anchor() {
        return topic() + "/" + getClass().getSimpleName();
    }
}

package org.parley.ui.room.audience;

import javafx.scene.layout.Region;
import org.parley.audience.AgreementPage;
import org.parley.audience.AudiencePage;
import org.parley.audience.BidsPage;
import org.parley.audience.DecisionPage;
import org.parley.audience.DisagreementsPage;
import org.parley.audience.FitPage;
import org.parley.audience.GatesPage;
import org.parley.audience.IntentPage;
import org.parley.audience.MissingPage;
import org.parley.audience.OutcomesPage;
import org.parley.audience.PricesPage;
import org.parley.audience.RankingPage;
import org.parley.audience.RobustnessPage;
import org.parley.audience.TermsPage;
import org.parley.audience.TitlePage;
import org.parley.audience.VotePage;
import org.parley.audience.WaitingPage;

/** Draws a page by its kind. */
final class PageNodes {
    private PageNodes() {}

    static Drawn of(AudiencePage page) {
        return switch (page) {
            case TitlePage title -> TitleNode.of(title);
            case MissingPage missing -> StatementNodes.of(missing);
            case IntentPage intent -> StatementNodes.of(intent);
            case OutcomesPage outcomes -> OutcomesNode.of(outcomes);
            case FitPage fit -> FitNode.of(fit);
            case GatesPage gates -> GatesNode.of(gates);
            case WaitingPage waiting -> StatementNodes.of(waiting);
            case VotePage vote -> VoteNode.of(vote);
            case AgreementPage agreement -> AgreementNode.of(agreement);
            case DisagreementsPage disagreements -> DisagreementsNode.of(disagreements);
            case RobustnessPage robustness -> StatementNodes.of(robustness);
            case TermsPage terms -> TermsNode.of(terms);
            case BidsPage bids -> BidsNode.of(bids);
            case PricesPage prices -> PricesNode.of(prices);
            case RankingPage ranking -> RankingNode.of(ranking);
            case DecisionPage decision -> DecisionNode.of(decision);
        };
    }

    /** A page as it is drawn: its one thought, and what shows it. */
    record Drawn(String heading, Region content) {}
}

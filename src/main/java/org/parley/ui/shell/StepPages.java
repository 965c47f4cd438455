package org.parley.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.analysis.Step;
import org.parley.ui.compare.CompareView;
import org.parley.ui.intent.IntentView;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Documents;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.StepPage;
import org.parley.ui.kit.Workbench;
import org.parley.ui.positions.PositionsView;
import org.parley.ui.price.PriceView;
import org.parley.ui.rank.RankView;
import org.parley.ui.relationship.RelationshipView;
import org.parley.ui.stakeholders.StakeholdersView;
import org.parley.ui.trade.TradeView;

/** Which page each step has; a page is made when it is first shown. */
final class StepPages {
    private StepPages() {}

    static Map<Step, Supplier<StepPage>> of(
            Workbench bench, DealModel model, Navigator navigator, BidFiles bids, Documents documents) {
        var pages = new EnumMap<Step, Supplier<StepPage>>(Step.class);
        pages.put(Step.INTENT, () -> new IntentView(model));
        pages.put(Step.RELATIONSHIP, () -> new RelationshipView(model));
        pages.put(Step.STAKEHOLDERS, () -> new StakeholdersView(model, navigator, bench));
        pages.put(Step.POSITIONS, () -> new PositionsView(model, navigator));
        pages.put(Step.COMPARE, () -> new CompareView(model, navigator, bench, bids, documents));
        pages.put(Step.PRICE, () -> new PriceView(model, navigator));
        pages.put(Step.RANK, () -> new RankView(model, navigator, bench));
        pages.put(Step.TRADE, () -> new TradeView(model, navigator, bench));
        return pages;
    }
}

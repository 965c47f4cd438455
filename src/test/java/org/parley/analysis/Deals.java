package org.parley.analysis;

import java.util.List;
import java.util.Map;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.exchange.json.CatalogReader;

/** Deals to test with. */
public final class Deals {
    public static final Catalog CATALOG = CatalogReader.shipped();

    private Deals() {}

    public static Deal empty() {
        return NewDeal.of("test", "Client", "EUR", CATALOG);
    }

    /** The context of SPEC 5 in which the defaults of OP, SA and VE raise no rule. */
    public static Deal defaults(ModelId model) {
        Edit edit = DealEdits.personal(true)
                .then(DealEdits.regulated(true))
                .then(DealEdits.deadband(8.0))
                .then(DealEdits.releases(ReleaseCadence.MONTHLY))
                .then(DealEdits.switchingMonths(3.0))
                .then(DealEdits.transitionInMonths(3.0))
                .then(DealEdits.baselineOrder(true))
                .then(DealEdits.termMonths(model == ModelId.TX ? 12 : 60))
                .then(IntentEdits.weights(Map.of(OutcomeId.CX, 0.5, OutcomeId.AGI, 0.5)))
                .then(RelationshipEdits.answer("Q11", 5.0))
                .then(RelationshipEdits.answer("Q16", 5.0))
                .then(RelationshipEdits.choose(CATALOG, model, ""));
        return edit.apply(empty());
    }

    /** @param answers of Q1 to Q16 in order; {@code -} leaves one out */
    public static Relationship answered(String answers) {
        Relationship relationship = Relationship.OPEN;
        String[] each = answers.strip().split("\\s+");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                Question question = CATALOG.questions().get(i);
                relationship = relationship.withAnswer(question.id(), Double.valueOf(each[i]));
            }
        }
        return relationship;
    }

    /** A round in which each group gives {@code points} in the order of the sheet, e.g. {@code 60/100/70/40/50}. */
    public static Deal round(Deal deal, Sheet sheet, int number, Map<GroupId, String> points) {
        List<String> items = new DealTerms(CATALOG, deal).items(sheet);
        var round = new WeightRound(number, sheet, Map.of());
        for (var entry : points.entrySet()) {
            String[] each = entry.getValue().split("/");
            for (int i = 0; i < each.length; i++) {
                round = round.withPoints(entry.getKey(), items.get(i), Double.valueOf(each[i]));
            }
        }
        return deal.withStakeholders(deal.stakeholders().withRound(round));
    }
}

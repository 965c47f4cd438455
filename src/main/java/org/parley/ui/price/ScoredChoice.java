package org.parley.ui.price;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Words;

/** Which scenario's cost is scored; its choices follow the volumes. */
final class ScoredChoice extends ComboBox<String> {
    private static final Texts TEXT = Texts.of("price");

    private final PriceViewModel model;
    private boolean filling;

    ScoredChoice(PriceViewModel model) {
        this.model = model;
        setId("price-scored");
        setConverter(Words.of(id -> id.isEmpty() ? TEXT.get("scored.open") : PriceWords.scenario(id)));
        valueProperty().addListener((_, _, chosen) -> {
            if (!filling && chosen != null && !chosen.equals(now())) {
                model.deal().apply(CommercialsEdits.scoringScenario(chosen));
            }
        });
    }

    void refresh() {
        var items = new ArrayList<String>(List.of(""));
        PricingAnalysis costs = model.costsProperty().get();
        if (costs != null) {
            items.addAll(costs.scenarios());
        }
        if (!items.contains(now())) {
            items.add(now());
        }
        filling = true;
        if (!items.equals(getItems())) {
            getItems().setAll(items);
        }
        setValue(now());
        filling = false;
    }

    private String now() {
        return model.current().commercials().scoringScenario();
    }
}

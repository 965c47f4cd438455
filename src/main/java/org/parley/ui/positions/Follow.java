package org.parley.ui.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.deal.DealTerms;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;

/** What the detail of one mechanism or family follows as long as it is shown. */
final class Follow {
    private final DealModel model;
    private final Navigator navigator;
    private final List<Subscription> subscriptions = new ArrayList<>();

    Follow(DealModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    DealModel model() {
        return model;
    }

    Navigator navigator() {
        return navigator;
    }

    /** Shows now and after every edit. */
    void terms(Consumer<DealTerms> show) {
        value(model.dealProperty().map(d -> new DealTerms(model.catalog(), d)), show);
    }

    /** Shows now and whenever the analysis has caught up. */
    void analysis(Consumer<DealAnalysis> show) {
        value(model.analysisProperty(), show);
    }

    <T> void value(ObservableValue<T> value, Consumer<? super T> show) {
        subscriptions.add(value.subscribe(show));
    }

    void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}

package org.parley.ui.relationship;

import org.parley.analysis.fit.Fit;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.text.Numbers;

/** How models and fits are written on this page. */
final class Words {
    private Words() {}

    /** Such as {@code SA – Strategic alliance}. */
    static String model(Catalog catalog, ModelId model) {
        return model + " – " + catalog.model(model).name();
    }

    static String name(Catalog catalog, ModelId model) {
        return catalog.model(model).name();
    }

    /** One decimal, as points of 100. */
    static String points(double fit) {
        return Numbers.local().fixed(fit, 1);
    }

    static String points(Fit fit, ModelId model) {
        return fit.fit().isEmpty() ? Numbers.NONE : points(fit.score(model));
    }
}

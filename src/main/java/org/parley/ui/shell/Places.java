package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.Step;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;

/** Places of the open deal that the palette can jump to. */
final class Places {
    private static final Texts TEXT = Texts.of("shell");

    private Places() {}

    static List<Palette.Item> of(DealModel model, Navigator navigator) {
        var places = new ArrayList<Palette.Item>();
        model.catalog()
                .mechanisms()
                .forEach(m -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.mechanism"),
                        m.id() + " " + m.name(),
                        "",
                        () -> navigator.go(Step.POSITIONS, m.id()))));
        model.catalog()
                .questions()
                .forEach(q -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.question"),
                        q.id() + " " + q.text(),
                        "",
                        () -> navigator.go(Step.RELATIONSHIP, q.id()))));
        model.deal()
                .bids()
                .forEach(b -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.provider"),
                        b.letter() + " " + b.name(),
                        "",
                        () -> navigator.go(Step.COMPARE, b.letter()))));
        return places;
    }
}

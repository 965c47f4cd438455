package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.parley.analysis.Step;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.PageCommand;
import org.parley.ui.start.StartViewModel;
import org.parley.ui.task.Background;

/** What the palette can go to besides the window's own actions. */
final class Places {
    private static final Texts TEXT = Texts.of("shell");
    private static final Texts EXCHANGE = Texts.of("exchange");

    private Places() {}

    /** The deals of the workspace, the latest first, and the samples. */
    static List<Palette.Item> of(StartViewModel start) {
        var places = new ArrayList<Palette.Item>();
        start.deals()
                .forEach(d -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.deal"), d.client(), "", () -> start.openDeal(d.id()))));
        start.samples()
                .forEach(s -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.sample"),
                        EXCHANGE.get(s.titleKey()),
                        "",
                        () -> start.openSample(s.id()))));
        return places;
    }

    /** What the present page can do; only after the palette has given the focus back. */
    static List<Palette.Item> commands(DealPage page) {
        String kind = TEXT.get("step." + page.stepProperty().get());
        return page.commands().stream()
                .filter(PageCommand::possible)
                .map(c -> new Palette.Item(kind, c.name(), c.keyText(), () -> Background.soon(c.run())))
                .toList();
    }

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
        model.catalog()
                .rules()
                .forEach(r -> places.add(new Palette.Item(
                        TEXT.get("palette.kind.rule"),
                        r.id() + " " + r.firesWhen(),
                        "",
                        () -> navigator.go(Step.POSITIONS, r.id()))));
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

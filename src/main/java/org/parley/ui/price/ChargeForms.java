package org.parley.ui.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Pricing.Monthly.Unit;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.Indexation.Component;
import org.parley.domain.deal.price.VolumeRule.Surge;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.SeriesField.Needs;

/** The fields of fees, rates and how they move with volume and prices. */
final class ChargeForms {
    private static final Texts TEXT = Texts.of("price");
    private static final double MOST_PERCENT = 1000;

    private final BidFields fields;
    private final PriceViewModel model;
    private final String letter;

    ChargeForms(BidFields fields) {
        this.fields = fields;
        this.model = fields.model();
        this.letter = fields.letter();
    }

    Node charges(Pricing price) {
        VBox fixed = fields.number(Spec.amount("fixedPerYear"), PriceNumber.FIXED_PER_YEAR);
        VBox rate = fields.number(Spec.amount("rate"), PriceNumber.RATE);
        if (price instanceof Pricing.Monthly monthly) {
            VBox unit = fields.choice(
                    "unit",
                    List.of(Unit.values()),
                    u -> TEXT.get("unit." + u),
                    p -> p instanceof Pricing.Monthly m ? m.unit() : null,
                    u -> PricingEdits.unit(letter, u));
            return monthly.unit() == Unit.FTE
                    ? Boxes.flow(unit, rate, fields.number(Spec.amount("hoursPerFte"), PriceNumber.HOURS_PER_FTE),
                            fixed)
                    : Boxes.flow(unit, rate, fixed);
        }
        VBox baseline = fields.series(
                Spec.amount("baseline"), PriceSeries.BASELINE,
                Boxes.years(model.years(), PriceSeries.BASELINE.of(price).size()), Needs.FROM_FIRST);
        Button base = Nodes.id(new Button(TEXT.get("baseline.take")), fields.id("baseline-take"));
        base.setOnAction(_ -> model.deal()
                .apply(SectionEdits.alone(
                        PricingEdits.series(letter, PriceSeries.BASELINE, Starts.base(model.current())))));
        base.setWrapText(true);
        baseline.getChildren().add(base);
        return stack(Boxes.flow(rate, fixed), baseline);
    }

    Node deadband() {
        return Boxes.flow(
                fields.number(Spec.share("deadband"), PriceNumber.DEADBAND),
                fields.number(Spec.percent("arc", 0, MOST_PERCENT), PriceNumber.ARC),
                fields.number(Spec.percent("rrc", 0, MOST_PERCENT), PriceNumber.RRC));
    }

    Node minimum() {
        return Boxes.flow(fields.number(Spec.share("minimumShare"), PriceNumber.MINIMUM_SHARE));
    }

    Node surge() {
        return Boxes.flow(
                fields.part(
                        Spec.percent("surge.above", 0, MOST_PERCENT),
                        p -> surge(p).above(),
                        v -> PricingEdits.surge(letter, new Surge(v, surge(now()).extra()))),
                fields.part(
                        Spec.percent("surge.extra", 0, MOST_PERCENT),
                        p -> surge(p).extra(),
                        v -> PricingEdits.surge(letter, new Surge(surge(now()).above(), v))));
    }

    Node bands(Pricing price) {
        VBox rows = stack(fields.choice(
                "bands.kind",
                Arrays.asList(Bands.Kind.values()),
                k -> TEXT.get("bands." + k),
                p -> bandsOf(p).kind(),
                k -> SectionEdits.alone(PricingEdits.bands(letter, new Bands(k, bandsOf(now()).steps())))));
        for (int i = 0; i < bandsOf(price).steps().size(); i++) {
            rows.getChildren().add(band(i));
        }
        rows.getChildren().add(button("bands.add", () -> {
            Bands bands = bandsOf(now());
            var steps = new ArrayList<>(bands.steps());
            Bands.Step last = steps.getLast();
            steps.add(new Bands.Step(last.from() == 0 ? 1 : last.from() * 2, last.rate()));
            model.deal().apply(SectionEdits.alone(PricingEdits.bands(letter, new Bands(bands.kind(), steps))));
        }));
        return rows;
    }

    private Node band(int i) {
        VBox rate = fields.part(
                Spec.amount("bands.rate-" + i),
                p -> at(bandsOf(p).steps(), i, Bands.Step::rate),
                v -> step(i, s -> new Bands.Step(s.from(), v)));
        if (i == 0) {
            return Boxes.flow(title("bands.first", 1), rate);
        }
        VBox from = fields.part(
                Spec.amount("bands.from-" + i),
                p -> at(bandsOf(p).steps(), i, Bands.Step::from),
                v -> step(i, s -> new Bands.Step(v, s.rate())));
        return Boxes.flow(
                title("bands.nth", i + 1), from, rate,
                remove("bands.remove", i + 1, () -> PricingEdits.bands(
                        letter, new Bands(bandsOf(now()).kind(), without(bandsOf(now()).steps(), i)))));
    }

    private Edit step(int i, UnaryOperator<Bands.Step> change) {
        Bands bands = bandsOf(now());
        return PricingEdits.bands(letter, new Bands(bands.kind(), changed(bands.steps(), i, change)));
    }

    Node index(Pricing price) {
        VBox rows = stack();
        int count = price.terms().indexation().components().size();
        for (int i = 0; i < count; i++) {
            rows.getChildren().add(component(i, count));
        }
        rows.getChildren().add(button("index.add", () -> {
            var components = new ArrayList<>(components(now()));
            components.add(new Component("", 0, 1, 0, null));
            model.deal().apply(SectionEdits.alone(PricingEdits.indexComponents(letter, components)));
        }));
        return rows;
    }

    private Node component(int i, int count) {
        var flow = Boxes.flow(
                fields.text("index.name-" + i, p -> at(components(p), i, Component::name, ""),
                        t -> component(i, c -> new Component(t, c.share(), c.pass(), c.index(), c.cap()))),
                fields.part(
                        Spec.share("index.share-" + i),
                        p -> at(components(p), i, Component::share),
                        v -> component(i, c -> new Component(c.name(), v, c.pass(), c.index(), c.cap()))),
                fields.part(
                        Spec.percent("index.index-" + i, -100, MOST_PERCENT),
                        p -> at(components(p), i, Component::index),
                        v -> component(i, c -> new Component(c.name(), c.share(), c.pass(), v, c.cap()))),
                fields.part(
                        Spec.percent("index.pass-" + i, 0, MOST_PERCENT),
                        p -> at(components(p), i, Component::pass),
                        v -> component(i, c -> new Component(c.name(), c.share(), v, c.index(), c.cap()))),
                fields.optional(
                        Spec.percent("index.cap-" + i, -100, MOST_PERCENT),
                        p -> i < components(p).size() ? components(p).get(i).cap() : null,
                        v -> component(i, c -> new Component(c.name(), c.share(), c.pass(), c.index(), v))));
        if (i == 0) {
            fields.place("index.share-0").ifPresent(n -> fields.place("indexComponents", n));
        }
        if (count > 1) {
            flow.getChildren().add(remove("index.remove", i + 1,
                    () -> PricingEdits.indexComponents(letter, without(components(now()), i))));
        }
        return flow;
    }

    private Edit component(int i, UnaryOperator<Component> change) {
        return SectionEdits.of(
                PricingEdits.indexComponents(letter, changed(components(now()), i, change)), Integer.toString(i));
    }

    Node productivity() {
        return Boxes.flow(fields.number(Spec.percent("productivity", -100, 100), PriceNumber.PRODUCTIVITY));
    }

    private Pricing now() {
        return java.util.Objects.requireNonNull(model.price(letter), letter);
    }

    private static Surge surge(Pricing price) {
        Surge surge = price.terms().volumeRule().surge();
        return surge == null ? new Surge(1, 0) : surge;
    }

    private static Bands bandsOf(Pricing price) {
        Bands bands = price.terms().volumeRule().bands();
        return bands == null ? new Bands(Bands.Kind.MARGINAL, List.of(new Bands.Step(0, price.rate()))) : bands;
    }

    private static List<Component> components(Pricing price) {
        return price.terms().indexation().components();
    }

    private static <T, V> V at(List<T> list, int i, java.util.function.Function<T, V> value, V otherwise) {
        return i < list.size() ? value.apply(list.get(i)) : otherwise;
    }

    private static <T> double at(List<T> list, int i, java.util.function.ToDoubleFunction<T> value) {
        return i < list.size() ? value.applyAsDouble(list.get(i)) : 0;
    }

    private static <T> List<T> changed(List<T> list, int i, UnaryOperator<T> change) {
        var changed = new ArrayList<>(list);
        changed.set(i, change.apply(list.get(i)));
        return changed;
    }

    private static <T> List<T> without(List<T> list, int i) {
        var changed = new ArrayList<>(list);
        changed.remove(i);
        return changed;
    }

    private static Label title(String key, int number) {
        Label title = Nodes.text(TEXT.get(key, Integer.toString(number)));
        title.getStyleClass().add("price-row-title");
        return title;
    }

    private Button button(String key, Runnable action) {
        Button button = Nodes.id(new Button(TEXT.get(key)), fields.id(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button remove(String key, int number, java.util.function.Supplier<Edit> edit) {
        Button button = Nodes.iconButton(Feather.X, TEXT.get(key, Integer.toString(number)));
        button.setId(fields.id(key + "-" + number));
        button.setOnAction(_ -> model.deal().apply(SectionEdits.alone(edit.get())));
        return button;
    }

    private static VBox stack(Node... nodes) {
        return Nodes.styled(new VBox(nodes), "price-stack");
    }
}

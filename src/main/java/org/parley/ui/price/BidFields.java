package org.parley.ui.price;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.SeriesField;
import org.parley.ui.kit.SeriesField.Needs;

/** Makes the fields of one bid's price and knows where they are. */
final class BidFields {
    private static final Texts TEXT = Texts.of("price");
    private static final int NUMBER_COLUMNS = 8;
    private static final int PERCENT_COLUMNS = 3;
    private static final int AMOUNT_COLUMNS = 5;

    private final PriceViewModel model;
    private final String letter;
    private final Map<String, Node> places = new LinkedHashMap<>();
    private @Nullable Section beginning;

    BidFields(PriceViewModel model, String letter) {
        this.model = model;
        this.letter = letter;
    }

    PriceViewModel model() {
        return model;
    }

    String letter() {
        return letter;
    }

    Optional<Node> place(String place) {
        return Optional.ofNullable(places.get(place));
    }

    void place(String place, Node node) {
        places.put(place, node);
        if (beginning != null) {
            places.put(beginning.name(), node);
            beginning = null;
        }
    }

    /** The next field is the first of this part. */
    void begin(Section section) {
        beginning = section;
    }

    VBox number(Spec spec, PriceNumber number) {
        return needed(spec, number::of, value -> PricingEdits.number(letter, number, value));
    }

    /** A part of something larger; {@code edit} gets the number as it is stored. */
    VBox part(Spec spec, Function<Pricing, @Nullable Double> value, DoubleFunction<Edit> edit) {
        return needed(spec, value, number -> SectionEdits.of(edit.apply(number), spec.key()));
    }

    VBox optional(Spec spec, Function<Pricing, @Nullable Double> value, Function<@Nullable Double, Edit> edit) {
        String label = label(spec);
        Fields.NumberField field = Fields.number(
                model.deal(),
                d -> spec.shown(of(d, value)),
                n -> SectionEdits.of(edit.apply(n == null ? null : spec.stored(n, label)), spec.key()));
        return box(spec, label, field);
    }

    private VBox needed(Spec spec, Function<Pricing, @Nullable Double> value, DoubleFunction<Edit> edit) {
        String label = label(spec);
        Fields.NumberField field = Fields.number(
                model.deal(),
                d -> spec.shown(of(d, value)),
                n -> n == null ? null : edit.apply(spec.stored(n, label)));
        return box(spec, label, field);
    }

    private VBox box(Spec spec, String label, Fields.NumberField field) {
        field.named(id(spec.key()), TEXT.get("field.of", label, letter));
        field.field().setPrefColumnCount(NUMBER_COLUMNS);
        place(spec.key(), field.field());
        return Boxes.field(label, field, field.field(), why(spec));
    }

    VBox series(Spec spec, PriceSeries series, List<String> captions, Needs needs) {
        return series(spec, captions, needs, series::of, values -> PricingEdits.series(letter, series, values));
    }

    VBox series(
            Spec spec,
            List<String> captions,
            Needs needs,
            Function<Pricing, List<Double>> value,
            Function<List<Double>, Edit> edit) {
        String label = label(spec);
        SeriesField field = Fields.series(
                model.deal(),
                captions,
                needs,
                d -> {
                    Pricing price = PriceViewModel.price(d, letter);
                    return price == null
                            ? List.of()
                            : value.apply(price).stream().map(spec::asShown).toList();
                },
                typed -> model.deal()
                        .apply(edit.apply(
                                typed.stream().map(v -> spec.stored(v, label)).toList())))
                .named(id(spec.key()), TEXT.get("field.of", label, letter))
                .columns(spec.percent() ? PERCENT_COLUMNS : AMOUNT_COLUMNS);
        place(spec.key(), field.first());
        return Boxes.wide(label, field, field.first(), why(spec));
    }

    <T> VBox choice(
            String key, List<T> items, Function<T, String> words, Function<Pricing, @Nullable T> value,
            Function<T, Edit> edit) {
        ComboBox<T> box = Fields.choice(
                model.deal(),
                items,
                words,
                d -> {
                    Pricing price = PriceViewModel.price(d, letter);
                    return price == null ? null : value.apply(price);
                },
                edit);
        box.setId(id(key));
        place(key, box);
        return Boxes.wide(text(key), box, box, text(key + ".why"));
    }

    VBox text(String key, Function<Pricing, String> value, Function<String, Edit> edit) {
        TextField field = Fields.text(
                model.deal(),
                d -> {
                    Pricing price = PriceViewModel.price(d, letter);
                    return price == null ? "" : value.apply(price);
                },
                typed -> SectionEdits.of(edit.apply(typed), key));
        field.setId(id(key));
        place(key, field);
        return Boxes.field(text(key), field, field, text(key + ".why"));
    }

    String id(String key) {
        return letter + "-" + key.replace('.', '-');
    }

    /** A numbered one of several, e.g. index components, has the texts of them all. */
    private String text(String key) {
        Deal deal = model.current();
        Pricing price = model.price(letter);
        return TEXT.get(
                "f." + key.replaceFirst("-\\d+", ""), deal.profile().moneyUnit(), deal.profile().currency(),
                PriceWords.volumeUnit(deal), price == null ? "" : PriceWords.per(price));
    }

    private String label(Spec spec) {
        return text(spec.key());
    }

    private String why(Spec spec) {
        return TEXT.get("why", text(spec.key() + ".why"), spec.range());
    }

    private @Nullable Double of(Deal deal, Function<Pricing, @Nullable Double> value) {
        Pricing price = PriceViewModel.price(deal, letter);
        return price == null ? null : value.apply(price);
    }
}

package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Family;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The choices of the toolbar: which family, in which order. */
final class Choices {
    private static final Texts TEXT = Texts.of("compare");

    private Choices() {}

    static ComboBox<String> family(CompareViewModel model) {
        ComboBox<String> box = Nodes.styled(Nodes.id(new ComboBox<>(), "compare-family"), "narrow-choice");
        box.setAccessibleText(TEXT.get("filter.family"));
        box.setConverter(words(id -> id.isEmpty() ? TEXT.get("filter.family.all")
                : TEXT.get("filter.family.one", id, model.deal().catalog().family(id).name())));
        var all = new ArrayList<String>();
        all.add("");
        model.deal().catalog().families().stream().map(Family::id).forEach(all::add);
        box.getItems().setAll(all);
        box.setButtonCell(new Short<>(id -> id.isEmpty() ? TEXT.get("filter.family.all") : id));
        box.valueProperty().bindBidirectional(model.familyProperty());
        return box;
    }

    static ComboBox<RowOrder> order(CompareViewModel model) {
        ComboBox<RowOrder> box = Nodes.styled(Nodes.id(new ComboBox<>(), "compare-order"), "wider-choice");
        box.setAccessibleText(TEXT.get("order"));
        box.setConverter(words(order -> words(model, order)));
        box.setButtonCell(new Short<>(order -> !order.byGap() ? TEXT.get("order.catalogue")
                : order.letter().isEmpty() ? TEXT.get("order.short.worst") : TEXT.get("order.short", order.letter())));
        model.dataProperty().subscribe(data -> {
            List<RowOrder> orders = orders(data);
            if (!orders.equals(box.getItems())) {
                RowOrder chosen = model.orderProperty().get();
                box.getItems().setAll(orders);
                box.setValue(chosen);
            }
        });
        box.valueProperty().subscribe(order -> {
            if (order != null) {
                model.orderProperty().set(order);
            }
        });
        model.orderProperty().subscribe(box::setValue);
        return box;
    }

    private static List<RowOrder> orders(GridData data) {
        var orders = new ArrayList<RowOrder>();
        orders.add(RowOrder.CATALOGUE);
        orders.add(RowOrder.byGap(""));
        data.bids().keySet().forEach(letter -> orders.add(RowOrder.byGap(letter)));
        return orders;
    }

    private static String words(CompareViewModel model, RowOrder order) {
        if (!order.byGap()) {
            return TEXT.get("order.catalogue");
        }
        BidHead bid = model.data().bid(order.letter());
        return bid == null ? TEXT.get("order.gap.worst") : TEXT.get("order.gap", bid.letter(), bid.name());
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    /** The chosen entry in few words, so that the box stays narrow. */
    private static final class Short<T> extends ListCell<T> {
        private final Function<T, String> words;

        Short(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : words.apply(item));
        }
    }
}

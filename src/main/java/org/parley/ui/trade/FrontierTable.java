package org.parley.ui.trade;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** The frontier as rows, for those who read tables or listen to them. */
final class FrontierTable {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final TableView<Row> table = Nodes.id(new TableView<>(), "frontier-table");
    private final Label em = new Label();
    private List<String> columns = List.of();
    private boolean showing;

    /** @param number from 1 */
    private record Row(int number, PackageOffer offer) {}

    FrontierTable(IntConsumer onPicked) {
        table.setAccessibleText(TEXT.get("frontier.table"));
        em.fontProperty().addListener((_, _, font) -> table.setFixedCellSize(font.getSize() * 2.2));
        table.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> {
            if (!showing && index.intValue() >= 0) {
                onPicked.accept(index.intValue());
            }
        });
    }

    TableView<?> root() {
        return table;
    }

    /** Never seen: it knows the size of the page's text. */
    Label em() {
        return em;
    }

    void show(List<PackageOffer> frontier, List<Mechanism> issues) {
        showing = true;
        List<String> ids = issues.stream().map(Mechanism::id).toList();
        if (!ids.equals(columns) || table.getColumns().isEmpty()) {
            columns = ids;
            table.getColumns().clear();
            column(TEXT.get("frontier.number"), r -> NUMBERS.plain((double) r.number()));
            column(TEXT.get("frontier.ours"), r -> NUMBERS.fixed(r.offer().client(), 2));
            column(TEXT.get("frontier.theirs"), r -> NUMBERS.fixed(r.offer().provider(), 2));
            column(TEXT.get("frontier.total"), r -> NUMBERS.fixed(r.offer().dealTotal(), 2));
            issues.forEach(m -> column(m.id(), r -> brief(m, r.offer().terms().get(m.id()))));
        }
        var rows = new java.util.ArrayList<Row>();
        frontier.forEach(o -> rows.add(new Row(rows.size() + 1, o)));
        table.setItems(FXCollections.observableList(rows));
        showing = false;
    }

    void select(int index) {
        showing = true;
        if (index >= 0 && index < table.getItems().size()
                && table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 3));
        }
        showing = false;
    }

    private static String brief(Mechanism mechanism, @Nullable Double term) {
        return term == null ? Numbers.NONE : Units.brief(mechanism, term);
    }

    private void column(String title, Function<Row, String> value) {
        var column = new TableColumn<Row, String>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(value.apply(f.getValue())));
        double characters = Math.max(6, title.length() + 2);
        column.prefWidthProperty().bind(em.fontProperty().map(f -> f.getSize() * characters * 0.66));
        table.getColumns().add(column);
    }
}

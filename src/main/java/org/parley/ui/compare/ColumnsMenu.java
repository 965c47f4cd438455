package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.text.Texts;

/** Chooses which columns are shown. */
final class ColumnsMenu {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final CellTexts texts;
    private final MenuButton root = new MenuButton(TEXT.get("columns"), new FontIcon(Feather.COLUMNS));

    ColumnsMenu(CompareViewModel model, CellTexts texts) {
        this.model = model;
        this.texts = texts;
        root.setId("columns-menu");
        root.getItems().setAll(items());
        root.setOnShowing(_ -> root.getItems().setAll(items()));
    }

    MenuButton root() {
        return root;
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        Column.Kind last = Column.Kind.STEP;
        for (Column column : model.allColumns()) {
            if (!column.equals(Column.MECHANISM)) {
                boolean optional = column.kind() == Column.Kind.MODEL_DEFAULT;
                if (optional || (column.isBid() && last != Column.Kind.BID)) {
                    items.add(new SeparatorMenuItem());
                }
                items.add(item(column));
                last = column.kind();
            }
        }
        return items;
    }

    private CheckMenuItem item(Column column) {
        CheckMenuItem item = new CheckMenuItem(texts.title(column));
        item.setId("column-" + column.id());
        item.setMnemonicParsing(false);
        item.setSelected(model.chosen(column));
        item.setDisable(column.confidential() && model.positionsHiddenProperty().get());
        item.setOnAction(_ -> model.choose(column, item.isSelected()));
        return item;
    }
}

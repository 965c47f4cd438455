package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.analysis.Step;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.edit.EditName;
import org.parley.domain.edit.SelectionEdits;
import org.parley.text.Texts;
import org.parley.ui.action.Action;
import org.parley.ui.action.Actions;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.theme.Theme;

/** Everything the window can do, as menus, keys and palette. */
final class WindowActions {
    private static final Texts TEXT = Texts.of("shell");
    private static final Texts EDITS = Texts.of("edits");

    private final ParleyWindow window;
    private final ParleyWindow.@Nullable OpenDeal open;
    private final Theme theme;
    private final Supplier<List<Palette.Item>> deals;
    private final Actions actions = new Actions();
    private final HBox menus;

    /** Of the start page. */
    static WindowActions ofStart(ParleyWindow window, Theme theme, Supplier<List<Palette.Item>> deals) {
        return new WindowActions(window, null, theme, deals);
    }

    static WindowActions ofDeal(ParleyWindow window, ParleyWindow.OpenDeal open, Theme theme) {
        return new WindowActions(window, open, theme, List::of);
    }

    /** @param deals what can be opened from here */
    private WindowActions(
            ParleyWindow window,
            ParleyWindow.@Nullable OpenDeal open,
            Theme theme,
            Supplier<List<Palette.Item>> deals) {
        this.window = window;
        this.open = open;
        this.theme = theme;
        this.deals = deals;
        MenuBar bar = new MenuBar(fileMenu());
        if (open != null) {
            bar.getMenus().addAll(editMenu(open), goMenu(open.page()));
        }
        bar.getMenus().addAll(viewMenu(), helpMenu());
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        menus = new HBox(bar);
        if (open != null) {
            Label deal = Nodes.id(Nodes.styled(new Label(), "deal-name"), "deal-name");
            deal.textProperty().bind(open.page().model().dealProperty().map(d -> d.profile().client()));
            menus.getChildren().add(deal);
        }
        menus.getChildren().add(paletteButton());
        menus.getStyleClass().add("shell-menus");
    }

    Actions actions() {
        return actions;
    }

    Node menus() {
        return menus;
    }

    private Menu fileMenu() {
        Menu menu = menu("menu.file");
        if (open != null) {
            add(menu, action("start", key(KeyCode.W, KeyCombination.SHORTCUT_DOWN), window::showStart));
        }
        add(menu, action("importDeal", key(KeyCode.O, KeyCombination.SHORTCUT_DOWN), window::chooseDealFile));
        if (open != null) {
            BidFiles bids = open.bids();
            var export = new Exports(window.bench(), open.page().model());
            menu.getItems().add(new SeparatorMenuItem());
            add(menu, action("import", key(KeyCode.I, KeyCombination.SHORTCUT_DOWN), bids::choose));
            add(menu, action("template", null, bids::saveTemplate));
            add(menu, action("askIncluded", null, () -> askForIncluded(open.page().model())));
            menu.getItems().add(new SeparatorMenuItem());
            add(menu, action("report", key(KeyCode.P, KeyCombination.SHORTCUT_DOWN), export::report));
            add(menu, action("modelMap", null, export::modelMap));
            add(menu, action("export", key(KeyCode.E, KeyCombination.SHORTCUT_DOWN), export::deal));
        }
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, action("quit", key(KeyCode.Q, KeyCombination.SHORTCUT_DOWN), window::quit));
        return menu;
    }

    private static void askForIncluded(DealModel model) {
        var terms = model.terms();
        model.apply(SelectionEdits.askedAll(Ordered.set(terms.activeMechanisms().stream()
                .filter(terms::included)
                .map(Mechanism::id)
                .toList())));
    }

    private static String done(String key, @Nullable EditName name) {
        return name == null ? "" : TEXT.get(key, EDITS.name(name));
    }

    private Menu editMenu(ParleyWindow.OpenDeal deal) {
        DealModel model = deal.page().model();
        Menu menu = menu("menu.edit");
        add(menu, history("undo", key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), model.undoNameProperty(), () -> {
            String said = done("undone", model.undoNameProperty().get());
            model.undo();
            deal.say().accept(said);
        }));
        add(menu, history("redo", key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), model.redoNameProperty(), () -> {
            String said = done("redone", model.redoNameProperty().get());
            model.redo();
            deal.say().accept(said);
        }));
        add(menu, action("history", key(KeyCode.H, KeyCombination.SHORTCUT_DOWN),
                () -> new HistoryPane(window, model).show()));
        return menu;
    }

    private Menu goMenu(DealPage page) {
        Menu menu = menu("menu.go");
        for (Step step : Step.values()) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(step.ordinal() + 1));
            add(
                    menu,
                    new Action(
                            "step-" + step,
                            TEXT.get("step." + step),
                            key(digit, KeyCombination.SHORTCUT_DOWN),
                            () -> page.go(step)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        ObservableValue<Boolean> first = page.stepProperty().map(s -> s == Step.INTENT);
        ObservableValue<Boolean> last = page.stepProperty().map(s -> s == Step.TRADE);
        add(
                menu,
                action("back", key(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN), () -> page.move(-1))
                        .disabledWhen(first));
        add(
                menu,
                action("next", key(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN), () -> page.move(1))
                        .disabledWhen(last));
        add(menu, action("meeting", key(KeyCode.F9), page::turnToMeeting));
        add(menu, action("pane", key(KeyCode.F6), page::nextPane));
        return menu;
    }

    private Menu viewMenu() {
        Menu menu = menu("menu.view");
        if (open != null) {
            add(menu, action("room", key(KeyCode.F5), window::presentOpenDeal));
            menu.getItems().add(new SeparatorMenuItem());
        }
        add(menu, colours(Theme.Mode.LIGHT));
        add(menu, colours(Theme.Mode.DARK));
        add(menu, colours(Theme.Mode.CONTRAST));
        add(menu, colours(Theme.Mode.SYSTEM));
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, action("zoomIn", key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN), () -> theme.zoomBy(1))
                .alsoOn(
                        key(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN),
                        key(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN)));
        add(menu, action("zoomOut", key(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN), () -> theme.zoomBy(-1))
                .alsoOn(key(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN)));
        add(menu, action("zoomReset", key(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN), () -> theme.zoomTo(100)));
        return menu;
    }

    private Action colours(Theme.Mode mode) {
        return action("theme." + mode.name().toLowerCase(Locale.ROOT), null, () -> theme.modeProperty().set(mode))
                .chosenWhen(theme.modeProperty().map(m -> m == mode));
    }

    private Menu helpMenu() {
        Menu menu = menu("menu.help");
        add(menu, action("palette", key(KeyCode.K, KeyCombination.SHORTCUT_DOWN), this::showPalette));
        add(menu, action("shortcuts", key(KeyCode.F1),
                () -> new ShortcutSheet(window, actions, open == null ? null : open.page()).show())
                .alsoOnCharacter("?"));
        add(
                menu,
                action("about", null, () -> window.bench()
                        .messages()
                        .done(TEXT.get(
                                "about.text",
                                window.launch().version(),
                                window.launch().workspace()))));
        return menu;
    }

    private Node paletteButton() {
        Button button = new Button(TEXT.get("action.palette"), new FontIcon(Feather.SEARCH));
        button.setId("palette-open");
        button.getStyleClass().addAll("flat", "palette-open");
        KeyCombination key = key(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        button.setTooltip(new Tooltip(key.getDisplayText()));
        button.setOnAction(_ -> showPalette());
        button.setFocusTraversable(false);
        return button;
    }

    private void showPalette() {
        var palette = new Palette(this::paletteItems, window::hideModal);
        window.showModal(palette.root());
        palette.open();
    }

    private List<Palette.Item> paletteItems() {
        var items = new ArrayList<Palette.Item>();
        for (Action action : actions.all()) {
            if (!action.disabledProperty().get() && !action.id().equals("palette")) {
                String kind = action.id().startsWith("step-") ? "palette.kind.step" : "palette.kind.action";
                KeyCombination key = action.key();
                items.add(new Palette.Item(
                        TEXT.get(kind), action.name(), key == null ? "" : key.getDisplayText(), action::run));
            }
        }
        if (open == null) {
            items.addAll(0, deals.get());
        } else {
            items.addAll(0, Places.commands(open.page()));
            items.addAll(Places.of(open.page().model(), open.page()));
        }
        return items;
    }

    private Action history(
            String id, KeyCombination key, ObservableValue<@Nullable EditName> name, Runnable run) {
        return action(id, key, run)
                .named(Bindings.createStringBinding(
                        () -> name.getValue() == null
                                ? TEXT.get("action." + id)
                                : TEXT.get("action." + id + ".named", EDITS.name(name.getValue())),
                        name))
                .disabledWhen(Bindings.createBooleanBinding(() -> name.getValue() == null, name));
    }

    private static Menu menu(String key) {
        Menu menu = new Menu(TEXT.get(key));
        menu.setId(key.replace('.', '-'));
        return menu;
    }

    private void add(Menu menu, Action action) {
        actions.add(action);
        menu.getItems().add(Actions.menuItem(action));
    }

    private static Action action(String id, @Nullable KeyCombination key, Runnable run) {
        return new Action(id, TEXT.get("action." + id), key, run);
    }

    private static KeyCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}

package org.parley.ui.stakeholders;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Finds one of the active mechanisms by typing a part of its name. */
final class MechanismPicker extends VBox {
    private static final Texts TEXT = Texts.of("stakeholders");

    private final StakeholdersViewModel model;
    private final TextField search = Nodes.id(Fields.ownUndo(new TextField()), "limit-search");
    private final ListView<Mechanism> list = Nodes.id(new ListView<>(), "limit-list");
    private final Label empty = Nodes.hint(TEXT.get("limits.search.none"));
    private List<Mechanism> shown = List.of();

    MechanismPicker(StakeholdersViewModel model, Consumer<Mechanism> onChosen) {
        this.model = model;
        getStyleClass().add("picker");
        Label label = new Label(TEXT.get("limits.search"));
        label.setLabelFor(search);
        search.setPromptText(TEXT.get("limits.search.prompt"));
        search.textProperty().addListener((_, _, _) -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
        });
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(empty);
        list.setAccessibleText(TEXT.get("limits.search"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                onChosen.accept(chosen);
            }
        });
        getChildren().addAll(label, search, list);
    }

    TextField search() {
        return search;
    }

    void choose(String mechanism) {
        search.clear();
        list.getItems().stream()
                .filter(m -> m.id().equals(mechanism))
                .findFirst()
                .ifPresent(m -> {
                    list.getSelectionModel().select(m);
                    list.scrollTo(m);
                });
    }

    void refresh() {
        List<Mechanism> found = model.mechanisms(search.getText());
        if (!found.equals(shown)) {
            shown = found;
            Mechanism chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(found);
            if (chosen != null && found.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            } else {
                list.getSelectionModel().clearSelection();
            }
        } else {
            list.refresh();
        }
    }

    private String words(Mechanism mechanism) {
        int limits = Objects.requireNonNullElse(
                model.stakeholders().intervals().get(mechanism.id()), java.util.Map.of())
                .size();
        boolean clash = model.analysis().positionConflicts().stream()
                .anyMatch(c -> c.mechanism().equals(mechanism.id()));
        String key = limits == 0 ? "limits.entry" : clash ? "limits.entry.conflict" : "limits.entry.some";
        return TEXT.get(key, Words.mechanism(mechanism), limits);
    }

    private final class Cell extends ListCell<Mechanism> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Mechanism mechanism, boolean none) {
            super.updateItem(mechanism, none);
            setText(none || mechanism == null ? null : words(mechanism));
        }
    }
}

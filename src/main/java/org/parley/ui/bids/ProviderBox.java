package org.parley.ui.bids;

import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Asks whose file it is. */
final class ProviderBox {
    private static final Texts TEXT = Texts.of("bids");

    private final ProviderViewModel model;
    private final ComboBox<String> provider = Nodes.id(new ComboBox<>(), "bids-provider");
    private final TextField letter = Nodes.id(Fields.ownUndo(new TextField()), "bids-letter");
    private final TextField name = Nodes.id(Fields.ownUndo(new TextField()), "bids-name");
    private final HBox fresh;
    private final Label error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "bids-provider-error");
    private final VBox root;

    ProviderBox(ProviderViewModel model) {
        this.model = model;
        var choices = new ArrayList<>(model.existing().stream().map(b -> b.letter()).toList());
        choices.add(ProviderViewModel.NEW);
        provider.getItems().setAll(choices);
        provider.setConverter(new StringConverter<>() {
            @Override
            public String toString(String choice) {
                return choice == null ? "" : word(choice);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        provider.setValue(model.chosenProperty().get());
        provider.valueProperty().addListener((_, _, choice) -> model.chosenProperty()
                .set(Objects.requireNonNullElse(choice, ProviderViewModel.NEW)));
        letter.setPrefColumnCount(3);
        name.setPrefColumnCount(18);
        letter.textProperty().bindBidirectional(model.letterProperty());
        name.textProperty().bindBidirectional(model.nameProperty());
        fresh = Nodes.row(
                Labels.before("provider.letter", letter), letter, Labels.before("provider.name", name), name);
        FlowPane row = Nodes.styled(
                new FlowPane(Nodes.row(Labels.before("provider", provider), provider), fresh), "flow-row");
        root = new VBox(row, error);
        model.onChange(this::refresh);
        refresh();
    }

    Node root() {
        return root;
    }

    /** Where a decision is due: the missing name, else the choice. */
    void focus() {
        boolean nameless = model.isNew() && name.getText().isBlank();
        (nameless ? name : provider).requestFocus();
    }

    private void refresh() {
        Nodes.shown(fresh, model.isNew());
        error.setText(model.problem());
        Nodes.shown(error, !model.problem().isEmpty());
    }

    private String word(String choice) {
        return model.existing().stream()
                .filter(b -> b.letter().equals(choice))
                .map(ProviderViewModel::label)
                .findFirst()
                .orElseGet(() -> TEXT.get("provider.new"));
    }
}

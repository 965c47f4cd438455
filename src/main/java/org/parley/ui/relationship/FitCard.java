package org.parley.ui.relationship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.fit.IndexWord;
import org.parley.domain.catalog.Axis;
import org.parley.domain.catalog.ModelId;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Why;

/** The fit of the four models, and the two indices behind it. */
final class FitCard extends VBox {
    private static final Texts TEXT = Texts.of("relationship");

    private final RelationshipViewModel model;
    private final Map<ModelId, ModelRow> rows = new LinkedHashMap<>();
    private final OverrideForm override;
    private final Label need = Nodes.id(Nodes.text(""), "need");
    private final Label readiness = Nodes.id(Nodes.text(""), "readiness");

    FitCard(RelationshipViewModel model) {
        this.model = model;
        getStyleClass().add("card-box");
        override = new OverrideForm(model, this::focusBack);
        getChildren().addAll(Nodes.heading(TEXT.get("fit.title")), Nodes.hint(TEXT.get("fit.hint")));
        for (ModelId id : ModelId.values()) {
            ModelRow row = new ModelRow(model.catalog().model(id), override::ask);
            rows.put(id, row);
            getChildren().add(row);
        }
        getChildren()
                .addAll(
                        override,
                        new Why(TEXT.get("model.about"), about()),
                        new Why(TEXT.get("fit.why"), TEXT.get("fit.why.text")),
                        Nodes.heading(TEXT.get("indices.title")),
                        need,
                        readiness,
                        new Why(TEXT.get("indices.why"), TEXT.get("indices.why.text")));
    }

    void refresh() {
        rows.values().forEach(row -> row.refresh(model));
        need.setText(index(Axis.NEED, model.fit().need()));
        readiness.setText(index(Axis.READINESS, model.fit().readiness()));
        if (override.asked() != null && override.asked() == model.fit().recommended()) {
            override.close();
        }
    }

    private void focusBack() {
        ModelId asked = override.asked();
        if (asked != null) {
            ModelRow row = Objects.requireNonNull(rows.get(asked));
            if (row.instead().isDisabled()) {
                row.requestFocus();
            } else {
                row.instead().requestFocus();
            }
        }
    }

    private String about() {
        return model.catalog().models().stream()
                .map(m -> TEXT.get(
                        "model.about.text",
                        Words.model(model.catalog(), m.id()),
                        m.characteristics(),
                        m.suits(),
                        m.nearest().replaceAll("\\s*\\[[^]]*]", ""),
                        m.payBasis(),
                        m.warningSign()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String index(Axis axis, @org.jspecify.annotations.Nullable Double value) {
        return value == null
                ? TEXT.get("index." + axis + ".none")
                : TEXT.get(
                        "index." + axis,
                        Numbers.local().fixed(value, 2),
                        TEXT.get("index." + axis + "." + IndexWord.of(value)));
    }
}

package org.parley.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.domain.edit.SeriesChange;
import org.parley.text.Texts;

/** Says which rows of yearly numbers changed with the term, until a person has checked them. */
public final class TermNote extends VBox {
    private static final Texts TEXT = Texts.of("kit");

    private final Label words = Nodes.id(Nodes.text(""), "term-note-words");

    public TermNote(DealModel deal) {
        setId("term-note");
        getStyleClass().add("notice");
        Button checked = Nodes.id(new Button(TEXT.get("term.checked")), "term-checked");
        checked.setMinWidth(USE_PREF_SIZE);
        checked.setOnAction(_ -> deal.termWatch().checked());
        getChildren().addAll(words, checked);
        deal.termWatch().changesProperty().subscribe(this::show);
    }

    private void show(List<SeriesChange> changes) {
        var sentences = new ArrayList<String>();
        sentence("term.longer", changes.stream().filter(SeriesChange::longer).toList(), sentences);
        sentence("term.shorter", changes.stream().filter(c -> !c.longer()).toList(), sentences);
        words.setText(String.join("\n", sentences));
        Nodes.shown(this, !sentences.isEmpty());
    }

    private static void sentence(String key, List<SeriesChange> changes, List<String> sentences) {
        if (!changes.isEmpty()) {
            SeriesChange first = changes.getFirst();
            sentences.add(TEXT.get(key, first.before(), first.after(), rows(changes)));
        }
    }

    /** E.g. {@code volumes of low, base; prices of A, B: baseline volumes, first-contact resolution}. */
    private static String rows(List<SeriesChange> changes) {
        var byBid = new LinkedHashMap<String, List<String>>();
        var volumes = new ArrayList<String>();
        for (SeriesChange change : changes) {
            if (change.bid() == null) {
                volumes.add(change.scenario());
            } else {
                byBid.computeIfAbsent(change.bid(), _ -> new ArrayList<>())
                        .add(TEXT.get("term.row." + change.kind()));
            }
        }
        var alike = new LinkedHashMap<List<String>, List<String>>();
        byBid.forEach((bid, rows) -> alike.computeIfAbsent(rows, _ -> new ArrayList<>()).add(bid));
        var parts = new ArrayList<String>();
        if (!volumes.isEmpty()) {
            parts.add(TEXT.get("term.volumes", String.join(", ", volumes)));
        }
        alike.forEach((rows, bids) -> parts.add(TEXT.get(
                "term.price", bids.size(), String.join(", ", bids), String.join(", ", rows))));
        return String.join("; ", parts);
    }
}

package org.parley.ui.positions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.PositionEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.ClauseText;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** The words of our clause, and a note that never leaves the house. */
final class WordingCard {
    private static final Texts TEXT = Texts.of("positions");

    private final Follow follow;
    private final Mechanism mechanism;
    private final TextArea wording;
    private final Label source = Nodes.id(Nodes.hint(""), "wording-source");
    private final Label stale = Nodes.id(Nodes.styled(Nodes.text(""), "note-alert"), "wording-stale");
    private final Button reset = Nodes.id(new Button(TEXT.get("wording.reset")), "wording-reset");
    private final VBox root;
    private @Nullable TextArea emptied;

    WordingCard(Follow follow, Mechanism mechanism) {
        this.follow = follow;
        this.mechanism = mechanism;
        String id = mechanism.id();
        wording = Nodes.id(
                Fields.area(follow.model(), this::shown, text -> PositionEdits.wording(id, text)), "wording");
        wording.setPrefRowCount(6);
        wording.setPromptText(TEXT.get("wording.prompt"));
        emptied = wording;
        wording.focusedProperty().subscribe(this::fillAgain);
        reset.setOnAction(_ -> follow.model().apply(PositionEdits.wording(id, "")));
        Label wordingLabel = Nodes.heading(TEXT.get("wording.title"));
        wordingLabel.setLabelFor(wording);
        TextArea note = Nodes.id(
                Fields.area(
                        follow.model(), d -> d.positions().of(id).note(), text -> PositionEdits.note(id, text)),
                "note");
        note.setPrefRowCount(3);
        Label noteLabel = Nodes.heading(TEXT.get("note.title"));
        noteLabel.setLabelFor(note);
        root = Nodes.card(wordingLabel, wording, source, stale, reset, noteLabel, note,
                Nodes.hint(TEXT.get("note.hint")));
        follow.terms(this::show);
    }

    VBox root() {
        return root;
    }

    /** The wording in force; a person who has just emptied the field gets room to write instead. */
    private String shown(Deal deal) {
        TextArea area = emptied;
        boolean own = !deal.positions().of(mechanism.id()).wording().isBlank();
        if (!own && area != null && area.isFocused() && area.getText().isEmpty()) {
            return "";
        }
        return ClauseText.inForce(new DealTerms(follow.model().catalog(), deal), mechanism);
    }

    private void fillAgain(boolean focused) {
        if (!focused && wording.getText().isEmpty()) {
            wording.setText(ClauseText.inForce(follow.model().terms(), mechanism));
        }
    }

    private void show(DealTerms terms) {
        boolean own = !terms.deal().positions().of(mechanism.id()).wording().isBlank();
        source.setText(TEXT.get(own ? "wording.own" : "wording.model"));
        Nodes.shown(reset, own);
        Nodes.shown(stale, ClauseText.silentOnDraft(terms, mechanism));
        Double draft = terms.draft(mechanism);
        stale.setText(draft == null
                ? ""
                : TEXT.get("wording.stale", org.parley.ui.kit.Units.text(mechanism, draft)));
    }
}

package org.parley.ui.documents;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.FamilyGuess;
import org.parley.documents.segment.Clause;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Why a clause is thought to be about what it is about: the three likeliest families and the words that spoke for them. */
final class WhyPane {
    private static final Texts TEXT = Texts.of("documents");
    private static final int SHOWN = 3;
    /** What would be shown as none at all. */
    private static final double LEAST = 0.005;

    private final DocumentViewModel model;
    private final FamilyNames names;
    private final String user;
    private final VBox lines = Nodes.styled(new VBox(), "why-lines");
    private final ScrollPane root = new ScrollPane(lines);

    WhyPane(DocumentViewModel model, FamilyNames names, String user) {
        this.model = model;
        this.names = names;
        this.user = user;
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "why-pane");
        root.setId("document-why");
        root.setAccessibleText(TEXT.get("why"));
        model.selectedProperty().subscribe(this::show);
        model.clausesProperty().addListener(_ -> show(model.selectedProperty().get()));
    }

    Node root() {
        return root;
    }

    private void show(@Nullable Clause clause) {
        if (clause == null) {
            lines.getChildren().setAll(Nodes.hint(TEXT.get("why.none")));
            return;
        }
        List<Node> all = new ArrayList<>();
        Label title = Nodes.id(Nodes.text(ClauseWording.heading(clause)), "why-title");
        title.getStyleClass().add("why-title");
        all.add(title);
        ClauseCorrection said = model.correction(clause);
        if (said != null) {
            all.add(Nodes.id(Nodes.text(said(clause, said)), "why-said"));
        }
        all.add(Nodes.hint(TEXT.get(said == null ? "why.guess" : "why.otherwise")));
        List<FamilyGuess> guesses = model.clauses().guess(clause);
        for (int i = 0; i < Math.min(SHOWN, guesses.size()); i++) {
            all.add(line(guesses.get(i), i));
        }
        lines.getChildren().setAll(all);
    }

    private String said(Clause clause, ClauseCorrection said) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(said.at().atZone(ZoneId.systemDefault()));
        String families = String.join(
                "; ", model.clauses().families(clause).stream().map(names::full).toList());
        return TEXT.get(said.who().equals(user) ? "why.said.you" : "why.said.other", families, said.who(), date);
    }

    private static String percent(double probability) {
        return probability < LEAST ? TEXT.get("why.least") : Numbers.local().percent(probability, 0);
    }

    private Node line(FamilyGuess guess, int place) {
        ClauseFamily family = guess.family();
        Label name = Nodes.text(TEXT.get(
                "why.family", names.full(family), percent(guess.probability())));
        name.getStyleClass().add("estimate-words");
        var text = new VBox(name);
        String example = guess.example();
        if (example != null) {
            text.getChildren().add(Nodes.id(Nodes.text(TEXT.get("why.example", example)), "why-example-" + place));
        }
        text.getChildren().add(Nodes.hint(guess.words().isEmpty() ? TEXT.get("why.words.none")
                : TEXT.get("why.words", String.join(", ", guess.words()))));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(Swatches.of(family), text);
        line.getStyleClass().add("why-line");
        line.setId("why-" + place);
        return line;
    }
}

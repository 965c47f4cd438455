package org.parley.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.BidEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** A bid's own data: who it is from, our note on it, and the files it came in. */
final class BidCard {
    private static final Texts TEXT = Texts.of("compare");

    private final String letter;
    private final BidActions actions;
    private final OriginalFiles originals;
    private final NameField name;
    private final VBox attachments = Nodes.styled(new VBox(), "attachments");
    private final VBox root;
    private List<Attachment> shown = List.of();

    BidCard(CompareViewModel model, BidActions actions, OriginalFiles originals, String letter) {
        DealModel deal = model.deal();
        this.letter = letter;
        this.actions = actions;
        this.originals = originals;
        name = new NameField(deal, letter);
        Label nameLabel = new Label(TEXT.get("card.name"));
        nameLabel.setLabelFor(name.field());
        CheckBox incumbent = Fields.check(
                deal,
                TEXT.get("card.incumbent"),
                d -> d.bid(letter).map(Bid::incumbent).orElse(false),
                yes -> BidEdits.incumbent(letter, yes));
        incumbent.setId("card-incumbent");
        TextArea note = Fields.area(
                deal, d -> d.bid(letter).map(Bid::note).orElse(""), text -> BidEdits.note(letter, text));
        note.setId("card-note");
        note.setPrefRowCount(3);
        Label noteLabel = new Label(TEXT.get("card.note"));
        noteLabel.setLabelFor(note);
        Button attach = button("menu.attach", "card-attach", () -> actions.attachProposal(letter));
        Button remove = button("menu.remove", "card-remove", () -> actions.remove(letter));
        remove.getStyleClass().add("danger");
        FlowPane buttons = Nodes.styled(new FlowPane(attach, remove), "flow-row");
        VBox facts = Nodes.styled(new VBox(), "card-facts");
        List<Node> ours = List.of(noteLabel, note);
        model.positionsHiddenProperty().subscribe(hidden -> {
            facts.getChildren().setAll(nameLabel, name, incumbent, buttons);
            if (!hidden) {
                facts.getChildren().addAll(3, ours);
            }
        });
        VBox files = Nodes.styled(new VBox(Nodes.heading(TEXT.get("card.files")), attachments), "card-facts");
        root = new VBox(new Shelf(22, facts, files));
        root.setId("bid-card-" + letter);
        attachments.getChildren().add(Nodes.hint(TEXT.get("card.files.none")));
        deal.dealProperty().subscribe(d -> d.bid(letter).ifPresent(this::show));
    }

    Node root() {
        return root;
    }

    void focus() {
        Reveal.focus(name.field());
    }

    private void show(Bid bid) {
        if (!bid.attachments().equals(shown)) {
            shown = bid.attachments();
            attachments.getChildren().setAll(shown.stream().map(a -> attachment(bid, a)).toList());
        }
    }

    private Node attachment(Bid bid, Attachment file) {
        Label title = Nodes.text(file.fileName());
        title.getStyleClass().add("thread-title");
        String date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(file.addedAt());
        Label facts = Nodes.text(TEXT.get(
                "card.file",
                TEXT.get("role." + file.role()),
                date,
                Numbers.local().plain((double) Math.ceilDiv(file.size(), 1024L)),
                Integer.toString(bid.version())));
        Label hash = Nodes.text(TEXT.get("card.hash", grouped(file.sha256())));
        hash.getStyleClass().add("hash");
        FlowPane buttons = Nodes.styled(
                new FlowPane(
                        button("card.save", "save-original", () -> originals.save(file)),
                        button("card.copyHash", "copy-hash", () -> OriginalFiles.copy(file.sha256()))),
                "flow-row");
        if (file.role() == Attachment.Role.PROPOSAL) {
            buttons.getChildren().addFirst(button("menu.read", "read-proposal", () -> actions.readProposal(letter)));
        }
        return Nodes.styled(new VBox(title, facts, hash, buttons), "attachment");
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = Nodes.id(new Button(TEXT.get(key)), id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** In groups, so that a narrow pane can break it. */
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}

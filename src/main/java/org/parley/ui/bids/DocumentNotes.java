package org.parley.ui.bids;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.documents.read.ReadDocument;
import org.parley.documents.read.Remark;
import org.parley.documents.read.Revision;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** What a person should know about a document that was read, and which of its states to read. */
final class DocumentNotes {
    private static final Texts TEXT = Texts.of("bids");

    private final VBox root = Nodes.styled(new VBox(), "bids-notes");

    /** @param read reads the document again in another state */
    DocumentNotes(ReadDocument document, Revision now, Consumer<Revision> read) {
        document.notes().forEach(n -> root.getChildren().add(Nodes.text("⚠ " + n)));
        if (document.tracked()) {
            root.getChildren().add(revisions(now, read));
        }
        if (!document.remarks().isEmpty()) {
            root.getChildren().add(remarks(document.remarks()));
        }
        root.setId("bids-notes");
        Nodes.shown(root, !root.getChildren().isEmpty());
    }

    Node root() {
        return root;
    }

    private static Node revisions(Revision now, Consumer<Revision> read) {
        var row = Nodes.styled(new FlowPane(Nodes.text(TEXT.get("revision"))), "flow-row");
        var group = new ToggleGroup();
        for (Revision each : Revision.values()) {
            RadioButton choice = Nodes.id(new RadioButton(TEXT.get("revision." + each)), "bids-revision-" + each);
            choice.setToggleGroup(group);
            choice.setSelected(each == now);
            choice.setOnAction(_ -> {
                if (each != now) {
                    read.accept(each);
                }
            });
            row.getChildren().add(choice);
        }
        return row;
    }

    private static Node remarks(List<Remark> remarks) {
        var lines = Nodes.styled(new VBox(), "bids-remarks");
        remarks.forEach(r -> lines.getChildren().add(Nodes.text(
                r.author().isEmpty() ? r.words() : TEXT.get("remark", r.author(), r.words()))));
        var fold = Nodes.id(new TitledPane(TEXT.get("remarks", remarks.size()), lines), "bids-remarks");
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }
}

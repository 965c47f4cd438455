package org.parley.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.exchange.proposal.ProposalText;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background;

/** The text of a bid's proposal, to be read and searched beside the comparison. */
final class ProposalPane {
    private static final Texts TEXT = Texts.of("compare");

    private final Workbench workbench;
    private final Label state = Nodes.id(Nodes.text(""), "proposal-state");
    private final Button attach = Nodes.id(new Button(TEXT.get("menu.attach")), "proposal-attach");
    private final Button view = Nodes.id(new Button(TEXT.get("proposal.view")), "proposal-view");
    private final ChoiceBox<String> files = Nodes.id(new ChoiceBox<>(), "proposal-file");
    private final TextField search = Fields.ownUndo(Nodes.id(new TextField(), "proposal-search"));
    private final Label hits = Nodes.id(new Label(), "proposal-hits");
    private final ListView<String> text = Nodes.id(new ListView<>(), "proposal-text");
    private final ObjectProperty<QuotedWords> quoted = new SimpleObjectProperty<>(new QuotedWords(""));
    private final FlowPane tools;
    private final VBox root;
    private String letter = "";
    private List<Attachment> proposals = List.of();
    private String shownHash = "";
    private int hit = -1;
    private Background.@Nullable Job job;

    ProposalPane(Workbench workbench, BidActions actions) {
        this.workbench = workbench;
        search.setPromptText(TEXT.get("proposal.search"));
        search.setAccessibleText(TEXT.get("proposal.search"));
        search.textProperty().subscribe(_ -> find(0));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                find(event.isShiftDown() ? -1 : 1);
            }
        });
        Button previous = Nodes.iconButton(Feather.ARROW_UP, TEXT.get("proposal.previous"));
        previous.setOnAction(_ -> find(-1));
        Button next = Nodes.iconButton(Feather.ARROW_DOWN, TEXT.get("proposal.next"));
        next.setOnAction(_ -> find(1));
        text.setCellFactory(_ -> new ParagraphCell(search.textProperty(), quoted));
        text.getStyleClass().add("proposal-text");
        text.setAccessibleText(TEXT.get("proposal.title"));
        attach.setOnAction(_ -> actions.attachProposal(letter));
        view.setOnAction(_ -> actions.viewProposal(
                letter, proposals.get(files.getSelectionModel().getSelectedIndex())));
        files.setAccessibleText(TEXT.get("proposal.file"));
        files.getSelectionModel().selectedIndexProperty().subscribe(index -> load(index.intValue()));
        tools = Nodes.styled(new FlowPane(files, view, search, previous, next, hits), "flow-row");
        VBox.setVgrow(text, Priority.ALWAYS);
        root = Nodes.styled(new VBox(tools, state, attach, text), "proposal");
        root.setId("proposal");
    }

    Node root() {
        return root;
    }

    /** @param words of the bid's quote that is looked at: shown marked, where the proposal says them; may be empty */
    void show(@Nullable Bid bid, String words) {
        quoted.set(new QuotedWords(words));
        show(bid);
        if (search.getText().isBlank()) {
            reveal();
        }
    }

    private void show(@Nullable Bid bid) {
        String changed = bid == null ? "" : bid.letter();
        List<Attachment> found = bid == null ? List.of() : bid.proposals();
        if (changed.equals(letter) && found.equals(proposals) && !found.isEmpty()) {
            return;
        }
        letter = changed;
        proposals = found;
        shownHash = "";
        files.getItems().setAll(found.stream().map(Attachment::fileName).toList());
        Nodes.shown(files, found.size() > 1);
        Nodes.shown(attach, bid != null && found.isEmpty());
        if (found.isEmpty()) {
            say(bid == null ? TEXT.get("proposal.noBid") : TEXT.get("proposal.none", bid.name()));
        } else {
            files.getSelectionModel().selectLast();
        }
    }

    private void load(int index) {
        if (index < 0 || index >= proposals.size() || proposals.get(index).sha256().equals(shownHash)) {
            return;
        }
        Attachment file = proposals.get(index);
        shownHash = file.sha256();
        if (job != null) {
            job.cancel();
        }
        say(TEXT.get("proposal.loading", file.fileName()));
        job = workbench.background()
                .run(
                        () -> workbench.store().documentText(file.sha256()).map(ProposalPane::paragraphs),
                        found -> loaded(file, found),
                        failure -> {
                            shownHash = "";
                            say(TEXT.get("proposal.failed", file.fileName(), failure.getMessage()));
                        });
    }

    private void loaded(Attachment file, Optional<List<String>> paragraphs) {
        if (paragraphs.isEmpty() || paragraphs.get().isEmpty()) {
            say(TEXT.get("proposal.empty", file.fileName()));
            return;
        }
        text.getItems().setAll(paragraphs.get());
        state.setText(TEXT.get("proposal.of", file.fileName()));
        readable(true);
        find(0);
        if (search.getText().isBlank()) {
            reveal();
        }
    }

    private void say(String words) {
        text.getItems().clear();
        state.setText(words);
        readable(false);
    }

    private void readable(boolean yes) {
        Nodes.shown(text, yes);
        Nodes.shown(tools, yes || proposals.size() > 1);
    }

    /** Goes to the words of the quote; a list knows how high its paragraphs are only once it has its size. */
    private void reveal() {
        List<String> paragraphs = text.getItems();
        IntStream.range(0, paragraphs.size())
                .filter(i -> quoted.get().in(paragraphs.get(i)).isPresent())
                .findFirst()
                .ifPresent(i -> {
                    text.getSelectionModel().clearAndSelect(i);
                    text.scrollTo(Math.max(0, i - 1));
                    Background.soon(() -> text.scrollTo(Math.max(0, i - 1)));
                });
    }

    /** @param step 0 starts at the first place found, 1 and -1 go on from there, around the end */
    private void find(int step) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        int[] places = wanted.isEmpty() ? new int[0]
                : IntStream.range(0, text.getItems().size())
                        .filter(i -> text.getItems().get(i).toLowerCase(Locale.ROOT).contains(wanted))
                        .toArray();
        hit = places.length == 0 ? -1 : Math.floorMod(step == 0 ? 0 : hit + step, places.length);
        if (hit >= 0) {
            text.getSelectionModel().clearAndSelect(places[hit]);
            text.scrollTo(Math.max(0, places[hit] - 1));
        }
        hits.setText(wanted.isEmpty() ? ""
                : TEXT.get("proposal.hits", Integer.toString(hit + 1), Integer.toString(places.length)));
    }

    private static List<String> paragraphs(String text) {
        return ProposalText.paragraphs(text).stream().map(p -> p.of(text).replace('\n', ' ')).toList();
    }
}

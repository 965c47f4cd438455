package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.parley.documents.align.Clause;
import org.parley.documents.redline.Ignore;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Segment.Kind;
import org.parley.domain.deal.Attachment;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Redlined;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Workbench;

/** One position against all bids: our words, and what each bid makes of them, side by side. */
final class AllBidsPane {
    private static final Texts TEXT = Texts.of("compare");
    private static final String CURRENT = "diff-current";

    private final CompareViewModel model;
    private final CellTexts texts;
    private final BidActions actions;
    private final FoundClauses finder;
    private final Differences differences;
    private final ToggleButton inline = Nodes.id(new ToggleButton(TEXT.get("wording.inline")), "wording-inline");
    private final Map<Ignore, CheckBox> ignore = new EnumMap<>(Ignore.class);
    private final Label position = Nodes.id(new Label(), "wording-position");
    private final HBox columns = Nodes.id(Nodes.styled(new HBox(), "wording-columns"), "wording-columns");
    private final ScrollPane scroll = new ScrollPane(columns);
    private final VBox root;
    private final Map<String, Found> found = new HashMap<>();
    private @Nullable WordingRow row;
    private boolean hidden;
    private @Nullable GridData data;
    private List<List<Text>> changes = List.of();
    private int change = -1;
    private int search;

    /** What was found in a bid's proposal; {@code state} in words while there is no clause. */
    private record Found(Attachment file, @Nullable Clause clause, String state) {}

    AllBidsPane(
            CompareViewModel model, CellTexts texts, BidActions actions, FoundClauses finder, Workbench workbench) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        this.finder = finder;
        differences = new Differences(workbench.background(), this::fill, workbench.messages()::problem);
        var tools = Nodes.styled(
                new FlowPane(
                        step(-1, Feather.ARROW_UP, "wording.previous", "wording-previous"),
                        step(1, Feather.ARROW_DOWN, "wording.next", "wording-next"), position, inline),
                "flow-row");
        inline.selectedProperty().addListener(_ -> fill());
        for (Ignore each : List.of(Ignore.CASE, Ignore.PUNCTUATION, Ignore.WHITESPACE)) {
            CheckBox box = Nodes.id(new CheckBox(TEXT.get("ignore." + each)), "wording-ignore-" + each);
            box.setSelected(Redline.USUAL.contains(each));
            box.selectedProperty().addListener(_ -> fill());
            ignore.put(each, box);
            tools.getChildren().add(box);
        }
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("wording-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = Nodes.styled(new VBox(tools, scroll), "all-bids");
    }

    Node root() {
        return root;
    }

    void show(WordingRow wanted, boolean positionsHidden) {
        if (wanted.equals(row) && positionsHidden == hidden && model.data().equals(data)) {
            return;
        }
        data = model.data();
        boolean other = row == null || !wanted.ref().equals(row.ref());
        row = wanted;
        hidden = positionsHidden;
        if (other) {
            found.clear();
            differences.forget();
            search++;
            finder.stop();
        }
        found.entrySet().removeIf(e -> !actions.proposal(e.getKey()).equals(Optional.of(e.getValue().file())));
        for (BidHead bid : model.data().bids().values()) {
            if (wanted.quoted(bid.letter()).isEmpty() && !found.containsKey(bid.letter())) {
                actions.proposal(bid.letter()).ifPresent(file -> find(bid.letter(), file, wanted.sought()));
            }
        }
        fill();
    }

    private void find(String letter, Attachment file, Clause sought) {
        int wanted = search;
        found.put(letter, new Found(file, null, TEXT.get("found.looking", file.fileName())));
        finder.find(
                file,
                sought,
                () -> awaited(wanted, letter, file),
                words -> arrived(wanted, letter, new Found(file, null, words)),
                best -> arrived(wanted, letter, of(file, best)),
                failure -> arrived(
                        wanted, letter,
                        new Found(file, null, TEXT.get("found.failed", file.fileName(), failure.getMessage()))));
    }

    /** Whether nothing else is looked at meanwhile, and the proposal is still the bid's. */
    private boolean awaited(int wanted, String letter, Attachment file) {
        Found now = found.get(letter);
        return wanted == search && now != null && now.file().equals(file);
    }

    private static Found of(Attachment file, Optional<Clause> best) {
        return new Found(file, best.orElse(null), TEXT.get("found.nothing", file.fileName()));
    }

    private void arrived(int wanted, String letter, Found what) {
        if (awaited(wanted, letter, what.file())) {
            found.put(letter, what);
            fill();
        }
    }

    private void fill() {
        WordingRow shown = row;
        if (shown == null) {
            return;
        }
        var ours = new OurWording(shown.ours(), ignored(), differences);
        var boxes = new ArrayList<WordingBox>();
        if (!hidden) {
            boxes.add(ours.box());
        }
        for (BidHead bid : model.data().bids().values()) {
            boxes.add(column(shown, ours, bid));
        }
        boxes.forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
        columns.getChildren().setAll(boxes);
        changes = boxes.stream().flatMap(box -> changes(box).stream()).toList();
        change = -1;
        count();
    }

    private WordingBox column(WordingRow shown, OurWording ours, BidHead bid) {
        Set<Kind> kinds = inline.isSelected() ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.EQUAL, Kind.INSERTED);
        String id = "wording-" + bid.letter();
        String quoted = shown.quoted(bid.letter());
        Found instead = quoted.isEmpty() ? found.get(bid.letter()) : null;
        Clause clause = instead == null ? null : instead.clause();
        WordingBox box = ours.theirs(id, bid, clause == null ? quoted : clause.body().strip(), kinds,
                inline.isSelected());
        if (instead != null) {
            box.with(proposal(bid, instead, id));
        }
        if (!shown.ref().isFamily()) {
            box.with(Nodes.text(texts.of(shown.ref(), Column.bid(bid.letter())).spoken()));
        }
        return box;
    }

    private Node proposal(BidHead bid, Found instead, String id) {
        Clause clause = instead.clause();
        Label words = Nodes.id(
                Nodes.text(clause == null ? instead.state()
                        : TEXT.get("found.clause", clause.heading(), instead.file().fileName())),
                id + "-found");
        if (clause != null) {
            words.getStyleClass().add("estimate");
        }
        Hyperlink view = Nodes.id(new Hyperlink(TEXT.get("found.view")), id + "-view");
        view.setWrapText(true);
        view.setOnAction(_ -> actions.viewProposal(bid.letter(), instead.file()));
        return new VBox(words, view);
    }

    private Set<Ignore> ignored() {
        Set<Ignore> ignored = EnumSet.of(Ignore.FORMATTING);
        ignore.forEach((each, box) -> {
            if (box.isSelected()) {
                ignored.add(each);
            }
        });
        return ignored;
    }

    /** The texts of each change of a column. */
    private static List<List<Text>> changes(WordingBox box) {
        Map<Integer, List<Text>> byNumber = new java.util.TreeMap<>();
        for (Text text : box.texts()) {
            if (Redlined.change(text) >= 0) {
                byNumber.computeIfAbsent(Redlined.change(text), _ -> new ArrayList<>()).add(text);
            }
        }
        return List.copyOf(byNumber.values());
    }

    /** Goes on by so many changes, across the columns and around the end. */
    void move(int by) {
        if (changes.isEmpty()) {
            return;
        }
        if (change >= 0) {
            changes.get(change).forEach(t -> t.getStyleClass().remove(CURRENT));
        }
        change = Math.floorMod(change < 0 && by < 0 ? -1 : change + by, changes.size());
        List<Text> here = changes.get(change);
        here.forEach(t -> t.getStyleClass().add(CURRENT));
        Reveal.scrollTo(here.getFirst());
        sideways(here.getFirst());
        count();
    }

    private void sideways(Node node) {
        double hiddenWidth = columns.getWidth() - scroll.getViewportBounds().getWidth();
        if (hiddenWidth > 0) {
            double x = columns.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinX();
            scroll.setHvalue(Math.clamp((x - scroll.getViewportBounds().getWidth() / 3) / hiddenWidth, 0, 1));
        }
    }

    private void count() {
        String all = Integer.toString(changes.size());
        position.setText(
                changes.isEmpty() ? TEXT.get("wording.noChanges")
                        : change < 0 ? TEXT.get("wording.changes", changes.size())
                                : TEXT.get("wording.position", Integer.toString(change + 1), all));
    }

    private Button step(int by, Feather icon, String key, String id) {
        Button button = Nodes.id(Nodes.iconButton(icon, TEXT.get(key)), id);
        button.setOnAction(_ -> move(by));
        return button;
    }
}

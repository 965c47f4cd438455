package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.Step;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Dominated;
import org.parley.analysis.ranking.Part;
import org.parley.analysis.ranking.Standing;
import org.parley.domain.deal.Sheet;
import org.parley.text.Texts;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** One bid: its total, what it is made of, and beside it what no total may hide. */
final class ScoreRow extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    private static final int MOST_LINKS = 4;

    private final RankViewModel model;
    private final Navigator navigator;
    private final String letter;
    private final Label place = Nodes.styled(new Label(), "place");
    private final Label total;
    private final FlowPane flags;
    private final StackedBar bar;
    private final Fold why;

    ScoreRow(RankViewModel model, Navigator navigator, String letter) {
        this.model = model;
        this.navigator = navigator;
        this.letter = letter;
        getStyleClass().add("score-row");
        setId("score-" + letter);
        total = Nodes.id(Nodes.styled(new Label(), "score-total"), "total-" + letter);
        bar = Nodes.id(new StackedBar(), "bar-" + letter);
        flags = Nodes.id(Nodes.styled(new FlowPane(), "flow-row"), "flags-" + letter);
        place.setMinWidth(USE_PREF_SIZE);
        total.setMinWidth(USE_PREF_SIZE);
        Label name = Nodes.styled(new Label(Words.bid(model.look().deal(), letter)), "score-name");
        name.setMinWidth(USE_PREF_SIZE);
        flags.getChildren().addAll(Nodes.row(place, name), total);
        why = new Fold("why-" + letter, TEXT.get("score.why", letter), this::explanation);
        getChildren().addAll(flags, bar, why);
        flag();
    }

    String letter() {
        return letter;
    }

    /** @param rank 1 and up; 0 for a bid that does not compete */
    void show(Standing standing, int rank) {
        BidTotal bid = standing.total(letter).orElseThrow();
        place.setText(rank == 0 ? TEXT.get("score.out") : TEXT.get("score.place", rank));
        total.setText(TEXT.get("score.total", Words.points(bid.points())));
        bar.show(parts(bid));
        if (why.isOpen()) {
            why.refresh();
        }
    }

    private List<StackedBar.Part> parts(BidTotal bid) {
        var parts = new ArrayList<StackedBar.Part>();
        boolean dark = true;
        for (Map.Entry<String, Part> part : bid.parts().entrySet()) {
            boolean tco = part.getKey().equals(Sheet.TCO);
            parts.add(new StackedBar.Part(
                    part.getKey(),
                    part.getValue().points() / 100,
                    TEXT.get("score.part.told", part.getKey(), Words.points(part.getValue().points())),
                    tco ? "block-tco" : dark ? "block-dark" : "block-light"));
            dark = tco || !dark;
        }
        return parts;
    }

    private void flag() {
        BidTotal bid = model.look().standing().total(letter).orElseThrow();
        Optional<Dominated> dominated = model.look().ranking().dominated().stream()
                .filter(d -> d.letter().equals(letter))
                .findFirst();
        dominated.ifPresent(d -> flags.getChildren().add(Nodes.badge(
                TEXT.get("flag.dominated." + d.basis(), Words.list(d.by())), "badge-warning")));
        codes("flag.beyond", "badge-danger", List.copyOf(bid.beyondWalkAway()));
        codes("flag.open", "badge-warning", List.copyOf(bid.notAnswered()));
        if (bid.beyondWalkAway().isEmpty() && bid.notAnswered().isEmpty()) {
            flags.getChildren().add(Nodes.badge(TEXT.get("flag.none"), "badge-success"));
        }
        if (bid.basis() != model.look().standing().basis()) {
            flags.getChildren().add(Nodes.badge(TEXT.get("flag.unpriced"), "badge-warning"));
        }
    }

    private void codes(String key, String style, List<String> mechanisms) {
        if (mechanisms.isEmpty()) {
            return;
        }
        flags.getChildren().add(Nodes.badge(TEXT.get(key, mechanisms.size()), style));
        mechanisms.stream().limit(MOST_LINKS).forEach(m -> flags.getChildren().add(link(m, m)));
        if (mechanisms.size() > MOST_LINKS) {
            flags.getChildren().add(link(
                    TEXT.get("flag.more", mechanisms.size() - MOST_LINKS), mechanisms.get(MOST_LINKS)));
        }
    }

    private Hyperlink link(String words, String mechanism) {
        Hyperlink link = new Hyperlink(words);
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(TEXT.get("flag.go", mechanism, letter));
        link.setOnAction(_ -> navigator.go(Step.COMPARE, mechanism));
        return link;
    }

    private Node explanation() {
        Standing shown = model.shown();
        BidTotal bid = shown.total(letter).orElseThrow();
        return new PartsTable(model, bid, bid.basis() == Basis.CLAUSES_ONLY);
    }
}

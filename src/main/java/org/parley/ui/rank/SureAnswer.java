package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.smaa.Estimate;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankedBid;
import org.parley.domain.deal.Deal;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** How often each bid takes each place, with what the figures are worth. */
final class SureAnswer extends VBox {
    private static final Texts TEXT = Texts.of("rank");
    /** Two standard errors hold the true figure in nineteen of twenty simulations. */
    private static final double ERRORS = 2;
    /** Percentage points, below which one decimal would say 0.0. */
    private static final double SMALL = 0.1;
    private static final int MOST_QUOTES = 3;

    private final Deal deal;
    private final RankAcceptability found;

    SureAnswer(Simulation.Question question, RankAcceptability found) {
        this.deal = question.look().deal();
        this.found = found;
        getStyleClass().add("part");
        List<RankedBid> bids = found.bids().values().stream()
                .sorted(Comparator.comparingDouble((RankedBid b) -> b.first().value()).reversed())
                .toList();
        getChildren().add(Nodes.id(Nodes.styled(Nodes.text(title(bids)), "sure-finding"), "sure-finding"));
        if (found.weights() != found.asked()) {
            getChildren().add(Nodes.text(TEXT.get("sure.noVotes")));
        }
        if (!found.unpriced().isEmpty()) {
            getChildren().add(Nodes.text(TEXT.get(
                    "sure.unpriced", Words.list(List.copyOf(found.unpriced())))));
        }
        for (RankedBid bid : bids) {
            getChildren().add(new SureRow(question.look(), found, bid));
        }
        getChildren().add(new Fold("pairwise", TEXT.get("sure.pairwise"), () -> new VBox(
                Nodes.hint(TEXT.get("sure.pairwise.hint")), new Wide(new PairwiseTable(deal, found)))));
        getChildren().add(Nodes.id(Nodes.hint(basis(question)), "sure-basis"));
    }

    private String title(List<RankedBid> bids) {
        List<String> shares = bids.stream()
                .filter(b -> b.first().value() > 0)
                .map(b -> TEXT.get(
                        b == bids.getFirst() ? "sure.share.first" : "sure.share",
                        Words.bid(deal, b.letter()), share(b.first().value())))
                .toList();
        return TEXT.get("sure.finding", String.join(", ", shares));
    }

    private String basis(Simulation.Question question) {
        List<String> uncertain = found.bids().values().stream()
                .flatMap(b -> b.uncertain().stream().map(m -> TEXT.get("sure.quote", b.letter(), m)))
                .toList();
        var told = new ArrayList<String>();
        told.add(found.draws() == 0
                ? TEXT.get("sure.exact")
                : TEXT.get(
                        "sure.draws",
                        Numbers.local().plain((double) found.draws()),
                        Numbers.local().plain((double) question.ask().settings().seed()),
                        error()));
        told.add(uncertain.isEmpty()
                ? TEXT.get("sure.certain")
                : TEXT.get("sure.uncertain", uncertain.size(), Words.some(uncertain, MOST_QUOTES)));
        told.add(TEXT.get("sure.scenario", Words.scenario(question.look().scenario().scenario())));
        return String.join(" ", told);
    }

    private String error() {
        double points = worst() * ERRORS * 100;
        return points < SMALL
                ? TEXT.get("sure.error.small")
                : TEXT.get("sure.error", Numbers.local().fixed(points, 1));
    }

    private double worst() {
        return found.bids().values().stream()
                .flatMap(b -> Stream.concat(b.acceptability().stream(), Stream.ofNullable(b.confidence())))
                .mapToDouble(Estimate::standardError)
                .max()
                .orElse(0);
    }

    /** In whole percent, which is what the number of draws is good for, but never 0 or 100 unless it is. */
    static String share(double share) {
        if (share > 0 && share < 0.005) {
            return TEXT.get("share.few");
        }
        if (share < 1 && share >= 0.995) {
            return TEXT.get("share.most");
        }
        return Numbers.local().percent(share, 0);
    }

    /** The typical weights of somebody for whom the bid is best, farthest from the groups' first. */
    static List<Map.Entry<String, Double>> farthest(Look look, Map<String, Estimate> central) {
        Map<String, Double> groups = look.scenario().group().weights();
        return central.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue().value() - groups.getOrDefault(e.getKey(), 0.0)))
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Double> e) -> Math.abs(Objects.requireNonNull(e.getValue()))).reversed())
                .toList();
    }

    static Label told(String words, String id) {
        return Nodes.id(Nodes.text(words), id);
    }
}

package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.smaa.Estimate;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankedBid;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Where the bids come, for people to read in a terminal. */
final class RankText {
    /** Criteria named of the weights that are typical of a bid's friends. */
    private static final int NAMED_WEIGHTS = 4;

    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();
    private final List<String> lines = new ArrayList<>();
    private final Deal deal;
    private final RankAcceptability ranked;
    private final long seed;

    RankText(Deal deal, RankAcceptability ranked, long seed) {
        this.deal = deal;
        this.ranked = ranked;
        this.seed = seed;
    }

    String text() {
        say("cli.rank.head", deal.profile().client(), ranked.bids().size(), ranked.criteria().size(),
                texts.get("cli.rank.weights." + ranked.weights()));
        if (ranked.weights() != ranked.asked()) {
            say("cli.rank.notVoted");
        }
        if (!ranked.unpriced().isEmpty()) {
            say("cli.rank.unpriced", String.join(", ", ranked.unpriced()));
        }
        List<RankedBid> bids = ranked.bids().values().stream()
                .sorted(Comparator.comparingDouble((RankedBid b) -> b.first().value()).reversed())
                .toList();
        bids.forEach(this::bid);
        for (int k = 0; k + 1 < bids.size(); k++) {
            pair(bids.get(k).letter(), bids.get(k + 1).letter());
        }
        String uncertain = bids.stream()
                .filter(b -> !b.uncertain().isEmpty())
                .map(b -> b.letter() + " " + String.join(", ", b.uncertain()))
                .collect(Collectors.joining("; "));
        if (!uncertain.isEmpty()) {
            say("cli.rank.uncertain", uncertain);
        }
        error();
        return String.join(System.lineSeparator(), lines);
    }

    private void bid(RankedBid bid) {
        String flags = bid.beyondWalkAway().isEmpty()
                ? ""
                : texts.get("cli.rank.beyond", String.join(", ", bid.beyondWalkAway()));
        String name = deal.bid(bid.letter()).map(Bid::name).orElse("");
        say("cli.rank.bid", bid.letter(), name, share(bid.first()), share(bid.acceptability().getLast()), flags);
        Map<String, Estimate> weights = bid.centralWeights();
        Estimate confidence = bid.confidence();
        if (weights != null && ranked.tooFewFirsts(bid)) {
            say("cli.rank.typical.few", bid.letter());
        } else if (weights != null && confidence != null) {
            String typical = weights.entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Estimate> e) -> -e.getValue().value()))
                    .limit(NAMED_WEIGHTS)
                    .map(e -> e.getKey() + " " + numbers.percent(e.getValue().value(), 0))
                    .collect(Collectors.joining(", "));
            say("cli.rank.typical", bid.letter(), typical, share(confidence));
        }
    }

    private void pair(String letter, String other) {
        Estimate wins = ranked.pairwise().getOrDefault(letter, Map.of()).get(other);
        if (wins != null) {
            say("cli.rank.beats", letter, other, share(wins));
        }
    }

    private void error() {
        if (ranked.draws() == 0) {
            say("cli.rank.exact");
            return;
        }
        double worst = ranked.bids().values().stream()
                .flatMap(this::figures)
                .mapToDouble(Estimate::standardError)
                .max()
                .orElse(0);
        say("cli.rank.error", ranked.draws(), Long.toString(seed), numbers.fixed(Math.max(0.1, 200 * worst), 1));
    }

    private Stream<Estimate> figures(RankedBid bid) {
        Map<String, Estimate> weights = bid.centralWeights();
        return Stream.of(
                bid.acceptability().stream(),
                Stream.ofNullable(bid.confidence()),
                weights == null || ranked.tooFewFirsts(bid) ? Stream.<Estimate>empty() : weights.values().stream())
                .flatMap(s -> s);
    }

    private String share(Estimate share) {
        double hundreds = 100 * share.value();
        if (hundreds == 0 || hundreds == 100) {
            return texts.get(hundreds == 0 ? "cli.rank.never" : "cli.rank.always");
        }
        if (hundreds < 0.5 || hundreds >= 99.5) {
            return texts.get(hundreds < 0.5 ? "cli.rank.below" : "cli.rank.above");
        }
        return texts.get("cli.rank.of", numbers.fixed(hundreds, 0));
    }

    private void say(String key, @Nullable Object... args) {
        lines.add(texts.get(key, args));
    }
}

package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.smaa.Estimate;
import org.parley.analysis.smaa.RankAcceptability;
import org.parley.analysis.smaa.RankedBid;

/** Where the bids come, as one JSON object with every number at full precision. */
final class RankJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private RankJson() {}

    static String of(RankAcceptability ranked, long seed) {
        ObjectNode root = JSON.createObjectNode();
        root.put("draws", ranked.draws()).put("seed", seed);
        ObjectNode acceptability = root.putObject("acceptability");
        ObjectNode errors = root.putObject("standardError");
        ObjectNode central = root.putObject("centralWeights");
        ObjectNode centralErrors = root.putObject("centralWeightsError");
        ObjectNode confidence = root.putObject("confidence");
        for (RankedBid bid : ranked.bids().values()) {
            var shares = acceptability.putArray(bid.letter());
            bid.acceptability().forEach(e -> shares.add(e.value()));
            var sharesErrors = errors.putArray(bid.letter());
            bid.acceptability().forEach(e -> sharesErrors.add(e.standardError()));
            Map<String, Estimate> weights = bid.centralWeights();
            if (weights == null) {
                central.putNull(bid.letter());
                centralErrors.putNull(bid.letter());
            } else {
                numbers(central.putObject(bid.letter()), weights);
                ObjectNode own = centralErrors.putObject(bid.letter());
                weights.forEach((criterion, weight) -> own.put(criterion, weight.standardError()));
            }
            confidence.put(bid.letter(), value(bid.confidence()));
        }
        ObjectNode pairwise = root.putObject("pairwise");
        ranked.pairwise().forEach((letter, others) -> numbers(pairwise.putObject(letter), others));
        root.put("weights", ranked.weights().name().toLowerCase(Locale.ROOT));
        var criteria = root.putArray("criteria");
        ranked.criteria().forEach(criteria::add);
        var unpriced = root.putArray("unpriced");
        ranked.unpriced().forEach(unpriced::add);
        ObjectNode flags = root.putObject("flags");
        ranked.bids().forEach((letter, bid) -> {
            var beyond = flags.putArray(letter);
            bid.beyondWalkAway().forEach(beyond::add);
        });
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void numbers(ObjectNode node, Map<String, Estimate> estimates) {
        estimates.forEach((key, estimate) -> node.put(key, estimate.value()));
    }

    private static @Nullable Double value(@Nullable Estimate estimate) {
        return estimate == null ? null : Double.valueOf(estimate.value());
    }
}

package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Consensus;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.weight.HorizonSplit;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Waiver;

/** What follows from a deal as one JSON object, with the names of SPEC 9 and every number at full precision. */
final class CheckJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private CheckJson() {}

    static String of(DealAnalysis analysis) {
        ObjectNode root = JSON.createObjectNode();
        model(root.putObject("model"), analysis);
        consensus(root, analysis.criteria());
        numbers(root.putObject("coverage"), analysis.coverage().shares());
        var hits = root.putArray("ruleHits");
        analysis.ruleHits().forEach(hit -> hit(hits.addObject(), hit));
        ObjectNode bids = root.putObject("bids");
        var pricing = PricingJson.of(analysis.terms().deal(), analysis.pricing());
        analysis.bids().forEach(bid -> {
            ObjectNode node = bids.putObject(bid.letter());
            bid(node, bid, analysis.terms().deal().bid(bid.letter()).orElseThrow());
            pricing.bid(node, bid.letter());
        });
        pricing.breakEven(root);
        conflicts(root, analysis);
        var waivers = root.putArray("waiversNeeded");
        analysis.waiversNeeded().forEach(
                w -> texts(waivers.addObject().put("family", w.family()), "mechanisms", w.mechanisms()));
        var signed = root.putArray("waivers");
        analysis.terms().deal().waivers()
                .forEach(w -> waiver(signed.addObject().put("subject", w.subject()), w));
        RankingJson.add(root, analysis);
        HorizonSplit horizon = analysis.horizon();
        if (horizon != null) {
            root.putObject("horizon")
                    .put("run", horizon.run())
                    .put("change", horizon.change())
                    .put("renew", horizon.renew());
        }
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void model(ObjectNode node, DealAnalysis analysis) {
        Fit fit = analysis.fit();
        node.put("recommended", name(fit.recommended()));
        node.put("chosen", name(analysis.terms().model()));
        numbers(node.putObject("fit"), fit.fit());
        node.put("need", fit.need());
        node.put("readiness", fit.readiness());
        node.put("runnerUp", name(fit.runnerUp()));
    }

    private static void consensus(ObjectNode root, Consensus consensus) {
        Indices indices = consensus.indices();
        ObjectNode node = root.putObject("consensus");
        node.put("D", indices == null ? null : Double.valueOf(indices.d()));
        node.put("S", indices == null ? null : Double.valueOf(indices.s()));
        node.put("Sstar", indices == null ? null : Double.valueOf(indices.sStar()));
        node.put("W", indices == null ? null : Double.valueOf(indices.w()));
        node.put("maxTV", indices == null ? null : Double.valueOf(indices.maxTv()));
        root.put("light", indices == null ? null : lower(indices.light()));
        numbers(root.putObject("groupWeights"), consensus.groupWeights());
    }

    private static void hit(ObjectNode node, RuleHit hit) {
        node.put("id", hit.rule()).put("severity", word(hit.severity()));
        texts(node, "mechanisms", hit.mechanisms());
        Waiver waiver = hit.waiver();
        if (waiver != null) {
            waiver(node.putObject("waived"), waiver);
        }
    }

    private static void waiver(ObjectNode node, Waiver waiver) {
        node.put("who", waiver.who()).put("when", waiver.when().toString()).put("why", waiver.why());
    }

    private static void bid(ObjectNode node, BidResult bid, Bid offered) {
        numbers(node.putObject("quoted"), bid.quoted());
        numbers(node.putObject("values"), bid.values());
        numbers(node.putObject("familyScores"), bid.familyScores());
        texts(node, "flags", bid.beyondWalkAway());
        texts(node, "notAnswered", bid.notAnswered());
        if (!offered.silent().isEmpty()) {
            texts(node, "silent", offered.silent());
        }
    }

    private static void conflicts(ObjectNode root, DealAnalysis analysis) {
        var conflicts = root.putArray("conflicts");
        analysis.criteria().conflicts().forEach(c -> {
            ObjectNode node = conflicts.addObject().put("item", c.item());
            node.putArray("groups").add(c.groupA().name()).add(c.groupB().name());
            node.put("severity", c.severity()).put("level", lower(c.level()));
        });
        var positions = root.putArray("positionConflicts");
        analysis.positionConflicts().forEach(c -> {
            ObjectNode node = positions.addObject().put("mechanism", c.mechanism());
            node.putArray("groups").add(c.a().name()).add(c.b().name());
            node.put("gap", c.gap()).put("percent", c.percent());
        });
    }

    private static void numbers(ObjectNode node, Map<?, Double> values) {
        values.forEach((key, value) -> node.put(key.toString(), value));
    }

    private static void texts(ObjectNode node, String name, Collection<String> values) {
        var array = node.putArray(name);
        values.forEach(array::add);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code High} for {@code HIGH}. */
    private static String word(Enum<?> value) {
        return value.name().charAt(0) + lower(value).substring(1);
    }
}

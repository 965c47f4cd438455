package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.AgainstBatna;
import org.parley.analysis.trade.PackageAnalysis;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.trade.Packages;
import org.parley.analysis.trade.ValueRange;
import org.parley.analysis.trade.TableIssue;
import org.parley.analysis.trade.UnworkableTable;

/** The packages on a table as one JSON object, with the names of SPEC 9 and every number at full precision. */
final class PackagesJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private PackagesJson() {}

    static String of(Packages packages) {
        ObjectNode root = JSON.createObjectNode();
        switch (packages) {
            case UnworkableTable none -> none(root, none);
            case PackageAnalysis analysis -> analysis(root, analysis);
        }
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void none(ObjectNode root, UnworkableTable none) {
        root.putArray("issues");
        root.putArray("frontier");
        root.putNull("nash").putNull("kalaiSmorodinsky").putNull("egalitarian").putNull("welfare");
        root.putArray("meso");
        root.put("reason", none.reason().name());
        ArrayNode mechanisms = root.putArray("mechanisms");
        none.mechanisms().forEach(mechanisms::add);
    }

    private static void analysis(ObjectNode root, PackageAnalysis analysis) {
        ArrayNode issues = root.putArray("issues");
        analysis.issues().forEach(i -> issues.add(i.mechanism()));
        offers(root.putArray("frontier"), analysis.frontier().offers());
        offer(root, "nash", analysis.nash().first());
        offer(root, "kalaiSmorodinsky", analysis.kalaiSmorodinsky().first());
        offer(root, "egalitarian", analysis.egalitarian().first());
        offer(root, "welfare", analysis.welfare().first());
        offers(root.putArray("meso"), analysis.meso().packages());
        root.put("mesoState", analysis.meso().state().name());
        span(root, "providerRangeAtMesoLevel", analysis.meso().provider());
        root.put("count", analysis.count());
        root.put("frontierSize", analysis.frontier().size());
        root.put("epsilon", analysis.frontier().epsilon());
        span(root, "clientRange", analysis.client());
        span(root, "providerRange", analysis.provider());
        weights(root, analysis.issues());
        batna(root, analysis.batna());
    }

    private static void weights(ObjectNode root, List<TableIssue> issues) {
        ObjectNode client = root.putObject("clientWeights");
        ObjectNode provider = root.putObject("providerWeights");
        ObjectNode options = root.putObject("options");
        ObjectNode agreed = root.putObject("agreed");
        for (TableIssue issue : issues) {
            client.put(issue.mechanism(), issue.clientWeight());
            provider.put(issue.mechanism(), issue.providerWeight());
            ArrayNode array = options.putArray(issue.mechanism());
            if (issue.agreed() != null) {
                agreed.put(issue.mechanism(), issue.agreed());
            }
            issue.options().forEach(o -> array.addObject()
                    .put("position", o.term())
                    .put("client", o.client())
                    .put("provider", o.provider()));
        }
    }

    private static void batna(ObjectNode root, @Nullable AgainstBatna batna) {
        root.put("bidTotal", batna == null ? null : Double.valueOf(batna.bidTotal()));
        root.put("batnaTotal", batna == null ? null : batna.batnaTotal());
        root.put("aboveBatna", batna == null ? null : batna.reaching());
        span(root, "dealTotalRange", batna == null ? null : batna.dealTotals());
    }

    private static void offers(ArrayNode array, List<PackageOffer> offers) {
        offers.forEach(o -> write(array.addObject(), o));
    }

    private static void offer(ObjectNode root, String name, @Nullable PackageOffer offer) {
        if (offer == null) {
            root.putNull(name);
        } else {
            write(root.putObject(name), offer);
        }
    }

    private static void write(ObjectNode node, PackageOffer offer) {
        node.put("client", offer.client());
        node.put("provider", offer.provider());
        ObjectNode terms = node.putObject("package");
        offer.terms().forEach(terms::put);
        node.put("dealTotal", offer.dealTotal());
    }

    private static void span(ObjectNode root, String name, @Nullable ValueRange span) {
        if (span == null) {
            root.putNull(name);
        } else {
            root.putArray(name).add(span.least()).add(span.most());
        }
    }
}

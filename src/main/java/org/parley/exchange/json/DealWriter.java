package org.parley.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Context;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Profile;
import org.parley.domain.deal.Relationship;
import org.parley.domain.deal.Selection;
import org.parley.domain.deal.Sheet;
import org.parley.file.OutputFile;

/** Writes a deal file that {@link DealReader} reads back as the same deal. */
public final class DealWriter {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Catalog catalog;

    public DealWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /** @throws org.parley.file.ExportProblem when the file cannot be written */
    public static void write(Catalog catalog, Deal deal, Path file) {
        OutputFile.write(file, new DealWriter(catalog).write(deal).getBytes(StandardCharsets.UTF_8));
    }

    public String write(Deal deal) {
        ObjectNode root = JSON.createObjectNode();
        profile(root, deal);
        intent(root, deal.intent());
        relationship(root, deal.relationship());
        StakeholdersWriter.write(root, deal.stakeholders());
        selection(root, deal);
        PositionsWriter.write(root, deal, catalog);
        context(root.putObject("context"), deal.context());
        BidWriter.providers(root, deal);
        BidWriter.quotes(root, deal);
        PricingWriter.write(root, deal);
        CommercialsWriter.write(root, deal);
        BidWriter.estimates(root, deal);
        BidWriter.packages(root, deal.packageTable());
        waivers(root, deal);
        MeetingWriter.write(root, deal.facilitation());
        try {
            var indenter = new DefaultIndenter("  ", "\n");
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                    .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void profile(ObjectNode root, Deal deal) {
        Profile profile = deal.profile();
        root.put("id", deal.id())
                .put("client", profile.client())
                .put("sector", profile.sector())
                .put("scope", profile.scope())
                .put("today", profile.today())
                .put("currency", profile.currency())
                .put("moneyUnit", profile.moneyUnit())
                .put("term", profile.termMonths());
    }

    private static void intent(ObjectNode root, Intent intent) {
        root.put("intent", intent.statement());
        var outcomes = root.putArray("outcomes");
        intent.goals().forEach(g -> {
            ObjectNode goal = outcomes.addObject().put("id", g.outcome().name());
            Nodes.put(goal, "weight", g.weight());
            goal.put("baseline", g.baseline()).put("target", g.target()).put("targetYear", g.targetYear());
        });
    }

    private void relationship(ObjectNode root, Relationship relationship) {
        var answers = root.putArray("answers");
        for (Question question : catalog.questions()) {
            Nodes.add(answers, relationship.answer(question.id()));
        }
        var chosen = relationship.chosen();
        root.put("model", chosen == null ? null : chosen.name());
        root.put("modelOverrideReason", relationship.overrideReason());
    }

    private void selection(ObjectNode root, Deal deal) {
        Selection selection = deal.selection();
        Nodes.texts(root, "criteria", new DealTerms(catalog, deal).items(Sheet.CRITERIA));
        Nodes.texts(root, "activeFamilies", selection.activeFamilies());
        root.put("familiesOffNote", selection.familiesOffNote());
        Nodes.texts(root, "extMechanisms", selection.extensions());
        Nodes.texts(root, "askedMechanisms", selection.asked());
    }

    private static void waivers(ObjectNode root, Deal deal) {
        if (!deal.waivers().isEmpty()) {
            var waivers = root.putArray("waivers");
            deal.waivers().forEach(w -> waivers.addObject()
                    .put("subject", w.subject())
                    .put("who", w.who())
                    .put("when", w.when().toString())
                    .put("why", w.why()));
        }
    }

    private static void context(ObjectNode node, Context context) {
        var releases = context.releases();
        node.put("personal", context.personal()).put("regulated", context.regulated());
        Nodes.put(node, "deadband", context.deadband());
        node.put(
                "releaseCadence",
                releases == null ? null : releases.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Nodes.put(node, "switchingMonths", context.switchingMonths());
        Nodes.put(node, "transitionInMonths", context.transitionInMonths());
        node.put("baselineOrder", context.baselineOrder());
    }
}

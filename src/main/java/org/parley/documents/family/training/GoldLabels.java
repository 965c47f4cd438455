package org.parley.documents.family.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.ClauseWords;

/** Clauses that a person has labelled, with the places where they stand. */
final class GoldLabels {
    private static final double WEIGHT = 3;
    private static final Set<String> EXTENSION = Set.of("liability", "indemnity", "insurance", "warranties");
    private static final Map<String, ClauseFamily> NAMES = Map.ofEntries(
            Map.entry("scope", ClauseFamily.SCOPE),
            Map.entry("pricing", ClauseFamily.PRICE),
            Map.entry("performance_management", ClauseFamily.PERF),
            Map.entry("governance", ClauseFamily.GOV),
            Map.entry("data_security_privacy", ClauseFamily.DATA),
            Map.entry("business_continuity", ClauseFamily.BCP),
            Map.entry("ip_knowledge", ClauseFamily.IP),
            Map.entry("transformation_governance_funding", ClauseFamily.TRANS),
            Map.entry("technology_evolution", ClauseFamily.TECH),
            Map.entry("integration_interoperability", ClauseFamily.INTEG),
            Map.entry("change_management", ClauseFamily.CHANGE),
            Map.entry("talent", ClauseFamily.TALENT),
            Map.entry("innovation_commercialisation", ClauseFamily.COMM),
            Map.entry("exit_transition_renewal", ClauseFamily.EXIT),
            Map.entry("flexibility_future_proofing", ClauseFamily.FLEX),
            Map.entry("cultural_alignment_trust", ClauseFamily.CULT));

    /**
     * @param family null where the label is missing
     * @param level 1 or 2
     */
    record GoldClause(
            int start,
            int level,
            @Nullable String number,
            ClauseWords words,
            @Nullable ClauseFamily family) {}

    private final JsonNode labels;
    private final Path texts;

    /** @param texts folder of the contracts as text in UTF-8 */
    GoldLabels(Path labels, Path texts) {
        try {
            this.labels = new ObjectMapper().readTree(Files.readString(labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.texts = texts;
    }

    List<String> contracts() {
        List<String> names = new ArrayList<>();
        labels.get("documents").forEach(d -> names.add(d.get("file").asText()));
        return names;
    }

    /** All labelled clauses but those of some contracts. */
    List<Example> examples(List<String> without) {
        List<Example> examples = new ArrayList<>();
        contracts().stream().filter(c -> !without.contains(c)).forEach(c -> clauses(c).forEach(g -> {
            if (g.family != null) {
                examples.add(new Example(c, g.words, g.family, WEIGHT));
            }
        }));
        return examples;
    }

    /** The clauses of the body of a contract. */
    List<GoldClause> clauses(String contract) {
        List<GoldClause> clauses = new ArrayList<>();
        String text = text(contract);
        for (JsonNode document : labels.get("documents")) {
            String above = null;
            if (document.get("file").asText().equals(contract)) {
                for (JsonNode c : document.get("clauses")) {
                    if (c.get("kind").asText().equals("body")) {
                        String title = c.get("title").asText(null);
                        int level = c.get("level").asInt();
                        above = level == 1 ? title : above;
                        int start = c.get("start_char").asInt();
                        clauses.add(new GoldClause(start, level, c.get("number").asText(null),
                                new ClauseWords(title, level == 1 ? null : above,
                                        text.substring(start, c.get("end_char").asInt())),
                                family(c)));
                    }
                }
            }
        }
        return clauses;
    }

    private String text(String contract) {
        try {
            return Files.readString(texts.resolve(contract));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable ClauseFamily family(JsonNode clause) {
        String name = clause.get("family").asText(null);
        if (name == null || name.equals("null")) {
            return null;
        }
        return name.equals("general_boilerplate")
                ? EXTENSION.contains(clause.path("general_subtype").asText()) ? ClauseFamily.EXT : ClauseFamily.GENERAL
                : NAMES.get(name);
    }
}

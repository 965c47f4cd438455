package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Kind;
import org.parley.documents.align.Link;
import org.parley.documents.align.Match;

/** Which clauses are counterparts, as one JSON object; see docs/redline.md. */
final class AlignJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AlignJson() {}

    static String of(ComparedFile a, ComparedFile b, Alignment alignment) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode pairs = root.putArray("pairs");
        alignment.matches().forEach(match -> addPairs(pairs, match));
        ObjectNode best = root.putObject("best");
        a.clauses().forEach(clause -> best.put(
                clause.id(), alignment.counterpart(clause).map(Clause::id).orElse(null)));
        addClauses(root.putArray("a"), a);
        addClauses(root.putArray("b"), b);
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void addPairs(ArrayNode pairs, Match match) {
        String kind = match.kind().name().toLowerCase(Locale.ROOT);
        if (match.kind() == Kind.NONE) {
            match.left().forEach(clause -> pairs.addObject().put("a", clause.id()).putNull("b").put("score", 0)
                    .put("kind", kind));
            match.right().forEach(clause -> pairs.addObject().putNull("a").put("b", clause.id()).put("score", 0)
                    .put("kind", kind));
        }
        for (Link link : match.links()) {
            pairs.addObject()
                    .put("a", link.left().id())
                    .put("b", link.right().id())
                    .put("score", link.score())
                    .put("kind", kind);
        }
    }

    private static void addClauses(ArrayNode array, ComparedFile file) {
        file.clauses().forEach(clause -> array.addObject()
                .put("id", clause.id())
                .put("number", clause.number())
                .put("title", clause.title()));
    }
}

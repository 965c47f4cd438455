package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.documents.family.FamilyGuess;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.CodePoints;

/** The clauses of a document as one JSON array; offsets count Unicode code points. */
final class SegmentJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private SegmentJson() {}

    static String of(ClauseTree tree, Map<Clause, List<FamilyGuess>> families) {
        ArrayNode array = JSON.createArrayNode();
        var codePoints = new CodePoints(tree.source());
        families.forEach((clause, guesses) -> array.addObject()
                .put("start_char", codePoints.before(clause.start()))
                .put("level", clause.level())
                .put("number", clause.number())
                .put("title", clause.title())
                .put("family", guesses.getFirst().family().name())
                .put("kind", clause.kind().name().toLowerCase(Locale.ROOT)));
        try {
            return JSON.writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}

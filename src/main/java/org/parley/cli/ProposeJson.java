package org.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.documents.terms.Passage;
import org.parley.documents.terms.TermProposal;
import org.parley.documents.terms.TermReading;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;

/** Proposed values and silent mechanisms as one JSON object; offsets count Unicode code points. */
final class ProposeJson {
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ProposeJson() {}

    static String of(TermReading reading, String text, Catalog catalog) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode proposals = root.putArray("proposals");
        reading.proposals().forEach(p -> add(proposals.addObject(), p, text, catalog));
        ArrayNode silent = root.putArray("silent");
        catalog.mechanisms().stream().map(Mechanism::id).filter(reading::silent).forEach(silent::add);
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("proposals can always be written", e);
        }
    }

    private static void add(ObjectNode node, TermProposal proposal, String text, Catalog catalog) {
        Passage sentence = proposal.sentence();
        node.put("mechanism", proposal.mechanism())
                .put("value", proposal.value())
                .put("unit", catalog.mechanism(proposal.mechanism()).unit())
                .put("confidence", Math.round(proposal.confidence() * 100) / 100.0)
                .put("start_char", text.codePointCount(0, sentence.start()))
                .put("end_char", text.codePointCount(0, sentence.end()))
                .put("sentence", sentence.of(text))
                .put("figures", proposal.figures().of(text))
                .put("reading", proposal.reading());
    }
}

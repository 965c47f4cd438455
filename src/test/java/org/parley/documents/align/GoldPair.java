package org.parley.documents.align;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.documents.CorpusFiles;

/**
 * Two labelled contracts and which clauses people hold to be counterparts.
 *
 * @param links by id on the left the right answers; none where there is no counterpart
 */
record GoldPair(List<Clause> left, List<Clause> right, Map<String, Set<String>> links) {
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:article|section)?[\\s\\d.()]*",
            Pattern.CASE_INSENSITIVE);

    static GoldPair read() {
        JsonNode pair = CorpusFiles.gold("alignment_dev.json").get("pairs").get(0);
        var links = new LinkedHashMap<String, Set<String>>();
        pair.get("links").properties().forEach(link -> {
            var ids = new TreeSet<String>();
            link.getValue().forEach(id -> ids.add(id.asText()));
            links.put(link.getKey(), ids);
        });
        return new GoldPair(
                clauses(pair.get("a_clauses"), CorpusFiles.contract(pair.get("a").asText())),
                clauses(pair.get("b_clauses"), CorpusFiles.contract(pair.get("b").asText())),
                links);
    }

    /** The same question asked from the other side. */
    GoldPair turned() {
        var turned = new LinkedHashMap<String, Set<String>>();
        right.forEach(clause -> turned.put(clause.id(), new TreeSet<>()));
        links.forEach((a, bs) -> bs.forEach(b -> turned.merge(b, new TreeSet<>(Set.of(a)), GoldPair::both)));
        return new GoldPair(/* left= */ right, /* right= */ left, turned);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        some.addAll(others);
        return some;
    }

    /** The share of clauses on the left for which the answer is a right one, as score_alignment.py counts. */
    double accuracy(Alignment alignment) {
        long right = left.stream().filter(clause -> right(alignment, clause)).count();
        return (double) right / left.size();
    }

    boolean right(Alignment alignment, Clause clause) {
        Set<String> answers = links.getOrDefault(clause.id(), Set.of());
        String said = alignment.counterpart(clause).map(Clause::id).orElse(null);
        return said == null ? answers.isEmpty() : answers.contains(said);
    }

    private static List<Clause> clauses(JsonNode nodes, String text) {
        var clauses = new ArrayList<Clause>();
        for (JsonNode node : nodes) {
            String title = node.get("title").isNull() ? null : node.get("title").asText();
            String id = node.get("id").asText();
            String body = body(text.substring(node.get("start_char").asInt(), node.get("end_char").asInt()), title);
            clauses.add(new Clause(id, id.contains(".") ? 2 : 1, id, title, body, null));
        }
        return clauses;
    }

    private static String body(String text, @Nullable String title) {
        String rest = LABEL.matcher(text).replaceFirst("");
        if (title == null || !rest.regionMatches(true, 0, title, 0, title.length())) {
            return rest;
        }
        return rest.substring(title.length());
    }
}

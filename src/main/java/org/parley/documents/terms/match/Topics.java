package org.parley.documents.terms.match;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.documents.terms.sentence.Sentence;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;

/** Mechanisms that a sentence or its heading calls by id or by name. */
final class Topics {
    private static final double BY_ID = 8;
    private static final double BY_NAME = 5;
    private static final Pattern ID = Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{2,6})[-– ]?(\\d{1,2})(?!\\d)");
    private static final int SHORT = 60;

    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, String> byName = new HashMap<>();

    Topics(Catalog catalog) {
        for (Mechanism mechanism : catalog.mechanisms()) {
            ids.add(mechanism.id());
            byName.put(mechanism.name().toLowerCase(Locale.ROOT), mechanism.id());
        }
    }

    /** Points by mechanism. A sentence that names ids is about those and no others. */
    Map<String, Double> named(Sentence sentence) {
        var points = new HashMap<String, Double>();
        ids(sentence.text(), points);
        if (points.isEmpty()) {
            ids(sentence.heading(), points);
        }
        if (points.isEmpty() && sentence.before() != null && sentence.before().text().length() < SHORT) {
            ids(sentence.before().text(), points);
        }
        names(sentence, points);
        return points;
    }

    static boolean byId(Map<String, Double> named) {
        return named.containsValue(BY_ID);
    }

    private void ids(String text, Map<String, Double> points) {
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            String id = matcher.group(1) + "-" + matcher.group(2);
            if (ids.contains(id)) {
                points.put(id, BY_ID);
            }
        }
    }

    private void names(Sentence sentence, Map<String, Double> points) {
        String text = (sentence.text() + " | " + sentence.heading()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        byName.forEach((name, id) -> {
            if (text.contains(name)) {
                points.putIfAbsent(id, BY_NAME);
            }
        });
    }
}

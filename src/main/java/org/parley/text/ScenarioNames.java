package org.parley.text;

/** Ids of volume scenarios in words, e.g. {@code base-adj} as 'base volume, repeat calls counted'. */
public final class ScenarioNames {
    private static final String QUOTED = "-quoted";
    private static final String ADJUSTED = "-adj";
    private static final Texts TEXT = Texts.of("values");

    private ScenarioNames() {}

    public static String of(String id) {
        if (id.endsWith(QUOTED)) {
            return TEXT.get("scenario.quoted", without(id, QUOTED));
        }
        return id.endsWith(ADJUSTED)
                ? TEXT.get("scenario.adjusted", without(id, ADJUSTED))
                : TEXT.get("scenario.plain", id);
    }

    private static String without(String id, String ending) {
        return id.substring(0, id.length() - ending.length());
    }
}

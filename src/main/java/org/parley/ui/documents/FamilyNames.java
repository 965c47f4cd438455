package org.parley.ui.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.documents.family.ClauseFamily;
import org.parley.domain.catalog.Catalog;
import org.parley.text.Texts;

/** What families are called. */
public final class FamilyNames {
    private static final Texts TEXT = Texts.of("documents");

    private final Catalog catalog;

    public FamilyNames(Catalog catalog) {
        this.catalog = catalog;
    }

    public String name(ClauseFamily family) {
        return family == ClauseFamily.GENERAL
                ? TEXT.get("family.GENERAL")
                : catalog.families().stream()
                        .filter(f -> f.id().equals(family.name()))
                        .map(f -> f.name())
                        .findFirst()
                        .orElse(family.name());
    }

    /** Id and name. */
    public String full(ClauseFamily family) {
        return TEXT.get("family", family.name(), name(family));
    }

    /** Ids alone. */
    public static String ids(List<ClauseFamily> families) {
        return families.stream().map(ClauseFamily::name).collect(Collectors.joining(" + "));
    }

    /** The families that go with typed letters: those whose id begins with them, then those with such a word, then the rest. */
    public List<ClauseFamily> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ClauseFamily.values())
                .filter(f -> rank(f, wanted) < UNRANKED)
                .sorted(java.util.Comparator.comparingInt(f -> rank(f, wanted)))
                .toList();
    }

    private static final int UNRANKED = 3;

    private int rank(ClauseFamily family, String wanted) {
        String id = family.name().toLowerCase(Locale.ROOT);
        String name = name(family).toLowerCase(Locale.ROOT);
        if (id.startsWith(wanted)) {
            return 0;
        }
        return Arrays.stream(name.split("\\s+")).anyMatch(w -> w.startsWith(wanted)) ? 1
                : name.contains(wanted) ? 2 : UNRANKED;
    }
}

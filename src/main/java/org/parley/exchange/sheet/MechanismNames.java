package org.parley.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.text.Nearest;

/** Finds mechanisms by what people call them: the id, the name, or both. */
final class MechanismNames {
    private static final Pattern LEADING_ID = Pattern
            .compile("(\\p{L}{2,6})[\\s_\u2010-\u2015-]*0*(\\d{1,2})(?![\\d])(.*)");

    private final Map<String, Mechanism> known = new HashMap<>();
    private final List<String> candidates = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    MechanismNames(Catalog catalog) {
        for (Mechanism mechanism : catalog.mechanisms()) {
            known.putIfAbsent(plain(mechanism.name()), mechanism);
            candidates.add(mechanism.name());
        }
        for (Mechanism mechanism : catalog.mechanisms()) {
            known.put(plain(mechanism.id()), mechanism);
            candidates.add(mechanism.id());
        }
        for (Family family : catalog.families()) {
            headings.add(plain(family.id()));
            headings.add(plain(family.name()));
        }
    }

    Optional<Mechanism> find(String text) {
        Mechanism exact = known.get(plain(text));
        if (exact != null) {
            return Optional.of(exact);
        }
        var id = LEADING_ID.matcher(text.strip());
        if (!id.matches()) {
            return Optional.empty();
        }
        Mechanism named = known.get(plain(id.group(1) + "-" + id.group(2)));
        String rest = id.group(3).replaceFirst("^[\\s:.,\u2010-\u2015-]+", "");
        boolean fits = named != null && (rest.isBlank() || plain(rest).equals(plain(named.name())));
        return fits ? Optional.ofNullable(named) : Optional.empty();
    }

    /** What an unknown text was probably meant to be. */
    Optional<String> nearest(String text) {
        return Nearest.to(text, candidates);
    }

    /** True for the name of a family, which sheets use as a heading between rows. */
    boolean heading(String text) {
        return headings.contains(plain(text));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u2010-\u2015]+", " ");
    }
}

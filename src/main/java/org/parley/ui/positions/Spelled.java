package org.parley.ui.positions;

import java.util.regex.Pattern;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;

/** The catalogue's short words written out. */
final class Spelled {
    private static final Pattern MODEL = Pattern.compile("\\b(TX|OP|SA|VE)\\b");

    private Spelled() {}

    /** With the names of the relationship models instead of their ids. */
    static String models(Catalog catalog, String text) {
        return MODEL.matcher(text)
                .replaceAll(m -> catalog.model(ModelId.valueOf(m.group())).name());
    }
}

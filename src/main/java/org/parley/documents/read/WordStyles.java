package org.parley.documents.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say about numbers and hidden text ({@code word/styles.xml}). */
final class WordStyles {
    /** Null where a style leaves it to the one that it is based on. */
    private record Style(
            String basedOn, @Nullable String numId, @Nullable Integer level, @Nullable Boolean hidden) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    /** Reads the part that is being visited. */
    void read(Xml xml) {
        xml.children(name -> {
            if (name.equals("style")) {
                style(xml);
            }
        });
    }

    /** The style of paragraphs that name none; empty when there is no such style. */
    String usual() {
        return usual;
    }

    @Nullable
    String numId(String style) {
        return first(style, Style::numId);
    }

    @Nullable
    Integer level(String style) {
        return first(style, Style::level);
    }

    boolean hidden(String style) {
        return Boolean.TRUE.equals(first(style, Style::hidden));
    }

    private void style(Xml xml) {
        String id = xml.attribute("styleId");
        boolean paragraph = xml.attribute("type").equals("paragraph");
        if (paragraph && xml.attribute("default").matches("1|true|on")) {
            usual = id;
        }
        var read = new Object() {
            String basedOn = "";
            @Nullable String numId;
            @Nullable Integer level;
            @Nullable Boolean hidden;
        };
        xml.children(name -> {
            switch (name) {
                case "basedOn" -> read.basedOn = xml.value();
                case "pPr" -> {
                    var format = new ParagraphFormat();
                    format.read(xml, Revision.ACCEPTED);
                    read.numId = format.numId();
                    read.level = format.level();
                }
                case "rPr" -> xml.children(property -> {
                    if (property.equals("vanish")) {
                        read.hidden = xml.on();
                    }
                });
                default -> {}
            }
        });
        styles.put(id, new Style(read.basedOn, read.numId, read.level, read.hidden));
    }

    private <T> @Nullable T first(String id, Function<Style, @Nullable T> what) {
        Set<String> seen = new HashSet<>();
        String at = id;
        for (Style style = styles.get(at); style != null && seen.add(at); style = styles.get(at)) {
            T found = what.apply(style);
            if (found != null) {
                return found;
            }
            at = style.basedOn();
        }
        return null;
    }
}

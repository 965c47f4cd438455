package org.parley.documents.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numberings that a document defines ({@code word/numbering.xml}). */
final class Numberings {
    /** What {@code w:num} points to, so that paragraphs of several such go on counting together. */
    record Shape(String id, Map<Integer, ListLevel> levels, String styleLink, String madeBy) {}

    /**
     * A numbering that paragraphs name.
     *
     * @param starts levels that begin again, at which number, when this numbering is used for the first time
     */
    record Num(String id, String shape, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();

    /** Reads the part that is being visited. */
    void read(Xml xml) {
        List<Num> bare = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "abstractNum" -> {
                    Shape shape = shape(xml);
                    shapes.put(shape.id(), shape);
                }
                case "num" -> bare.add(num(xml));
                default -> {}
            }
        });
        bare.forEach(n -> nums.put(n.id(), n));
        bare.forEach(n -> nums.put(n.id(), complete(n)));
    }

    /** Null for none, which is what 0 means. */
    @org.jspecify.annotations.Nullable
    Num of(String id) {
        return nums.get(id);
    }

    private static Shape shape(Xml xml) {
        var read = new Object() {
            String styleLink = "";
            String madeBy = "";
        };
        String id = xml.attribute("abstractNumId");
        Map<Integer, ListLevel> levels = new TreeMap<>();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> levels.put(xml.number("ilvl", 0), ListLevel.read(xml));
                case "styleLink" -> read.styleLink = xml.value();
                case "numStyleLink" -> read.madeBy = xml.value();
                default -> {}
            }
        });
        return new Shape(id, levels, read.styleLink, read.madeBy);
    }

    private static Num num(Xml xml) {
        var read = new Object() {
            String shape = "";
        };
        String id = xml.attribute("numId");
        Map<Integer, ListLevel> levels = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                read.shape = xml.value();
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                xml.children(part -> {
                    if (part.equals("startOverride")) {
                        starts.put(level, xml.number("val", 0));
                    } else if (part.equals("lvl")) {
                        levels.put(level, ListLevel.read(xml));
                    }
                });
            }
        });
        return new Num(id, read.shape, levels, starts);
    }

    /** With the levels of its shape, or of the shape that the shape's list style has. */
    private Num complete(Num num) {
        Shape shape = shapes.get(num.shape());
        if (shape != null && shape.levels().isEmpty() && !shape.madeBy().isEmpty()) {
            String style = shape.madeBy();
            shape = shapes.values().stream().filter(s -> s.styleLink().equals(style)).findFirst().orElse(shape);
        }
        Map<Integer, ListLevel> levels = new TreeMap<>(shape == null ? Map.of() : shape.levels());
        levels.putAll(num.levels());
        num.starts().forEach((level, start) -> levels.computeIfPresent(level, (l, old) -> old.startingAt(start)));
        return new Num(num.id(), shape == null ? num.shape() : shape.id(), levels, num.starts());
    }
}

package org.parley.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody chose in a form: boxes and lists, whose state stands nowhere else. */
final class FormField {
    private FormField() {}

    /** Reads the form field that is being visited; empty for one whose text follows as its result. */
    static Optional<String> read(Xml xml) {
        var read = new Object() {
            Optional<String> words = Optional.empty();
        };
        xml.children(name -> {
            switch (name) {
                case "checkBox" -> read.words = Optional.of(box(xml));
                case "ddList" -> read.words = Optional.of(choice(xml));
                default -> {}
            }
        });
        return read.words;
    }

    private static String box(Xml xml) {
        var read = new Object() {
            boolean usual;
            Optional<Boolean> now = Optional.empty();
        };
        xml.children(name -> {
            switch (name) {
                case "default" -> read.usual = xml.on();
                case "checked" -> read.now = Optional.of(xml.on());
                default -> {}
            }
        });
        return read.now.orElse(read.usual) ? "☒" : "☐";
    }

    private static String choice(Xml xml) {
        var read = new Object() {
            int usual;
            int now = -1;
        };
        List<String> entries = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "default" -> read.usual = xml.number("val", 0);
                case "result" -> read.now = xml.number("val", 0);
                case "listEntry" -> entries.add(xml.value());
                default -> {}
            }
        });
        int chosen = read.now < 0 ? read.usual : read.now;
        return chosen < entries.size() ? entries.get(chosen) : "";
    }
}

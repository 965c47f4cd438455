package org.parley.documents.read;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands within a paragraph: its words, and what interrupts them. */
final class WordInline {
    private final Xml xml;
    private final WordContext context;
    private final Fields fields;
    private final Line line;
    private final boolean hiddenByStyle;
    /** How many elements around this place keep it out of the text. */
    private int muted;
    private boolean hidden;

    WordInline(Xml xml, WordContext context, Fields fields, Line line, boolean hiddenByStyle) {
        this.xml = xml;
        this.context = context;
        this.fields = fields;
        this.line = line;
        this.hiddenByStyle = hiddenByStyle;
    }

    void element(String name) {
        switch (name) {
            case "r" -> run();
            case "ins", "moveTo" -> change(context.revision == Revision.ORIGINAL);
            case "del", "moveFrom" -> change(context.revision == Revision.ACCEPTED);
            case "t", "delText" -> words(WordSymbols.plain(xml.text()));
            case "tab", "ptab" -> words("\t");
            case "br", "cr" -> words("\n");
            case "noBreakHyphen" -> words("-");
            case "sym" -> words(WordSymbols.of(xml.attribute("char")));
            case "instrText", "delInstrText" -> fields.code(xml.text());
            case "fldChar" -> field();
            case "fldSimple" -> {
                Fields.code(xml.attribute("instr"), context);
                xml.children(this::element);
            }
            case "footnoteReference" -> note(context.footnotes);
            case "endnoteReference" -> note(context.endnotes);
            case "commentRangeStart" -> line.comment(xml.attribute("id"));
            case "commentReference" -> line.comment(xml.attribute("id"));
            case "AlternateContent" -> oneOf();
            case "txbxContent" -> box();
            case "blip", "imagedata" -> context.found(WordFact.PICTURE, 1);
            case "chart", "relIds" -> context.found(WordFact.DRAWING, 1);
            case "OLEObject", "control" -> context.found(WordFact.OBJECT, 1);
            case "subDoc" -> context.found(WordFact.CHUNK, 1);
            case "rPr", "pPr", "sdtPr", "sdtEndPr", "rt", "rubyPr", "docPr", "cNvPr" -> {}
            default -> xml.children(this::element);
        }
    }

    private void run() {
        boolean before = hidden;
        hidden = hiddenByStyle;
        xml.children(name -> {
            if (name.equals("rPr")) {
                properties();
            } else {
                element(name);
            }
        });
        hidden = before;
    }

    private void properties() {
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> hidden |= context.styles.hidden(xml.value());
                case "vanish" -> hidden = xml.on();
                default -> {}
            }
        });
    }

    private void change(boolean gone) {
        context.found(WordFact.CHANGE, 1);
        muted += gone ? 1 : 0;
        xml.children(this::element);
        muted -= gone ? 1 : 0;
    }

    private void words(String words) {
        if (muted > 0 || !fields.printed()) {
            return;
        }
        if (hidden) {
            context.found(WordFact.HIDDEN, words.isBlank() ? 0 : 1);
            return;
        }
        line.append(words);
        context.watch.chars(line.length());
    }

    private void field() {
        if (muted > 0) {
            return;
        }
        fields.at(xml.attribute("fldCharType"), context);
        xml.children(name -> {
            if (name.equals("ffData")) {
                FormField.read(xml).ifPresent(line::append);
            }
        });
    }

    private void note(WordNotes notes) {
        if (muted == 0 && !hidden && fields.printed()) {
            notes.refer(xml.attribute("id"), line);
        }
    }

    /** The same thing for newer and for older programs: the first that says anything. */
    private void oneOf() {
        int length = line.length();
        int boxes = line.below().size();
        xml.children(name -> {
            if (line.length() == length && line.below().size() == boxes) {
                xml.children(this::element);
            }
        });
    }

    private void box() {
        List<Line> lines = new ArrayList<>();
        new WordStory(xml, context).blocks(lines::add);
        if (muted == 0 && !hidden) {
            lines.stream().filter(l -> !l.empty()).forEach(line::below);
        }
    }
}

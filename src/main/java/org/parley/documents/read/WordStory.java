package org.parley.documents.read;

import java.util.function.Consumer;

/** Reads paragraphs and tables, one after the other, into lines. */
final class WordStory {
    private final Xml xml;
    private final WordContext context;
    private final Fields fields = new Fields();
    /** Of paragraphs whose mark is gone: part of the next one, and counted with it. */
    private Line carried = new Line();
    /** Of paragraphs whose mark is hidden: on the line of the next one, but counted. */
    private Line open = new Line();

    WordStory(Xml xml, WordContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads the paragraphs and tables of the element that is being visited; an empty line between two of them. */
    void blocks(Consumer<Line> out) {
        xml.children(name -> block(name, out));
        flush(out);
    }

    /** Reads the paragraph or table that is being visited. */
    void block(String name, Consumer<Line> out) {
        switch (name) {
            case "p" -> paragraph(out);
            case "tbl" -> {
                flush(out);
                new WordTable(xml, context).rows(out);
                out.accept(new Line());
            }
            case "altChunk" -> context.found(WordFact.CHUNK, 1);
            case "sdtPr", "sdtEndPr", "sectPr" -> {}
            case "del", "moveFrom", "ins", "moveTo" -> {
                if (kept(name)) {
                    xml.children(child -> block(child, out));
                }
            }
            default -> xml.children(child -> block(child, out));
        }
    }

    private boolean kept(String change) {
        boolean added = change.equals("ins") || change.equals("moveTo");
        return added == (context.revision == Revision.ACCEPTED);
    }

    private void paragraph(Consumer<Line> out) {
        var format = new ParagraphFormat();
        var line = new Line();
        var inline = new Object() {
            WordInline reader = new WordInline(xml, context, fields, line, context.hidden(""));
        };
        xml.children(name -> {
            if (name.equals("pPr")) {
                format.read(xml, context.revision);
                inline.reader = new WordInline(xml, context, fields, line, context.hidden(format.style()));
            } else {
                inline.reader.element(name);
            }
        });
        context.found(WordFact.CHANGE, format.changes());
        carried.append(line);
        boolean markHidden = format.markHidden() || context.hidden(format.style());
        if (format.markGone() || (markHidden && carried.blank())) {
            return;
        }
        open.append(context.number(format));
        open.append(carried);
        carried = new Line();
        if (!markHidden) {
            flush(out);
        }
    }

    /** Hands over what waits for a next paragraph. */
    void flush(Consumer<Line> out) {
        open.append(carried);
        carried = new Line();
        if (!open.empty()) {
            out.accept(open);
            out.accept(new Line());
            open = new Line();
        }
    }
}

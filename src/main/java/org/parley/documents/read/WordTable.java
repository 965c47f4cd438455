package org.parley.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a table: a line for each row, its cells apart by tabs. A row of one cell is read like paragraphs. */
final class WordTable {
    private final Xml xml;
    private final WordContext context;

    WordTable(Xml xml, WordContext context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads the rows of the element that is being visited. */
    void rows(Consumer<Line> out) {
        xml.children(name -> {
            switch (name) {
                case "tr" -> row(out);
                case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> {}
                default -> rows(out);
            }
        });
    }

    private void row(Consumer<Line> out) {
        var read = new Object() {
            boolean gone;
        };
        List<List<Line>> cells = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("trPr")) {
                read.gone = gone("ins", "del");
            } else if (!read.gone) {
                cell(name, cells);
            }
        });
        if (cells.size() == 1) {
            cells.getFirst().forEach(out);
        } else if (!cells.isEmpty()) {
            out.accept(Line.join(cells.stream().map(WordTable::oneLine).toList(), "\t"));
        }
    }

    private void cell(String name, List<List<Line>> cells) {
        switch (name) {
            case "tc" -> cell(cells);
            case "sdtPr", "sdtEndPr", "tblPrEx" -> {}
            default -> xml.children(child -> cell(child, cells));
        }
    }

    private void cell(List<List<Line>> cells) {
        var read = new Object() {
            boolean gone;
        };
        List<Line> lines = new ArrayList<>();
        var story = new WordStory(xml, context);
        xml.children(name -> {
            if (name.equals("tcPr")) {
                read.gone = gone("cellIns", "cellDel");
            } else if (!read.gone) {
                story.block(name, lines::add);
            }
        });
        story.flush(lines::add);
        if (!read.gone) {
            cells.add(lines);
        }
    }

    /** Whether the row or cell whose properties are being visited is not there in the state that is read. */
    private boolean gone(String inserted, String deleted) {
        var read = new Object() {
            boolean gone;
        };
        xml.children(name -> {
            if (name.equals(inserted) || name.equals(deleted)) {
                context.found(WordFact.CHANGE, 1);
                read.gone |= name.equals(inserted) == (context.revision == Revision.ORIGINAL);
            }
        });
        return read.gone;
    }

    private static Line oneLine(List<Line> lines) {
        return Line.join(lines.stream().filter(l -> !l.empty()).map(Line::onOneLine).toList(), " ");
    }
}

package org.parley.documents.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.file.InputFile;

/**
 * Reads a Word document part by part as a stream. Not with POI's own model of it: that has the accepted state only, no
 * printed numbers, and takes many times the size of the document.
 */
final class WordReader {
    private final InputFile file;
    private final Watch watch;
    private final WordContext context;
    private final Writing writing;
    private final Notes notes = new Notes();

    WordReader(InputFile file, Revision revision, Watch watch) {
        this.file = file;
        this.watch = watch;
        context = new WordContext(revision, watch);
        writing = new Writing(watch);
    }

    /** @throws org.parley.file.ImportProblem when it is damaged or too large */
    ReadDocument read() {
        try (var word = new WordPackage(file, watch)) {
            String main = word.main();
            List<Relation> relations = word.relations(main);
            definitions(word, relations);
            comments(word, relations);
            body(word, main);
            new WordFindings(word, context, notes).all(relations, furniture(word, relations));
        } catch (IOException | Xml.Damaged e) {
            throw watch.problem(e, "file.damaged");
        }
        return new ReadDocument(
                writing.text(), notes.all(), writing.remarks(), context.count(WordFact.CHANGE) > 0, List.of());
    }

    private void definitions(WordPackage word, List<Relation> relations) throws IOException {
        part(word, relations, "styles", xml -> context.styles.read(xml));
        part(word, relations, "numbering", xml -> context.numberings.read(xml));
        part(word, relations, "footnotes", xml -> notes(xml, context.footnotes));
        part(word, relations, "endnotes", xml -> notes(xml, context.endnotes));
    }

    private void notes(Xml xml, WordNotes notes) {
        xml.children(name -> notes.put(xml.attribute("id"), Line.join(lines(xml), " ")));
    }

    private void comments(WordPackage word, List<Relation> relations) throws IOException {
        part(word, relations, "comments", xml -> xml.children(name -> {
            String id = xml.attribute("id");
            String author = xml.attribute("author");
            String words = lines(xml).stream().map(Line::text).collect(Collectors.joining("\n"));
            writing.comment(id, new Writing.Comment(author, words));
        }));
    }

    private void body(WordPackage word, String main) throws IOException {
        double size = Math.max(1, word.size(main));
        try (Xml xml = word.open(main)) {
            xml.root(document -> xml.children(name -> {
                if (name.equals("body")) {
                    new WordStory(xml, context).blocks(line -> {
                        watch.done(xml.place() / size);
                        writing.accept(line);
                    });
                }
            }));
        }
    }

    /** What stands on every page. */
    private List<String> furniture(WordPackage word, List<Relation> relations) throws IOException {
        List<String> words = new ArrayList<>();
        for (Relation relation : relations) {
            boolean furniture = relation.type().equals("header") || relation.type().equals("footer");
            if (furniture && !relation.outside() && word.has(relation.target())) {
                try (Xml xml = word.open(relation.target())) {
                    xml.root(root -> words.add(lines(xml).stream().map(Line::text)
                            .collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip()));
                }
            }
        }
        return words.stream().filter(w -> w.chars().anyMatch(Character::isLetter)).toList();
    }

    /** The lines of a part beside the text that say something. */
    private List<Line> lines(Xml xml) {
        List<Line> lines = new ArrayList<>();
        new WordStory(xml, context).blocks(lines::add);
        return lines.stream().filter(l -> !l.empty()).toList();
    }

    private static void part(WordPackage word, List<Relation> relations, String type,
            java.util.function.Consumer<Xml> to)
            throws IOException {
        var part = word.related(relations, type);
        if (part.isPresent()) {
            try (Xml xml = word.open(part.get())) {
                xml.root(root -> to.accept(xml));
            }
        }
    }
}

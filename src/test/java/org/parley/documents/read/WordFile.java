package org.parley.documents.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.file.InputFile;

/** A Word document made of its parts, to show one thing at a time. */
final class WordFile {
    private static final String SPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:wps='urn:wps' xmlns:a='urn:a' xmlns:o='urn:o'";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int last;

    private WordFile() {}

    /** @param body paragraphs and tables, with the prefix {@code w} */
    static WordFile of(String... body) {
        return new WordFile().part(
                "word/document.xml",
                "<w:document" + SPACES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
    }

    /** A paragraph of one run. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    /** A numbered paragraph. */
    static String item(int numbering, int level, String words) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + numbering + "'/></w:numPr>", r(words));
    }

    static String styled(String style, String words) {
        return p("<w:pStyle w:val='" + style + "'/>", r(words));
    }

    static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** @param text as in {@code %1.%2} */
    static String level(int level, String format, String text, String... more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/>" + String.join("", more) + "</w:lvl>";
    }

    static String shape(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
    }

    static String num(int id, int shape, String... overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + shape + "'/>" + String.join("", overrides)
                + "</w:num>";
    }

    WordFile numbering(String... definitions) {
        return related("numbering", "numbering", String.join("", definitions));
    }

    WordFile styles(String... styles) {
        return related("styles", "styles", String.join("", styles));
    }

    WordFile footnotes(String notes) {
        return related("footnotes", "footnotes", notes);
    }

    WordFile endnotes(String notes) {
        return related("endnotes", "endnotes", notes);
    }

    WordFile comments(String comments) {
        return related("comments", "comments", comments);
    }

    WordFile header(String content) {
        return related("header", "hdr", content);
    }

    WordFile link(String type, String target) {
        relations.append("<Relationship Id='x" + ++last + "' Type='" + TYPE + type + "' Target='" + target
                + "' TargetMode='External'/>");
        return this;
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    String text() {
        return read().text();
    }

    ReadDocument read() {
        return read(Revision.ACCEPTED);
    }

    ReadDocument read(Revision revision) {
        return DocumentReader.read(file(), revision, Progress.NONE);
    }

    InputFile file() {
        return InputFile.of(bytes(), "offer.docx");
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
            zip.write(("<Relationships>" + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private WordFile related(String type, String root, String content) {
        String name = type + ++last + ".xml";
        relations.append("<Relationship Id='r" + last + "' Type='" + TYPE + type + "' Target='" + name + "'/>");
        return part("word/" + name, "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
    }
}

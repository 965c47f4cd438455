package org.parley.documents.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;

/** Reads a web page as a person would: its words, without what works behind them. Nothing is ever fetched. */
final class HtmlReader {
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]*charset\\s*=\\s*[\"']?([a-z0-9][\\w.:-]*)");
    private static final int HEAD = 4096;

    private final InputFile file;
    private final Revision revision;
    private final Watch watch;
    private final Notes notes = new Notes();

    HtmlReader(InputFile file, Revision revision, Watch watch) {
        this.file = file;
        this.revision = revision;
        this.watch = watch;
    }

    ReadDocument read() {
        String source = source(file.bytes());
        watch.chars(source.length());
        Document document = Jsoup.parse(source, "");
        var page = new HtmlPage(revision, watch, source.length());
        document.body().filter(page);
        page.say(notes);
        notes.name("document.note.outside",
                document.select("iframe[src], frame[src], object[data], embed[src]").stream()
                        .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("data")).toList());
        if (!document.select("script").isEmpty()) {
            notes.add("document.note.scripts");
        }
        return new ReadDocument(page.text(), notes.all(), List.of(), page.tracked(), List.of());
    }

    private String source(byte[] bytes) {
        var decoded = TextDecoder.decode(bytes).orElseThrow();
        if (!decoded.guessed()) {
            return decoded.text();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (said.find() && Charset.isSupported(said.group(1))) {
            return new String(bytes, Charset.forName(said.group(1)));
        }
        notes.add("note.encoding", decoded.charset().name());
        return decoded.text();
    }
}

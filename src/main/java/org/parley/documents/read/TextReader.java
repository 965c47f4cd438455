package org.parley.documents.read;

import java.util.List;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;

/** Reads plain text and Markdown exactly as it is written, so that every place found in it is one in the file. */
final class TextReader {
    private final InputFile file;
    private final Watch watch;

    TextReader(InputFile file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    ReadDocument read() {
        var decoded = TextDecoder.decode(file.bytes()).orElseThrow();
        watch.chars(decoded.text().length());
        var notes = new Notes();
        if (decoded.guessed()) {
            notes.add("note.encoding", decoded.charset().name());
        }
        return new ReadDocument(decoded.text(), notes.all(), List.of(), false, List.of());
    }
}

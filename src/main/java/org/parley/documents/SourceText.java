package org.parley.documents;

import java.nio.file.Path;
import org.parley.file.FileKind;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;

/** The text that places in a document are counted in. */
public final class SourceText {
    private SourceText() {}

    /**
     * Plain text exactly as it is written, so that every place found in it can be shown in the file; of other formats
     * what {@link PlainText} reads.
     *
     * @throws ImportProblem saying what is wrong with the file and what to do
     */
    public static String of(Path path) {
        InputFile file = InputFile.read(path);
        String read = PlainText.of(file);
        return FileKind.of(file) == FileKind.TEXT ? TextDecoder.decode(file.bytes()).orElseThrow().text() : read;
    }
}

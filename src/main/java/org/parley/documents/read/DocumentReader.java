package org.parley.documents.read;

import java.util.List;
import org.parley.documents.PlainText;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** Reads a document. What a file is, its content decides and not its name. */
public final class DocumentReader {
    private DocumentReader() {}

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static ReadDocument read(InputFile file, Revision revision, Progress progress) {
        String text = PlainText.of(file);
        progress.done(1);
        return new ReadDocument(text, List.of(), List.of(), false, List.of());
    }
}

package org.parley.documents.read;

import java.nio.file.Path;
import org.parley.file.FileKind;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** Reads a document. What a file is, its content decides and not its name. */
public final class DocumentReader {
    private DocumentReader() {}

    /**
     * @throws ImportProblem saying what is wrong with the file and what to do
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public static ReadDocument read(InputFile file, Revision revision, Progress progress) {
        return read(file, revision, Watch.of(file, progress));
    }

    /**
     * Only the text, with all tracked changes accepted.
     *
     * @throws ImportProblem saying what is wrong with the file and what to do
     */
    public static String text(InputFile file) {
        return read(file, Revision.ACCEPTED, Progress.NONE).text();
    }

    /**
     * Only the text, with all tracked changes accepted.
     *
     * @throws ImportProblem saying what is wrong with the file and what to do
     */
    public static String text(Path path) {
        return text(InputFile.read(path));
    }

    /**
     * @param watch may go on watching what is made of the text
     * @throws ImportProblem saying what is wrong with the file and what to do
     * @throws java.util.concurrent.CancellationException when {@code watch} says so
     */
    public static ReadDocument read(InputFile file, Revision revision, Watch watch) {
        watch.done(0);
        FileKind kind = FileKind.of(file);
        ReadDocument document = switch (kind) {
            case DOCX -> new WordReader(file, revision, watch).read();
            case PDF -> new PdfReader(file, watch).read();
            case HTML -> new HtmlReader(file, revision, watch).read();
            case TEXT -> new TextReader(file, watch).read();
            case DAMAGED_ZIP -> throw watch.problem("file.damaged");
            case ENCRYPTED_OFFICE -> throw watch.problem("file.encrypted");
            case OLD_WORD, OPEN_TEXT, RTF, POWERPOINT -> throw watch.problem("text.otherFormat", kind.words());
            case XLSX, OLD_EXCEL, BINARY_EXCEL, OPEN_SPREADSHEET -> throw watch.problem("text.sheet", kind.words());
            default -> throw watch.problem("text.wrongKind", kind.words());
        };
        if (document.text().isBlank()) {
            throw watch.problem("text.noText");
        }
        watch.done(1);
        return document;
    }
}

package org.parley.documents;

import java.nio.file.Path;
import org.parley.file.FileKind;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;

/** The readable text of a proposal: Word, PDF or plain text. What a file is, its content decides and not its name. */
public final class PlainText {
    private PlainText() {}

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static String of(Path path) {
        return of(InputFile.read(path));
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static String of(byte[] bytes, String name) {
        return of(InputFile.of(bytes, name));
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static String of(InputFile file) {
        FileKind kind = FileKind.of(file);
        String text = switch (kind) {
            case DOCX -> WordText.of(file);
            case PDF -> PdfText.of(file);
            case TEXT -> TextDecoder.decode(file.bytes()).orElseThrow().text();
            case DAMAGED_ZIP -> throw ImportProblem.of("file.damaged", file.name());
            case ENCRYPTED_OFFICE -> throw ImportProblem.of("file.encrypted", file.name());
            case OLD_WORD, OPEN_TEXT, RTF, HTML, POWERPOINT ->
                    throw ImportProblem.of("text.otherFormat", file.name(), kind.words());
            case XLSX, OLD_EXCEL, BINARY_EXCEL, OPEN_SPREADSHEET ->
                    throw ImportProblem.of("text.sheet", file.name(), kind.words());
            default -> throw ImportProblem.of("text.wrongKind", file.name(), kind.words());
        };
        if (text.isBlank()) {
            throw ImportProblem.of(kind == FileKind.PDF ? "text.noTextLayer" : "text.noText", file.name());
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
    }
}

package org.parley.exchange.sheet;

import java.nio.file.Path;
import org.parley.file.FileKind;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** Reads an XLSX workbook or a delimited text file as it stands. What a file is, its content decides and not its name. */
public final class SheetReader {
    private SheetReader() {}

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static SheetTable read(Path path) {
        return read(InputFile.read(path, InputFile.MAX_DATA_BYTES));
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static SheetTable read(byte[] bytes, String name) {
        return read(InputFile.of(bytes, name));
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    public static SheetTable read(InputFile file) {
        FileKind kind = FileKind.of(file.atMost(InputFile.MAX_DATA_BYTES));
        SheetTable table = switch (kind) {
            case XLSX -> XlsxSheets.read(file);
            case TEXT -> text(file);
            case DAMAGED_ZIP -> throw ImportProblem.of("file.damaged", file.name());
            case ENCRYPTED_OFFICE -> throw ImportProblem.of("file.encrypted", file.name());
            case OLD_EXCEL, BINARY_EXCEL, OPEN_SPREADSHEET ->
                    throw ImportProblem.of("sheet.otherFormat", file.name(), kind.words());
            case HTML -> throw ImportProblem.of("sheet.html", file.name(), kind.words());
            default -> throw ImportProblem.of("sheet.wrongKind", file.name(), kind.words());
        };
        if (table.tabs().stream().allMatch(t -> t.rows().isEmpty())) {
            throw ImportProblem.of("sheet.noRows", file.name());
        }
        return table;
    }

    private static SheetTable text(InputFile file) {
        if (file.named(".xlsx", ".xlsm", ".xls")) {
            throw ImportProblem.of("sheet.textAsWorkbook", file.name());
        }
        return CsvSheets.read(file);
    }
}

package org.parley.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.ZipGuard;

/** The paragraphs and tables of a Word document in their order, a line each; cells of a row are apart by tabs. */
final class WordText {
    private WordText() {}

    static String of(InputFile file) {
        ZipGuard.check(file, (entry, buffer, length) -> {});
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            var text = new StringBuilder();
            body(document, text);
            return text.toString();
        } catch (IOException | RuntimeException e) {
            throw ImportProblem.because(e, "file.damaged", file.name());
        }
    }

    private static void body(IBody body, StringBuilder text) {
        for (IBodyElement element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> text.append(paragraph.getText()).append('\n');
                case XWPFTable table -> table.getRows().forEach(row -> text.append(row(row)).append('\n'));
                case XWPFSDT block -> text.append(block.getContent().getText()).append('\n');
                default -> {}
            }
        }
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getTextRecursively().strip().replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }
}

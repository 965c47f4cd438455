package org.parley.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.ZipGuard;
import org.parley.text.Texts;

/** Reads the sheets of an XLSX workbook. */
final class XlsxSheets {
    private XlsxSheets() {}

    static SheetTable read(InputFile file) {
        ZipGuard.check(file, new CellCount(file.name()));
        var tabs = new ArrayList<SheetTab>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                tabs.add(new XlsxTab(file.name(), workbook.getSheetAt(i), hidden).read());
            }
        } catch (ImportProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ImportProblem.because(e, "file.damaged", file.name());
        }
        return new SheetTable(file, tabs, notes(tabs));
    }

    private static List<String> notes(List<SheetTab> tabs) {
        return tabs.stream()
                .filter(SheetTab::hidden)
                .map(t -> Texts.of("exchange").get("note.hiddenSheet", t.name()))
                .toList();
    }
}

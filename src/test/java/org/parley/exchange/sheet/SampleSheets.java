package org.parley.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.json.CatalogReader;

/** Fills the template as a provider would: {@code SampleSheets client bid.csv bid.xlsx} made the samples' workbooks. */
final class SampleSheets {
    private SampleSheets() {}

    public static void main(String[] args) throws IOException {
        Catalog catalog = CatalogReader.shipped();
        var names = new MechanismNames(catalog);
        SheetTable answers = SheetReader.read(Path.of(args[1]));
        SheetMapping mapping = SheetMapping.automatic(answers);
        List<SheetRow> rows = answers.tabs().getFirst().rows().stream()
                .filter(r -> r.number() > mapping.headerRow())
                .toList();
        List<Mechanism> asked = rows.stream().map(r -> names.find(r.text(mapping.mechanism())).orElseThrow()).toList();
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            new TemplateWriter(args[0], asked).fill(workbook);
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.getRow(i + 1);
                row.getCell(4).setCellValue(Double.parseDouble(rows.get(i).text(mapping.value())));
                row.getCell(5).setCellValue(rows.get(i).text(mapping.wording()));
                row.getCell(6).setCellValue(rows.get(i).text(mapping.note()));
            }
            workbook.write(out);
        }
    }
}

package org.parley.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the workbooks of tests. */
final class Workbooks {
    private Workbooks() {}

    /** One visible sheet named Bid. */
    static byte[] of(Consumer<XSSFSheet> fill) {
        return ofBook(book -> fill.accept(book.createSheet("Bid")));
    }

    static byte[] ofBook(Consumer<XSSFWorkbook> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFRow row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number n -> row.createCell(i).setCellValue(n.doubleValue());
                case String s -> row.createCell(i).setCellValue(s);
                default -> throw new IllegalArgumentException();
            }
        }
        return row;
    }

    static void header(XSSFSheet sheet) {
        row(sheet, 1, "mechanism", "value", "wording", "note");
    }

    static byte[] encrypted(byte[] workbook, String password) throws Exception {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(workbook);
            }
            var out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}

package org.parley.ui.bids;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Quote;
import org.parley.exchange.json.CatalogReader;

/** Small files as providers send them, and a small deal to take them. */
final class BidSheets {
    static final Catalog CATALOG = CatalogReader.shipped();

    private BidSheets() {}

    /** Asks for four mechanisms; A has quoted two of them. */
    static Deal deal() {
        Deal empty = NewDeal.of("lumen", "Lumenvale Mutual", "EUR", CATALOG);
        Bid tavora = Bid.of("A", "Tavora Contact")
                .withQuote("DATA-3", Quote.of(36))
                .withQuote("SCOPE-6", Quote.of(7));
        return empty.withSelection(empty.selection().withAsked(
                Ordered.set(List.of("SCOPE-6", "PERF-2", "DATA-3", "BCP-1"))))
                .withBids(List.of(tavora, Bid.of("B", "Norrick & Vale")));
    }

    static Path csv(Path folder, String name, String... lines) {
        return write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Three good rows and a heading that says what they are. */
    static Path goodCsv(Path folder, String name) {
        return csv(
                folder, name, "mechanism,value,wording,note", "SCOPE-6,8,Within 8 days.,",
                "PERF-2,84,We answer 84%.,Within forecast.", "DATA-3,24,Within 24 hours.,");
    }

    static Path xlsx(Path folder, String name, Consumer<XSSFSheet> fill) {
        return write(folder.resolve(name), bytes(out -> {
            try (var book = new XSSFWorkbook()) {
                fill.accept(book.createSheet("Bid"));
                book.write(out);
            }
        }));
    }

    static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number n) {
                row.createCell(i).setCellValue(n.doubleValue());
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    static Path docx(Path folder, String name, String... paragraphs) {
        return write(folder.resolve(name), bytes(out -> {
            try (var document = new XWPFDocument()) {
                Stream.of(paragraphs).forEach(p -> document.createParagraph().createRun().setText(p));
                document.write(out);
            }
        }));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a document. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}

package org.parley.documents.read;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** Reads the text layer of a PDF. */
final class PdfReader {
    private static final int NAMED_PAGES = 20;

    private final InputFile file;
    private final Watch watch;
    private final Notes notes = new Notes();

    PdfReader(InputFile file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    /** @throws ImportProblem when it is damaged, protected, too large, or only pictures */
    ReadDocument read() {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            watch.pages(document.getNumberOfPages());
            PdfStreams.check(document, watch);
            var lines = new PdfLines(watch);
            List<PdfPage> pages = lines.read(document);
            if (pages.stream().allMatch(p -> p.lines().isEmpty())) {
                throw watch.problem("text.noTextLayer");
            }
            return assembled(document, pages, lines.slanted());
        } catch (InvalidPasswordException e) {
            throw watch.problem(e, "file.encrypted");
        } catch (IOException e) {
            throw watch.problem(e, "text.pdfDamaged");
        }
    }

    private ReadDocument assembled(PDDocument document, List<PdfPage> pages, int slanted) throws IOException {
        var furniture = new PdfFurniture(pages);
        List<PdfPage> plain = furniture.removed().stream().map(PdfOrder::of).toList();
        var assembly = new PdfAssembly(watch);
        String text = assembly.text(plain);
        notes.name("document.note.furniture", furniture.words());
        List<String> empty = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).lines().isEmpty())
                .mapToObj(i -> Integer.toString(i + 1))
                .toList();
        notes.count("document.note.noTextLayer", empty.size(), some(empty));
        notes.count("document.note.turned", slanted);
        List<Remark> remarks = new PdfFindings(document, notes, assembly, plain).remarks();
        return new ReadDocument(text, notes.all(), remarks, false, assembly.starts());
    }

    private static String some(List<String> pages) {
        return pages.stream().limit(NAMED_PAGES).collect(Collectors.joining(", "))
                + (pages.size() > NAMED_PAGES ? ", …" : "");
    }
}

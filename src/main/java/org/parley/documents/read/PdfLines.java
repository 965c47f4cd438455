package org.parley.documents.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of every page in the order they were written, turned text by itself behind the rest. */
final class PdfLines extends PDFTextStripper {
    private static final int QUARTER = 90;
    private static final double SLANTED = 3;

    private final Watch watch;
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfWord> words = new ArrayList<>();
    private float y;
    private float size;
    private int total;
    private int chars;
    private int slanted;

    PdfLines(Watch watch) {
        this.watch = watch;
    }

    List<PdfPage> read(PDDocument document) throws IOException {
        total = document.getNumberOfPages();
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** Letters that run neither along nor down the page, such as a watermark's; they are left out. */
    int slanted() {
        return slanted;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        watch.step();
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() throws IOException {
        Map<Integer, List<List<TextPosition>>> turns = new TreeMap<>();
        for (int article = 0; article < charactersByArticle.size(); article++) {
            for (TextPosition position : charactersByArticle.get(article)) {
                int turn = turn(position);
                List<List<TextPosition>> articles = turns.computeIfAbsent(turn, t -> new ArrayList<>());
                while (articles.size() <= article) {
                    articles.add(new ArrayList<>());
                }
                articles.get(article).add(position);
            }
        }
        List<List<TextPosition>> out = turns.remove(-1);
        slanted += out == null ? 0 : 1;
        List<List<List<TextPosition>>> most = turns.values().stream()
                .sorted(Comparator.comparingInt(PdfLines::count).reversed())
                .toList();
        for (List<List<TextPosition>> articles : most) {
            charactersByArticle.clear();
            charactersByArticle.addAll(articles);
            setSortByPosition(!shown(articles));
            super.writePage();
            end();
        }
        setSortByPosition(false);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        boolean turned = getSortByPosition();
        float left = turned ? first.getXDirAdj() : first.getX();
        float right = turned ? last.getXDirAdj() + last.getWidthDirAdj() : last.getX() + last.getWidth();
        if (words.isEmpty()) {
            y = turned ? first.getYDirAdj() : first.getY();
            size = Math.max(1, first.getFontSizeInPt());
        }
        words.add(new PdfWord(text.replace('\u00a0', ' '), left, right));
        chars += text.length() + 1;
        watch.chars(chars);
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeParagraphStart() {
        end();
    }

    @Override
    protected void writeParagraphEnd() {
        end();
    }

    @Override
    protected void endArticle() {
        end();
    }

    @Override
    protected void startPage(PDPage page) {
        watch.done((double) getCurrentPageNo() / (total + 1));
    }

    @Override
    protected void endPage(PDPage page) {
        end();
        var box = page.getCropBox();
        boolean side = page.getRotation() % (2 * QUARTER) != 0;
        pages.add(new PdfPage(
                lines, side ? box.getHeight() : box.getWidth(), side ? box.getWidth() : box.getHeight()));
        lines.clear();
    }

    private void end() {
        if (words.stream().anyMatch(w -> !w.text().isBlank())) {
            lines.add(new PdfLine(words, y, size));
        }
        words.clear();
    }

    /** In degrees, in quarters; -1 between them. */
    private static int turn(TextPosition position) {
        var matrix = position.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        long quarter = Math.round(angle / QUARTER);
        return Math.abs(angle - quarter * QUARTER) > SLANTED ? -1 : (int) Math.floorMod(quarter, 4L) * QUARTER;
    }

    /** Whether letters stand upright on the page as it is shown. */
    private static boolean shown(List<List<TextPosition>> articles) {
        return articles.stream().flatMap(List::stream).findFirst()
                .map(p -> Math.abs(p.getX() - p.getXDirAdj()) < 1 && Math.abs(p.getY() - p.getYDirAdj()) < 1)
                .orElse(true);
    }

    private static int count(List<List<TextPosition>> articles) {
        return articles.stream().mapToInt(List::size).sum();
    }
}

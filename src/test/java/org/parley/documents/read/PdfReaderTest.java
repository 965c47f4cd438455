package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.documents.read.PdfFile.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSBase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.parley.file.ImportProblem;

class PdfReaderTest {
    @Test
    void paragraphsAreApartByAnEmptyLine() {
        assertThat(
                PdfFile.of(page().lines(50, 700, "The term is", "three years.").lines(50, 650, "It can be", "renewed."))
                        .text())
                .isEqualTo("The term is\nthree years.\n\nIt can be\nrenewed.\n");
    }

    @Test
    void wordsBrokenAtLineEndsAreWholeAgain() {
        assertThat(PdfFile.of(page().lines(50, 700, "This obli-", "gation is firm.")).text())
                .isEqualTo("This obligation\nis firm.\n");
    }

    @Test
    void aHyphenThatTheDocumentUsesElsewhereStays() {
        assertThat(PdfFile.of(page().lines(50, 700, "No third-party claims.", "Every third-", "party claim counts."))
                .text()).isEqualTo("No third-party claims.\nEvery third-party\nclaim counts.\n");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        var across = page();
        var down = page();
        for (int i = 0; i < 10; i++) {
            across.line(50, 700 - 14 * i, "left column, line number " + i + " of 10")
                    .line(320, 700 - 14 * i, "right column, line number " + i + " of 10");
        }
        for (int i = 0; i < 10; i++) {
            down.line(50, 700 - 14 * i, "left column, line number " + i + " of 10");
        }
        for (int i = 0; i < 10; i++) {
            down.line(320, 700 - 14 * i, "right column, line number " + i + " of 10");
        }
        assertThat(PdfFile.of(across).text()).isEqualTo(PdfFile.of(down).text())
                .contains(
                        "left column, line number 8 of 10\nleft column, line number 9 of 10\n\nright column, line number 0");
    }

    @Test
    void aPageWrittenInNoOrderIsReadFromTopToBottom() {
        var page = page();
        for (int i : new int[] {7, 2, 9, 0, 5, 4, 1, 8, 3, 6}) {
            page.line(50, 700 - 14 * i, "line " + i);
        }
        assertThat(PdfFile.of(page).text().lines().filter(l -> !l.isEmpty()))
                .containsExactly(
                        "line 0", "line 1", "line 2", "line 3", "line 4", "line 5", "line 6", "line 7", "line 8",
                        "line 9");
    }

    @Test
    void headersFootersAndPageNumbersAreLeftOutAndSaid() {
        var read = PdfFile.of(sheet(1, "one"), sheet(2, "two"), sheet(3, "three")).read();
        assertThat(read.text()).isEqualTo("Text of page one.\n\nText of page two.\n\nText of page three.\n");
        assertThat(read.notes()).containsExactly("Headers and footers were left out: Draft agreement");
    }

    @Test
    void wordedPageNumbersAreLeftOutWhereverTheyStand() {
        assertThat(
                PdfFile.of(page().lines(50, 500, "One", "Page 1 of 3", "two", "Page 2 of 3", "three.", "Page 3 of 3"))
                        .text().replaceAll("\\s+", " "))
                .isEqualTo("One two three. ");
    }

    @Test
    void aNumberThatDoesNotGoUpWithThePagesStays() {
        assertThat(PdfFile.of(
                page().line(50, 750, "24").line(50, 600, "a."), page().line(50, 750, "99").line(50, 600, "b."),
                page().line(50, 750, "12").line(50, 600, "c.")).text()).contains("24", "99", "12");
    }

    @Test
    void aHeadingThatComesAgainOnEveryPageStaysWhereItIsFirst() {
        var page = page().line(50, 750, "EXHIBIT A").line(50, 600, "words.");
        assertThat(PdfFile.of(page, page, page).text()).isEqualTo("EXHIBIT A\n\nwords.\n\nwords.\n\nwords.\n");
    }

    @Test
    void differentHeadingsAtTheTopOfPagesStay() {
        assertThat(PdfFile.of(
                page().line(50, 750, "Section 1").line(50, 600, "a"),
                page().line(50, 750, "Section 2").line(50, 600, "b"),
                page().line(50, 750, "Section 3").line(50, 600, "c")).text())
                .contains("Section 1", "Section 2", "Section 3");
    }

    @Test
    void pagesBeginWhereTheirTextBegins() {
        var read = PdfFile.of(sheet(1, "one"), page(), sheet(3, "three")).read();
        assertThat(read.pages()).hasSize(3).isSorted();
        assertThat(read.text().substring(read.pages().get(2))).startsWith("Text of page three.");
    }

    @Test
    void cellsOfATableAreApartByTabs() {
        assertThat(
                PdfFile.of(page().line(50, 700, "Response time").line(300, 700, "4 hours").line(50, 686, "Availability")
                        .line(300, 686, "99.9 %")).text())
                .isEqualTo("Response time\t4 hours\nAvailability\t99.9 %\n");
    }

    @Test
    void aNumberFarFromItsParagraphIsNoCell() {
        assertThat(
                PdfFile.of(page().line(50, 700, "1.1").line(90, 700, "Term").line(50, 686, "1.2").line(90, 686, "End"))
                        .text())
                .isEqualTo("1.1 Term\n1.2 End\n");
    }

    @Test
    void watermarksAreLeftOutAndSaid() {
        var read = PdfFile.of(page().line(50, 700, "Text.").turned(100, 200, 45, "DRAFT")).read();
        assertThat(read.text()).isEqualTo("Text.\n");
        assertThat(read.notes())
                .containsExactly("Slanted text, such as a watermark, was left out on one page.");
    }

    @Test
    void textDownThePageComesBehindTheRest() {
        assertThat(PdfFile.of(page().turned(580, 100, 90, "margin").line(50, 700, "Longer text.")).text())
                .isEqualTo("Longer text.\n\nmargin\n");
    }

    @Test
    void aPageThatIsShownTurnedIsReadAsItIsShown() {
        assertThat(PdfFile.of(page().turned(100, 50, 90, "first line").turned(114, 50, 90, "second line")
                .shownTurned(90)).text()).isEqualTo("first line\nsecond line\n");
        assertThat(PdfFile.of(page().turned(100, 50, 90, "first line").turned(114, 50, 90, "second line")).text())
                .isEqualTo("first line\nsecond line\n");
    }

    @Test
    void ligaturesBecomeLetters() {
        var file = PdfFile.of(page().line(50, 700, "Zrst")).with(document -> {
            var resources = document.getPage(0).getResources();
            var font = resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
            var differences = new COSArray();
            differences.add(COSInteger.get('Z'));
            differences.add(COSName.getPDFName("fi"));
            var encoding = new COSDictionary();
            encoding.setItem(COSName.DIFFERENCES, differences);
            font.setItem(COSName.ENCODING, encoding);
        });
        assertThat(file.text()).isEqualTo("first\n");
    }

    @Test
    void pagesWithoutTextAreNamed() {
        assertThat(PdfFile.of(page().line(50, 700, "Text."), page(), page()).read().notes())
                .containsExactly("2 pages hold no text, perhaps a picture of it: 2, 3. Check whether they hold terms.");
    }

    @Test
    void aPdfWithoutAnyTextIsRefused() {
        assertThatThrownBy(() -> PdfFile.of(page(), page()).read()).isInstanceOf(ImportProblem.class)
                .hasMessage("offer.pdf holds pictures of pages but no text. Ask for a PDF with text, or run text"
                        + " recognition on it first.");
    }

    @Test
    void aPdfWithAPasswordIsRefusedAndOneThatOnlyForbidsPrintingIsRead() {
        assertThatThrownBy(() -> protectedBy("secret").read()).isInstanceOf(ImportProblem.class)
                .hasMessageContaining("protected with a password");
        assertThat(protectedBy("").text()).isEqualTo("Text.\n");
    }

    @Test
    void commentsAreRemarksAtTheirLines() {
        var read = PdfFile.of(page().line(50, 700, "Pay soon.").line(50, 600, "Pay late.")).with(document -> {
            var comment = new PDAnnotationText();
            comment.setContents("Too late.");
            comment.setTitlePopup("Ada");
            comment.setRectangle(new PDRectangle(40, 598, 10, 10));
            document.getPage(0).getAnnotations().add(comment);
        }).read();
        assertThat(read.remarks()).containsExactly(new Remark(read.text().indexOf("Pay late"), "Ada", "Too late."));
    }

    @Test
    void linksScriptsAndFilesInsideAreSaid() {
        var read = PdfFile.of(page().line(50, 700, "Text.")).with(document -> {
            var to = new PDActionURI();
            to.setURI("https://example.com");
            var link = new PDAnnotationLink();
            link.setAction(to);
            document.getPage(0).getAnnotations().add(link);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("prices.xlsx", new PDComplexFileSpecification()));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        }).read();
        assertThat(read.notes()).containsExactly(
                "One link was not followed.", "One embedded file was not opened: prices.xlsx",
                "The document holds scripts; they were not run.");
    }

    @ParameterizedTest @MethodSource("packings")
    void aPageThatUnpacksToTooMuchIsRefused(COSBase packing) {
        var bomb = PdfFile.of(page().line(50, 700, "Text.")).with(document -> {
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(packing)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 65; i++) {
                    out.write(blanks);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
        assertThatThrownBy(bomb::read).isInstanceOf(ImportProblem.class)
                .hasMessageContaining("holds a part that unpacks to more than 64 MB");
    }

    /** Once, once as a list of one, and twice. */
    private static List<COSBase> packings() {
        COSName flate = COSName.FLATE_DECODE;
        return List.of(flate, new COSArray(List.of(flate)), new COSArray(List.of(flate, flate)));
    }

    private static PdfFile.Page sheet(int number, String name) {
        return page().line(50, 770, "Draft agreement").line(50, 600, "Text of page " + name + ".")
                .line(300, 30, "Page " + number + " of 3");
    }

    private static PdfFile protectedBy(String password) {
        return PdfFile.of(page().line(50, 700, "Text.")).with(document -> document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }
}

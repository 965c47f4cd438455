package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.read.WordFile.p;
import static org.parley.documents.read.WordFile.r;
import static org.parley.documents.read.WordFile.row;
import static org.parley.documents.read.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static final String SHAPE = "<w:drawing><a:graphic><wps:txbx><w:txbxContent>" + p("in a box")
            + "</w:txbxContent></wps:txbx></a:graphic></w:drawing>";
    private static final String OLD_SHAPE = "<w:pict><v:textbox><w:txbxContent>" + p("in a box")
            + "</w:txbxContent></v:textbox></w:pict>";

    @Test
    void paragraphsAreApartByAnEmptyLine() {
        assertThat(WordFile.of(p("One."), "<w:p/>", "<w:p/>", p("Two.")).text()).isEqualTo("One.\n\nTwo.\n");
    }

    @Test
    void rowsAreLinesAndCellsApartByTabs() {
        assertThat(WordFile.of(table(row(p("Term"), p("3") + p("years")), row(p("Notice"), p("")))).text())
                .isEqualTo("Term\t3 years\nNotice\n");
    }

    @Test
    void mergedCellsAreReadOnce() {
        String wide = "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("Fees");
        String above = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("Gold");
        String below = "<w:tcPr><w:vMerge/></w:tcPr>" + p("");
        assertThat(WordFile.of(table(row(wide), row(above, p("99.9 %")), row(below, p("24 h")))).text())
                .isEqualTo("Fees\n\nGold\t99.9 %\n\t24 h\n");
    }

    @Test
    void aTableInACellIsReadOnce() {
        String inner = table(row(p("a"), p("b")), row(p("c"), p("d")));
        assertThat(WordFile.of(table(row(p("Levels"), p("see") + inner))).text()).isEqualTo("Levels\tsee a b c d\n");
    }

    @Test
    void aRowOfOneCellIsReadLikeParagraphs() {
        assertThat(WordFile.of(table(row(p("One.") + p("Two.")))).text()).isEqualTo("One.\n\nTwo.\n");
    }

    @Test
    void footnotesAndEndnotesStandBelowTheParagraphThatRefersToThem() {
        var file = WordFile.of(
                p("", r("Within 4 hours") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r(" or less")
                        + "<w:r><w:endnoteReference w:id='1'/></w:r>"),
                p("Next."))
                .footnotes("<w:footnote w:id='2'>" + p("Business hours.") + "</w:footnote>")
                .endnotes("<w:endnote w:id='1'>" + p("At night 8.") + "</w:endnote>");
        assertThat(file.text()).isEqualTo(
                "Within 4 hours¹ or less¹\n\n[Footnote 1: Business hours.]\n\n[Endnote 1: At night 8.]\n\nNext.\n");
    }

    @Test
    void headersAreLeftOutAndSaid() {
        var read = WordFile.of(p("Text.")).header(p("Confidential draft")).read();
        assertThat(read.text()).isEqualTo("Text.\n");
        assertThat(read.notes()).containsExactly("Headers and footers were left out: Confidential draft");
    }

    @Test
    void aTextBoxIsReadOnceBelowItsParagraph() {
        String both = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + SHAPE
                + "</mc:Choice><mc:Fallback>" + OLD_SHAPE + "</mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(WordFile.of(p("", r("Text.") + both)).text()).isEqualTo("Text.\n\nin a box\n");
        assertThat(WordFile.of(p("", "<w:r>" + OLD_SHAPE + "</w:r>")).text()).isEqualTo("in a box\n");
    }

    @Test
    void contentControlsHideNothing() {
        String words = control(r("words "));
        assertThat(WordFile.of(control(p("", words + r("on"))), table(control(row(p("a"), p("b"))))).text())
                .isEqualTo("words on\n\na\tb\n");
        assertThat(WordFile.of(table("<w:tr>" + control("<w:tc>" + p("x") + "</w:tc>") + "<w:tc>" + p("y")
                + "</w:tc></w:tr>")).text()).isEqualTo("x\ty\n");
    }

    @Test
    void ofFieldsTheResultIsRead() {
        String page = field(" PAGEREF _Toc1 ", r("12"));
        assertThat(WordFile.of(p("", field(" TOC ", r("1 Term ") + page)), p("", "<w:fldSimple w:instr='REF x'>"
                + r("4.2") + "</w:fldSimple>")).text()).isEqualTo("1 Term 12\n\n4.2\n");
    }

    @Test
    void aFieldMayRunOverParagraphs() {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        assertThat(WordFile.of(p("", begin + r("1 Term")), p("", r("2 Fees")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")).text()).isEqualTo("1 Term\n\n2 Fees\n");
    }

    @Test
    void fieldsThatFetchAreSaidAndNotFollowed() {
        var read = WordFile.of(p("", field(" INCLUDETEXT \"other.docx\" ", r("old words")))).read();
        assertThat(read.text()).isEqualTo("old words\n");
        assertThat(read.notes()).containsExactly(
                "One field that fetches something from elsewhere was read as last saved; nothing was fetched.");
    }

    @Test
    void whatWasTickedAndChosenInAFormIsRead() {
        String box = "<w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData>";
        String list = "<w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='gold'/>"
                + "<w:listEntry w:val='silver'/></w:ddList></w:ffData>";
        String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        assertThat(WordFile.of(p("", "<w:r><w:fldChar w:fldCharType='begin'>" + box + "</w:fldChar></w:r>" + end
                + r(" 24/7, ") + "<w:r><w:fldChar w:fldCharType='begin'>" + list + "</w:fldChar></w:r>" + end)).text())
                .isEqualTo("☒ 24/7, silver\n");
    }

    @Test
    void linksAreReadAndNotFollowed() {
        var read = WordFile.of(p("", "<w:hyperlink r:id='x1'>" + r("our terms") + "</w:hyperlink>"))
                .link("hyperlink", "https://example.com/terms").read();
        assertThat(read.text()).isEqualTo("our terms\n");
        assertThat(read.notes()).containsExactly("One link was not followed.");
    }

    @Test
    void hiddenTextIsLeftOutAndSaid() {
        var read = WordFile.of(p("", r("shown") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> not shown</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t> nor this</w:t></w:r>"))
                .styles("<w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>").read();
        assertThat(read.text()).isEqualTo("shown\n");
        assertThat(read.notes()).containsExactly("2 stretches of hidden text were left out.");
    }

    @Test
    void aHeadingWhoseMarkIsHiddenStandsOnTheLineOfItsText() {
        assertThat(WordFile.of(p("<w:rPr><w:vanish/><w:specVanish/></w:rPr>", r("Term. ")), p("Three years.")).text())
                .isEqualTo("Term. Three years.\n");
    }

    @Test
    void charactersOfWordBecomePlainOnes() {
        assertThat(WordFile.of(p("", "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>exclu</w:t><w:softHyphen/>"
                + "<w:t>sive</w:t><w:tab/><w:t>right\u00ads</w:t><w:br/><w:t>new line</w:t>"
                + "<w:sym w:font='Wingdings' w:char='F0FE'/></w:r>")).text())
                .isEqualTo("non-exclusive\trights\nnew line☒\n");
    }

    @Test
    void commentsAreRemarksAtTheirPlaces() {
        var read = WordFile.of(p("First."), p("", r("Pay ") + "<w:commentRangeStart w:id='7'/>" + r("60 days")
                + "<w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='7'/></w:r>"))
                .comments("<w:comment w:id='7' w:author='Ada'>" + p("Too long.") + "</w:comment>").read();
        assertThat(read.remarks()).containsExactly(new Remark(read.text().indexOf("60"), "Ada", "Too long."));
    }

    @Test
    void whatIsNotTextIsSaid() {
        var read = WordFile.of(p("", r("Text.") + "<w:r><w:drawing><a:blip r:embed='r1'/></w:drawing></w:r>"
                + "<w:r><w:object><o:OLEObject/></w:object></w:r>"), "<w:altChunk r:id='c'/>")
                .part("word/vbaProject.bin", "macro").part("word/embeddings/prices.xlsx", "sheet")
                .link("attachedTemplate", "http://example.com/t.dotm").read();
        assertThat(read.text()).isEqualTo("Text.\n");
        assertThat(read.notes()).containsExactly(
                "One picture was not read. Check whether it holds terms.",
                "One object of another program was not opened.",
                "Another document is to be put in when this one is opened; nothing of it was read.",
                "One reference to something outside the file was not followed: http://example.com/t.dotm",
                "The document holds macros; they were not run.",
                "One embedded file was not opened: prices.xlsx");
    }

    @Test
    void theMainPartIsWhereTheArchiveSays() {
        var file = WordFile.of(p("decoy"))
                .part("word/real.xml", "<document><body><p><r><t>real</t></r></p></body></document>")
                .part("_rels/.rels",
                        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='/word/real.xml'/>"
                                + "</Relationships>");
        assertThat(file.text()).isEqualTo("real\n");
    }

    @Test
    void wordsOfAllPlacesComeInTheirOrder() {
        List<String> lines = WordFile.of(p("a"), table(row(p("b"), p("c"))), p("d")).text().lines().toList();
        assertThat(lines).containsExactly("a", "", "b\tc", "", "d");
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }
}

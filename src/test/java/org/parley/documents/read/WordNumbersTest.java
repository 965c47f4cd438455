package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.read.WordFile.item;
import static org.parley.documents.read.WordFile.level;
import static org.parley.documents.read.WordFile.num;
import static org.parley.documents.read.WordFile.p;
import static org.parley.documents.read.WordFile.r;
import static org.parley.documents.read.WordFile.row;
import static org.parley.documents.read.WordFile.shape;
import static org.parley.documents.read.WordFile.styled;
import static org.parley.documents.read.WordFile.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that Word prints in front of paragraphs and that stand nowhere in the file. */
class WordNumbersTest {
    private static final String LEGAL = shape(
            0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"));

    @Test
    void levelsCountBelowEachOther() {
        var file = WordFile.of(
                item(1, 0, "Term"), item(1, 1, "Start"), item(1, 1, "End"), item(1, 2, "notice"), item(1, 2, "cause"),
                item(1, 0, "Price"), item(1, 1, "Fees"), item(1, 2, "fixed")).numbering(LEGAL, num(1, 0));
        assertThat(lines(file)).containsExactly(
                "1. Term", "1.1 Start", "1.2 End", "(a) notice", "(b) cause", "2. Price", "2.1 Fees", "(a) fixed");
    }

    @Test
    void headingsHaveTheirNumbersFromStylesAndThoseTheyAreBasedOn() {
        var file = WordFile.of(styled("Heading1", "Term"), styled("Heading2", "End"), styled("Clause", "Notice"))
                .styles(
                        style("Heading1", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"),
                        style("Heading2", "Heading1", "<w:numPr><w:ilvl w:val='1'/></w:numPr>"),
                        style("Clause", "Heading2", ""))
                .numbering(LEGAL, num(1, 0));
        assertThat(lines(file)).containsExactly("1. Term", "1.1 End", "1.2 Notice");
    }

    @Test
    void aLevelMayNameItsStyleInsteadOfTheStyleItsLevel() {
        var file = WordFile.of(styled("Top", "Term"), styled("Sub", "End"))
                .styles(
                        style("Top", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"),
                        style("Sub", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"))
                .numbering(
                        shape(
                                0, level(0, "decimal", "%1", "<w:pStyle w:val='Top'/>"),
                                level(1, "decimal", "%1.%2", "<w:pStyle w:val='Sub'/>")),
                        num(1, 0));
        assertThat(lines(file)).containsExactly("1 Term", "1.1 End");
    }

    @Test
    void aParagraphCanRefuseTheNumberOfItsStyle() {
        var file = WordFile.of(
                p("<w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr>", r("Preamble")), styled("H", "Term"))
                .styles(style("H", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"))
                .numbering(LEGAL, num(1, 0));
        assertThat(lines(file)).containsExactly("Preamble", "1. Term");
    }

    @Test
    void numberingsOfOneShapeGoOnCountingTogether() {
        var file = WordFile.of(item(1, 0, "a"), item(2, 0, "b"), item(1, 0, "c"))
                .numbering(LEGAL, num(1, 0), num(2, 0));
        assertThat(lines(file)).containsExactly("1. a", "2. b", "3. c");
    }

    @Test
    void anOverrideBeginsAgainOnceWhereItsNumberingIsFirstUsed() {
        var file = WordFile.of(item(1, 0, "a"), item(1, 0, "b"), item(2, 0, "c"), item(2, 0, "d"))
                .numbering(
                        LEGAL, num(1, 0),
                        num(2, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>"));
        assertThat(lines(file)).containsExactly("1. a", "2. b", "5. c", "6. d");
    }

    @Test
    void anOverrideMayReplaceALevel() {
        var file = WordFile.of(item(1, 0, "a")).numbering(
                LEGAL,
                num(1, 0, "<w:lvlOverride w:ilvl='0'>" + level(0, "upperRoman", "Article %1") + "</w:lvlOverride>"));
        assertThat(lines(file)).containsExactly("Article I\ta");
    }

    @Test
    void aLevelMayGoOnCountingThroughArticles() {
        var file = WordFile.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d")).numbering(
                shape(0, level(0, "decimal", "%1."), level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>")),
                num(1, 0));
        assertThat(lines(file)).containsExactly("1. a", "1) b", "2. c", "2) d");
    }

    @Test
    void legalNumbersAreDigitsOnAllLevels() {
        var file = WordFile.of(item(1, 0, "a"), item(1, 1, "b")).numbering(
                shape(0, level(0, "upperRoman", "Article %1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")), num(1, 0));
        assertThat(lines(file)).containsExactly("Article I\ta", "1.1 b");
    }

    @Test
    void bulletsAreBulletsWhateverTheirFontCallsThem() {
        var file = WordFile.of(item(1, 0, "a"), item(1, 1, "b")).numbering(
                shape(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "–")), num(1, 0));
        assertThat(lines(file)).containsExactly("• a", "– b");
    }

    @Test
    void aNumberMayStandCloseToItsParagraph() {
        var file = WordFile.of(item(1, 0, "a"))
                .numbering(shape(0, level(0, "decimal", "§%1:", "<w:suff w:val='nothing'/>")), num(1, 0));
        assertThat(lines(file)).containsExactly("§1:a");
    }

    @Test
    void listStylesLendTheirLevels() {
        var file = WordFile.of(item(1, 0, "a")).numbering(
                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>",
                "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/>" + level(0, "ordinal", "%1")
                        + "</w:abstractNum>",
                num(1, 0), num(2, 1));
        assertThat(lines(file)).containsExactly("1st a");
    }

    @Test
    void paragraphsInCellsAreNumberedInTheOrderOfTheTable() {
        var file = WordFile.of(table(
                row(item(1, 0, "Term"), p("3 years")), row(item(1, 0, "Notice"), p("90 days"))), item(1, 0, "Price"))
                .numbering(LEGAL, num(1, 0));
        assertThat(lines(file)).containsExactly("1. Term\t3 years", "2. Notice\t90 days", "3. Price");
    }

    @Test
    void aLevelUsedBeforeTheOneAboveItShowsThatOnesFirstNumber() {
        var file = WordFile.of(item(1, 1, "a"), item(1, 0, "b")).numbering(LEGAL, num(1, 0));
        assertThat(lines(file)).containsExactly("1.1 a", "1. b");
    }

    @ParameterizedTest @CsvSource({
        "decimal, 12, 12", "decimalZero, 7, 07", "upperRoman, 49, XLIX", "lowerRoman, 4, iv", "upperLetter, 3, C",
        "lowerLetter, 28, bb", "ordinal, 22, 22nd", "ordinal, 13, 13th", "cardinalText, 21, Twenty-one",
        "ordinalText, 32, Thirty-second", "ordinalText, 20, Twentieth", "chicago, 5, 5"
    })
    void countsAreWrittenAsWordDoes(String format, int count, String printed) {
        assertThat(NumberFormat.of(format, count)).isEqualTo(printed);
    }

    private static String style(String id, String basedOn, String properties) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:basedOn w:val='" + basedOn + "'/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    private static List<String> lines(WordFile file) {
        return file.text().lines().filter(l -> !l.isEmpty()).toList();
    }
}

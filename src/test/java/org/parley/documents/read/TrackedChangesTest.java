package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.read.Revision.ACCEPTED;
import static org.parley.documents.read.Revision.ORIGINAL;
import static org.parley.documents.read.WordFile.item;
import static org.parley.documents.read.WordFile.level;
import static org.parley.documents.read.WordFile.num;
import static org.parley.documents.read.WordFile.p;
import static org.parley.documents.read.WordFile.r;
import static org.parley.documents.read.WordFile.row;
import static org.parley.documents.read.WordFile.shape;
import static org.parley.documents.read.WordFile.table;

import org.junit.jupiter.api.Test;

/** A document with tracked changes is two documents. */
class TrackedChangesTest {
    private static final String LIST = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";

    @Test
    void insertedAndDeletedWords() {
        var file = WordFile.of(p("", r("within ") + "<w:del><w:r><w:delText>24</w:delText></w:r></w:del>"
                + "<w:ins>" + r("48") + "</w:ins>" + r(" hours")));
        both(file, "within 48 hours\n", "within 24 hours\n");
    }

    @Test
    void movedWords() {
        var file = WordFile.of(p("", "<w:moveTo>" + r("b ") + "</w:moveTo>" + r("a ") + "<w:moveFrom>" + r("b")
                + "</w:moveFrom>"));
        both(file, "b a\n", "a b\n");
    }

    @Test
    void wordsInsertedAndDeletedAgainAreInNeither() {
        var file = WordFile.of(p("", r("a") + "<w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>"));
        both(file, "a\n", "a\n");
    }

    @Test
    void aDeletedMarkMakesTwoParagraphsOne() {
        var file = WordFile.of(p("<w:rPr><w:del/></w:rPr>", r("One ")), p("two."));
        both(file, "One two.\n", "One\n\ntwo.\n");
    }

    @Test
    void anInsertedMarkMakesOneParagraphTwo() {
        var file = WordFile.of(p("<w:rPr><w:ins/></w:rPr>", r("One ")), p("two."));
        both(file, "One\n\ntwo.\n", "One two.\n");
    }

    @Test
    void aDeletedParagraphDoesNotCount() {
        String deleted = p(LIST + "<w:rPr><w:del/></w:rPr>", "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>");
        var file = WordFile.of(item(1, 0, "first"), deleted, item(1, 0, "last"))
                .numbering(shape(0, level(0, "decimal", "%1.")), num(1, 0));
        both(file, "1. first\n\n2. last\n", "1. first\n\n2. old\n\n3. last\n");
    }

    @Test
    void aNumberMayHaveBeenAddedOrTakenAway() {
        String added = p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/><w:ins/></w:numPr>", r("a"));
        String gone = p("<w:pPrChange><w:pPr>" + LIST + "</w:pPr></w:pPrChange>", r("b"));
        var file = WordFile.of(added, gone).numbering(shape(0, level(0, "decimal", "%1.")), num(1, 0));
        assertThat(file.read(ACCEPTED).text()).isEqualTo("1. a\n\nb\n");
        assertThat(file.read(ORIGINAL).text()).isEqualTo("a\n\n1. b\n");
    }

    @Test
    void rowsInsertedAndDeleted() {
        String added = "<w:tr><w:trPr><w:ins/></w:trPr><w:tc>" + p("new") + "</w:tc><w:tc>" + p("1") + "</w:tc></w:tr>";
        String gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("old") + "</w:tc><w:tc>" + p("2") + "</w:tc></w:tr>";
        both(WordFile.of(table(row(p("a"), p("b")), added, gone)), "a\tb\nnew\t1\n", "a\tb\nold\t2\n");
    }

    @Test
    void theNoteSaysWhichStateWasReadAndHowManyChangesThereAre() {
        var file = WordFile.of(p("", r("a") + "<w:ins>" + r("b") + "</w:ins><w:del><w:r><w:delText>c</w:delText></w:r>"
                + "</w:del>"));
        assertThat(file.read(ACCEPTED).notes())
                .containsExactly("The document has 2 tracked changes; it was read as if all were accepted.");
        assertThat(file.read(ORIGINAL).notes())
                .containsExactly("The document has 2 tracked changes; it was read as it was before them.");
    }

    @Test
    void aDocumentWithoutChangesSaysNothingOfThem() {
        var read = WordFile.of(p("a")).read();
        assertThat(read.tracked()).isFalse();
        assertThat(read.notes()).isEmpty();
    }

    private static void both(WordFile file, String accepted, String original) {
        assertThat(file.read(ACCEPTED).text()).isEqualTo(accepted);
        assertThat(file.read(ORIGINAL).text()).isEqualTo(original);
        assertThat(file.read(ACCEPTED).tracked()).isTrue();
    }
}

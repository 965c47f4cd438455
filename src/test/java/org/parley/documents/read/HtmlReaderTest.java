package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.file.InputFile;

class HtmlReaderTest {
    @Test
    void blocksBecomeLines() {
        assertThat(text("<h1>1. Term</h1><p>Three\n  <b>years</b>.</p><div>a</div><div>b<br>c</div>"))
                .isEqualTo("1. Term\n\nThree years.\n\na\nb\nc\n");
    }

    @Test
    void listsHaveTheirNumbers() {
        assertThat(text("<ol start=3 type=a><li>x<li>y</ol><ol type=I><li>z<li value=9>q</ol><ul><li>dot</ul>"))
                .isEqualTo("c. x\nd. y\n\nI. z\nIX. q\n\n• dot\n");
        assertThat(text("<ol><li>x<ol><li>y</ol><li>z</ol>")).isEqualTo("1. x\n1. y\n2. z\n");
    }

    @Test
    void rowsAreLinesAndCellsApartByTabs() {
        assertThat(text("<table><tr><th>Term<th>Value<tr><td><p>Notice</p><p>due</p><td>90 days</table>"))
                .isEqualTo("Term\tValue\nNotice due\t90 days\n");
    }

    @Test
    void scriptsAndStylesAreNoText() {
        var read = read("<style>p {}</style><script>alert(1)</script><p>Text.</p><noscript>no</noscript>");
        assertThat(read.text()).isEqualTo("Text.\n");
        assertThat(read.notes()).containsExactly("The document holds scripts; they were not run.");
    }

    @Test
    void hiddenTextIsLeftOutAndSaid() {
        var read = read("<p>a<span style='display: none'>b</span><i hidden>c</i></p>");
        assertThat(read.text()).isEqualTo("a\n");
        assertThat(read.notes()).containsExactly("2 stretches of hidden text were left out.");
    }

    @Test
    void nothingIsFetchedAndThatIsSaid() {
        var read = read(
                "<p><a href='https://example.com'>terms</a> <a href='#2'>below</a><img src='http://x/y.png'></p>"
                        + "<iframe src='https://example.com/more'></iframe>");
        assertThat(read.text()).isEqualTo("terms below\n");
        assertThat(read.notes()).containsExactly(
                "One picture was not read. Check whether it holds terms.", "One link was not followed.",
                "One reference to something outside the file was not followed: https://example.com/more");
    }

    @Test
    void insertedAndDeletedPassagesAreTrackedChanges() {
        String page = "<html><p>within <del>24</del><ins>48</ins> hours</p>";
        assertThat(read(page, Revision.ACCEPTED).text()).isEqualTo("within 48 hours\n");
        assertThat(read(page, Revision.ORIGINAL).text()).isEqualTo("within 24 hours\n");
    }

    @Test
    void theEncodingIsThatOfThePage() {
        String page = "<html><meta charset='windows-1250'><p>Łódź</p>";
        assertThat(DocumentReader.text(InputFile.of(page.getBytes(Charset.forName("windows-1250")), "a.html")))
                .isEqualTo("Łódź\n");
    }

    @ParameterizedTest @ValueSource(strings = {"_none", "-x", "no-such-thing", "x"})
    void anEncodingThatDoesNotExistIsPassedOver(String name) {
        String page = "<html><meta charset='" + name + "'><p>Caf\u00e9</p>";
        assertThat(DocumentReader.text(InputFile.of(page.getBytes(StandardCharsets.ISO_8859_1), "a.html")))
                .isEqualTo("Caf\u00e9\n");
    }

    @Test
    void whatSomebodyTickedIsRead() {
        assertThat(text("<p><input type=checkbox checked> 24/7 <input type=checkbox> 9 to 5"))
                .isEqualTo("☒ 24/7 ☐ 9 to 5\n");
    }

    @Test
    void preformattedLinesStay() {
        assertThat(text("<pre>1.  Term\n2.  Fees</pre>")).isEqualTo("1.  Term\n2.  Fees\n");
    }

    private static String text(String body) {
        return read(body).text();
    }

    private static ReadDocument read(String body) {
        return read("<html><body>" + body, Revision.ACCEPTED);
    }

    private static ReadDocument read(String page, Revision revision) {
        return DocumentReader.read(
                InputFile.of(page.getBytes(StandardCharsets.UTF_8), "offer.html"), revision, Progress.NONE);
    }
}

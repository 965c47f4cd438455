package org.parley.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.file.ImportProblem;

class CsvSheetsTest {
    @ParameterizedTest @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) {
        String text = "mechanism,value,wording\nDATA-3,24,\"a; b, c | d\te\"\n".replace(",v", separator + "v")
                .replace(",w", separator + "w")
                .replace("3,", "3" + separator)
                .replace("24,", "24" + separator);
        SheetTab tab = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "bid.csv").tabs().getFirst();
        assertThat(tab.rows().get(1).texts()).containsExactly("DATA-3", "24", "a; b, c | d\te");
    }

    @ParameterizedTest @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOut(String charset) {
        String text = "mechanism;value;wording\r\nDATA-3;24;Größe für 5 € – zügig\r\n";
        SheetTable table = SheetReader.read(text.getBytes(Charset.forName(charset)), "bid.csv");
        assertThat(table.tabs().getFirst().rows().get(1).text(2)).isEqualTo("Größe für 5 € – zügig");
        if (charset.equals("windows-1252")) {
            assertThat(table.notes(0)).containsExactly(
                    "The file does not say its encoding; it was read as windows-1252. Check letters with accents.");
        } else {
            assertThat(table.notes(0)).isEmpty();
            SheetTable marked = SheetReader.read(("\ufeff" + text).getBytes(Charset.forName(charset)), "bid.csv");
            assertThat(marked.tabs().getFirst().rows().getFirst().text(0)).isEqualTo("mechanism");
        }
    }

    @Test
    void rowsAreNumberedAsAnEditorDoes() {
        String text = "sep=;\n\nmechanism;value;wording\nDATA-3;24;\"two\nlines\"\nDATA-4;10;\n";
        SheetTab tab = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "bid.csv").tabs().getFirst();
        assertThat(tab.rows()).extracting(SheetRow::number).containsExactly(3, 4, 6);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
        byte[] text = "mechanism,value,wording\nDATA-3,24,\"never closed\nDATA-4,10,x\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SheetReader.read(text, "bid.csv"))
                .isInstanceOf(ImportProblem.class)
                .hasMessage("bid.csv cannot be read from line 2 on: a quotation mark is opened there and never closed."
                        + " Correct that line or save the sheet as .xlsx.");
    }
}

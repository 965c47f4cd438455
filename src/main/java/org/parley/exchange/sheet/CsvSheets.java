package org.parley.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.TextDecoder;
import org.parley.text.Texts;

/** Reads a delimited text: its encoding and its separator are found out. */
final class CsvSheets {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOK_AT = 40;

    private CsvSheets() {}

    static SheetTable read(InputFile file) {
        TextDecoder.Decoded decoded = TextDecoder.decode(file.bytes()).orElseThrow();
        String text = decoded.text();
        char separator = declared(text).orElseGet(() -> likeliest(text));
        List<SheetRow> rows = rows(file.name(), text, separator);
        List<String> notes = decoded.guessed()
                ? List.of(Texts.of("exchange").get("note.encoding", decoded.charset().displayName()))
                : List.of();
        return new SheetTable(file, List.of(new SheetTab(file.name(), false, rows, List.of())), notes);
    }

    private static List<SheetRow> rows(String file, String text, char separator) {
        var rows = new ArrayList<SheetRow>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord each : parser) {
                int number = Math.toIntExact(line + 1);
                line = parser.getCurrentLineNumber();
                SheetLimits.columns(file, each.size());
                List<Cell> cells = Arrays.stream(each.values()).map(Cell::of).toList();
                boolean says = number == 1 && each.values()[0].startsWith("sep=");
                if (!says && cells.stream().anyMatch(c -> !c.isEmpty())) {
                    rows.add(new SheetRow(number, false, cells));
                    SheetLimits.rows(file, rows.size());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw ImportProblem.because(e, "sheet.quotes", file, Long.toString(line + 1));
        }
        return rows;
    }

    /** Excel's own first line, {@code sep=;}. */
    private static java.util.Optional<Character> declared(String text) {
        boolean says = text.length() > 4 && text.startsWith("sep=");
        return says && text.charAt(4) != '\r' && text.charAt(4) != '\n'
                ? java.util.Optional.of(text.charAt(4))
                : java.util.Optional.empty();
    }

    private static char likeliest(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingDouble((Character s) -> score(text, s)))
                .orElse(',');
    }

    /** A separator is right when a header comes out of it; otherwise the one that cuts most rows alike is likeliest. */
    private static double score(String text, char separator) {
        var rows = new ArrayList<SheetRow>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord each : parser) {
                rows.add(new SheetRow(
                        rows.size() + 1, false, Arrays.stream(each.values()).map(Cell::of).toList()));
                if (rows.size() == LOOK_AT) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // What could be read until then still tells the separator.
        }
        if (rows.stream().anyMatch(r -> Headings.of(r).isPresent())) {
            return 1000;
        }
        int[] widths = rows.stream()
                .mapToInt(r -> r.cells().size())
                .filter(w -> w > 1 || rows.size() == 1)
                .sorted()
                .toArray();
        int usual = widths.length == 0 ? 1 : widths[widths.length / 2];
        long alike = Arrays.stream(widths).filter(w -> w == usual).count();
        return usual == 1 ? 0 : (double) alike / rows.size() + Math.min(usual, 9) / 10.0;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }
}

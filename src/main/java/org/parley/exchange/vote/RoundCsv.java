package org.parley.exchange.vote;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.StakeholderGroup;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.file.OutputFile;
import org.parley.file.TextDecoder;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** The points of a round as lines of group, item and points. */
public final class RoundCsv {
    private static final Texts TEXT = Texts.of("exchange");
    private static final char[] SEPARATORS = {';', '\t', ','};
    private static final int COLUMNS = 3;

    private final DealTerms terms;
    private final List<String> items;

    /**
     * What a file held.
     *
     * @param points per group and item, of the lines that could be read
     * @param problems one sentence for each line that could not, with its number and what is wrong with it
     */
    public record Read(Map<GroupId, Map<String, Double>> points, List<String> problems) {
        public Read {
            points = Ordered.map(points);
            problems = List.copyOf(problems);
        }

        public int lines() {
            return points.values().stream().mapToInt(Map::size).sum();
        }
    }

    /** A line that says nothing usable. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String key, Object... args) {
            super(TEXT.get(key, args));
        }
    }

    public RoundCsv(DealTerms terms, Sheet sheet) {
        this.terms = terms;
        this.items = terms.items(sheet);
    }

    /** @throws ImportProblem when it is no text or a quotation mark is never closed */
    public Read read(InputFile file) {
        String text = TextDecoder.decode(file.bytes())
                .map(TextDecoder.Decoded::text)
                .orElseThrow(() -> ImportProblem.of("votes.notText", file.name()));
        var points = new LinkedHashMap<GroupId, Map<String, Double>>();
        var problems = new ArrayList<String>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (CSVRecord each : parser) {
                long number = line + 1;
                line = parser.getCurrentLineNumber();
                try {
                    take(each, points, number == 1);
                } catch (BadLine e) {
                    problems.add(TEXT.get("votes.line", Long.toString(number), e.getMessage()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw ImportProblem.because(e, "sheet.quotes", file.name(), Long.toString(line + 1));
        }
        return new Read(points, problems);
    }

    /** An empty ballot for every group at the table, to be filled in and read again. */
    public void writeTemplate(Path file) {
        OutputFile.write(file, template().getBytes(StandardCharsets.UTF_8));
    }

    String template() {
        var lines = new StringBuilder(TEXT.get("votes.head")).append('\n');
        for (GroupId group : GroupId.values()) {
            if (terms.deal().stakeholders().lambda(group) > 0) {
                items.forEach(item -> lines.append(group).append(';').append(item).append(";\n"));
            }
        }
        return lines.toString();
    }

    private void take(CSVRecord line, Map<GroupId, Map<String, Double>> points, boolean first) throws BadLine {
        if (line.stream().allMatch(String::isBlank) || (first && head(line))) {
            return;
        }
        if (line.size() < COLUMNS) {
            throw new BadLine("votes.columns", Integer.toString(line.size()));
        }
        if (line.get(2).isBlank()) {
            return;
        }
        GroupId group = group(line.get(0).strip());
        String item = item(line.get(1).strip());
        Map<String, Double> byItem = points.computeIfAbsent(group, _ -> new LinkedHashMap<>());
        double value = points(line.get(2).strip());
        if (byItem.putIfAbsent(item, value) != null) {
            throw new BadLine("votes.twice", group, item);
        }
    }

    private static boolean head(CSVRecord line) {
        return line.size() >= COLUMNS
                && Numbers.local().parse(line.get(2)).isEmpty()
                && line.get(0).strip().equalsIgnoreCase(TEXT.get("votes.head").split(";", -1)[0]);
    }

    private GroupId group(String name) throws BadLine {
        for (StakeholderGroup group : terms.catalog().groups()) {
            if (name.equalsIgnoreCase(group.id().name()) || name.equalsIgnoreCase(group.name())) {
                if (terms.deal().stakeholders().lambda(group.id()) > 0) {
                    return group.id();
                }
                throw new BadLine("votes.unseated", group.id());
            }
        }
        throw new BadLine("votes.group", name);
    }

    private String item(String name) throws BadLine {
        for (String item : items) {
            if (name.equalsIgnoreCase(item)) {
                return item;
            }
        }
        throw new BadLine("votes.item", name, String.join(", ", items));
    }

    private static double points(String text) throws BadLine {
        OptionalDouble number = Numbers.local().parse(text);
        if (number.isEmpty()) {
            throw new BadLine("votes.number", text);
        }
        if (number.getAsDouble() < 0 || number.getAsDouble() > 100) {
            throw new BadLine("votes.range", text);
        }
        return number.getAsDouble() + 0.0;
    }

    /** The separator that the first line with any has most of. */
    private static CSVFormat format(String text) {
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").toLowerCase(Locale.ROOT);
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, best)) {
                best = separator;
            }
        }
        return CSVFormat.DEFAULT.builder().setDelimiter(best).setIgnoreEmptyLines(false).get();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}

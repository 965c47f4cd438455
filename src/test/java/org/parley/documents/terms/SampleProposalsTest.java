package org.parley.documents.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.segment.Segmenter;
import org.parley.exchange.json.CatalogReader;

/** The sample proposals say in prose what their bid sheets say; {@code proposals.tsv} lists what each one quotes. */
class SampleProposalsTest {
    private record Row(String file, String mechanism, String value) {}

    @Test
    void nearlyAllThatTheSamplesQuoteIsProposedAndNothingElse() throws Exception {
        List<Row> rows = Files.readAllLines(sample("proposals.tsv")).stream().skip(1).map(l -> l.split("\t", -1))
                .map(c -> new Row(c[0], c[1], c[2])).toList();
        Map<String, TermReading> readings = new LinkedHashMap<>();
        for (String file : rows.stream().map(Row::file).distinct().toList()) {
            readings.put(file, new TermReader(CatalogReader.shipped())
                    .read(Segmenter.segment(DocumentReader.text(sample(file)))));
        }

        List<Row> wrong = rows.stream().filter(r -> !right(r, Objects.requireNonNull(readings.get(r.file())))).toList();

        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(wrong.size()).as(wrong.stream().map(Row::toString).collect(Collectors.joining("\n")))
                .isLessThanOrEqualTo(5);
    }

    private static boolean right(Row row, TermReading reading) {
        return row.value().equals("silent") ? reading.silent(row.mechanism())
                : reading.best(row.mechanism())
                        .filter(p -> Math.abs(p.value() - Double.parseDouble(row.value())) < 0.011).isPresent();
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(
                SampleProposalsTest.class.getResource("/org/parley/samples/" + name), name).toURI());
    }
}

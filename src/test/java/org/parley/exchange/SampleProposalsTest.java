package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.read.Progress;
import org.parley.documents.read.Revision;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.exchange.json.CatalogReader;
import org.parley.file.InputFile;

/** The proposals in prose say what the bid sheets say, in the sentences that the list beside them names. */
class SampleProposalsTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final String SAMPLES = "/org/parley/samples/";

    @ParameterizedTest @MethodSource("files")
    void aProposalOffersWhatItsBidSheetOffers(String file) {
        Map<String, Double> stated = lines(file).filter(l -> !l.silent())
                .collect(Collectors.toMap(Line::mechanism, l -> Double.valueOf(l.value())));
        Map<String, Double> offered = bid(file).quotes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Objects.requireNonNull(e.getValue().value())));
        assertThat(stated).isEqualTo(offered);
    }

    @ParameterizedTest @MethodSource("files")
    void whatTheSheetLeavesOpenTheProposalLeavesOpen(String file) {
        assertThat(lines(file).map(Line::mechanism)).containsExactlyInAnyOrderElementsOf(
                CATALOG.mechanisms().stream().map(Mechanism::id).toList());
        assertThat(lines(file).filter(Line::silent).map(Line::mechanism)).isNotEmpty()
                .doesNotContainAnyElementsOf(bid(file).quotes().keySet());
    }

    @ParameterizedTest @MethodSource("files")
    void everySentenceStandsInTheDocumentOnce(String file) {
        String text = bare(text(file));
        assertThat(lines(file).filter(l -> !l.silent())).allSatisfy(l -> assertThat(l.sentence()).isNotBlank());
        assertThat(lines(file).map(Line::sentence).filter(s -> !s.isBlank()).distinct()).allSatisfy(s -> {
            assertThat(text).contains(bare(s));
            assertThat(text.indexOf(bare(s))).isEqualTo(text.lastIndexOf(bare(s)));
        });
    }

    @ParameterizedTest @MethodSource("files")
    void noCodesOfTheCatalogueGiveAwayWhatASentenceIsAbout(String file) {
        String text = text(file);
        assertThat(CATALOG.mechanisms()).noneMatch(m -> text.contains(m.id()));
    }

    private record Line(String file, String mechanism, String value, String sentence) {
        static Line of(String line) {
            String[] cells = line.split("\t", -1);
            return new Line(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean silent() {
            return value.equals("silent");
        }
    }

    private static Stream<String> files() {
        return lines().map(Line::file).distinct();
    }

    private static Stream<Line> lines(String file) {
        return lines().filter(l -> l.file().equals(file));
    }

    private static Stream<Line> lines() {
        return read("proposals.tsv", bytes -> new String(bytes, StandardCharsets.UTF_8)).lines().skip(1)
                .map(Line::of);
    }

    /** Folder and first letter of a file name say whose it is. */
    private static Bid bid(String file) {
        List<String> path = List.of(file.split("/"));
        return Samples.open(CATALOG, path.getFirst()).deal().bid(path.getLast().substring(0, 1)).orElseThrow();
    }

    private static String text(String file) {
        InputFile document = read(file, bytes -> InputFile.of(bytes, file));
        return DocumentReader.read(document, Revision.ACCEPTED, Progress.NONE).text();
    }

    /** Letters, digits and per cent signs only: lines, pages and hyphens fall elsewhere in every format. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}%]", "");
    }

    private static <T> T read(String name, Function<byte[], T> reading) {
        try (InputStream in = Samples.class.getResourceAsStream(SAMPLES + name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return reading.apply(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

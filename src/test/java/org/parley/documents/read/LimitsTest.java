package org.parley.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.documents.read.WordFile.p;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import org.parley.documents.terms.TermReader;
import org.parley.exchange.json.CatalogReader;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** Whatever a file holds, reading it ends soon, in little memory, and with a sentence. */
class LimitsTest {
    private static final Limits SMALL = new Limits(20, 20_000, 30_000, 3, 5_000, Duration.ofSeconds(60));

    @TempDir Path folder;

    @Test
    void theLimitsAreThoseThatAreDocumented() {
        assertThat(Limits.STANDARD).isEqualTo(
                new Limits(2000, 67_108_864, 268_435_456, 3000, 10_000_000, Duration.ofSeconds(60)));
        assertThat(InputFile.MAX_BYTES).isEqualTo(104_857_600);
    }

    @Test
    void aFileOfMoreThan100MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path huge = folder.resolve("huge.docx");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(InputFile.MAX_BYTES + 1L);
        }
        assertThatThrownBy(() -> DocumentReader.text(huge)).isInstanceOf(ImportProblem.class)
                .hasMessage("huge.docx is too large: 101 MB, where at most 100 MB can be taken in. Remove pictures and"
                        + " attachments from it, or split it.");
    }

    @Test
    void anArchiveOfTooManyFiles() {
        var file = WordFile.of(p("a"));
        for (int i = 0; i < 20; i++) {
            file.part("word/media/" + i, "x");
        }
        refused(file.file()).hasMessage("offer.docx is an archive of 22 files, where at most 20 can be taken in. Save"
                + " it again from a word processor, or ask for a PDF.");
    }

    @Test
    void aPartThatUnpacksToTooMuch() {
        refused(WordFile.of(p(" ".repeat(20_000))).file()).hasMessageContaining("unpacks to more than 1 MB");
    }

    @Test
    void anArchiveThatUnpacksToTooMuch() {
        var file = WordFile.of(p("a")).part("word/media/1", " ".repeat(18_000)).part("word/media/2",
                " ".repeat(18_000));
        refused(file.file()).hasMessageContaining("offer.docx unpacks to more than 1 MB and was not opened");
    }

    @Test
    void anArchiveThatHoldsMoreThanItSays() {
        byte[] bytes = WordFile.of(p("a"), "<!--" + " ".repeat(25_000) + "-->").bytes();
        refused(InputFile.of(lying(bytes), "offer.docx")).hasMessageContaining("unpacks to more than 1 MB");
    }

    @Test
    void tooMuchText() {
        String words = "word ".repeat(1_001);
        refused(WordFile.of(p(words)).file()).hasMessage(
                "offer.docx holds more than 5,000 characters, which is no contract. Attach the part that holds the"
                        + " terms.");
        refused(text(words)).hasMessageContaining("holds more than 5,000 characters");
        refused(page(words)).hasMessageContaining("holds more than 5,000 characters");
        refused(PdfFile.of(PdfFile.page().line(50, 700, words)).file())
                .hasMessageContaining("holds more than 5,000 characters");
    }

    @Test
    void tooManyPages() {
        refused(PdfFile.of(PdfFile.page(), PdfFile.page(), PdfFile.page(), PdfFile.page()).file())
                .hasMessage("offer.pdf has 4 pages, where at most 3 can be taken in. Attach the part that holds the"
                        + " terms.");
    }

    @ParameterizedTest @MethodSource("files")
    void whatTakesTooLongIsGivenUp(InputFile file) {
        var asked = new AtomicInteger();
        InstantSource slow = () -> Instant.EPOCH.plusSeconds(asked.getAndIncrement() < 2 ? 0 : 61);
        var watch = new Watch(file.name(), Limits.STANDARD, Progress.NONE, slow);
        assertThatThrownBy(() -> DocumentReader.read(file, Revision.ACCEPTED, watch)).isInstanceOf(ImportProblem.class)
                .hasMessage(
                        file.name() + " took longer than 60 seconds and was given up. Attach the part that holds the"
                                + " terms, or save it as plain text.");
    }

    @Test
    void theTimeIsThatOfFindingClausesFamiliesAndValuesToo() {
        var now = new AtomicReference<>(Instant.EPOCH);
        var watch = new Watch("offer.txt", Limits.STANDARD, Progress.NONE, now::get);
        ClauseTree tree = Segmenter.segment("1. FEES\n\nFees are due within 30 days.\n\n2. TERM\n\nOne year.\n", watch);
        assertThat(tree.top()).hasSize(2);

        now.set(Instant.EPOCH.plusSeconds(61));

        List.<Runnable>of(
                () -> Segmenter.segment(tree.source(), watch),
                () -> ClauseFamilies.of(tree, FamilyClassifier.shipped(), watch),
                () -> new TermReader(CatalogReader.shipped()).read(tree, watch))
                .forEach(stage -> assertThatThrownBy(stage::run).isInstanceOf(ImportProblem.class)
                        .hasMessageStartingWith("offer.txt took longer than 60 seconds and was given up."));
    }

    @ParameterizedTest @MethodSource("files")
    void readingEndsWhenNobodyWaitsAnyLonger(InputFile file) {
        var asked = new AtomicInteger();
        Progress leaving = new Progress() {
            @Override
            public void done(double share) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 1;
            }
        };
        assertThatThrownBy(() -> DocumentReader.read(file, Revision.ACCEPTED, leaving))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest @MethodSource("files")
    void progressGoesFromNothingToAllAndNeverBack(InputFile file) {
        List<Double> shares = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void done(double share) {
                shares.add(share);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        DocumentReader.read(file, Revision.ACCEPTED, progress);
        assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).allMatch(s -> s >= 0 && s <= 1);
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><document><body><p><r><t>&b;</t></r></p>"
                + "</body></document>";
        refused(WordFile.of().part("word/document.xml", bomb).file()).hasMessage(
                "offer.docx holds a document type definition, which no word processor writes and which can do harm; it"
                        + " was not opened. Ask for a plain copy.");
    }

    @Test
    void anEntityFromOutsideIsNotRead() {
        String spy = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><document>&a;</document>";
        refused(WordFile.of().part("word/document.xml", spy).file()).hasMessageContaining("document type definition");
        refused(WordFile.of(p("a")).part("word/_rels/document.xml.rels.bak", "x").part("_rels/.rels", spy).file())
                .hasMessageContaining("document type definition");
    }

    @Test
    void namesThatLeadOutOfTheArchiveLeadNowhere() {
        var file = WordFile.of(p("a")).part("../../outside.xml", "x").part("/etc/outside", "x")
                .part("_rels/.rels", "<Relationships><Relationship Type='x/officeDocument' Target='../../outside.xml'/>"
                        + "</Relationships>");
        assertThat(file.text()).isEqualTo("a\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTruncatedArchiveIsSaidToBeDamaged() {
        byte[] whole = WordFile.of(p("some words")).bytes();
        for (int length : new int[] {whole.length - 1, whole.length / 2, 40}) {
            refused(InputFile.of(Arrays.copyOf(whole, length), "offer.docx")).hasMessageContaining("damaged");
        }
    }

    @Test
    void xmlThatIsBrokenOrNestedWithoutEndIsSaidToBeDamaged() {
        refused(WordFile.of().part("word/document.xml", "<document><body><p>").file()).hasMessageContaining("damaged");
        refused(WordFile.of().part("word/document.xml", "<a>".repeat(1_500)).file()).hasMessageContaining("damaged");
        refused(WordFile.of().part("word/document.xml", "").file()).hasMessageContaining("damaged");
    }

    private static List<InputFile> files() {
        String words = "word ".repeat(400);
        return List.of(
                WordFile.of(p(words).repeat(400)).file(), text(words), page("<p>" + words),
                PdfFile.of(PdfFile.page().line(50, 700, "some words"), PdfFile.page().line(50, 700, "others")).file());
    }

    private static InputFile text(String words) {
        return InputFile.of(words.getBytes(StandardCharsets.UTF_8), "offer.txt");
    }

    private static InputFile page(String words) {
        return InputFile.of(("<html>" + words).getBytes(StandardCharsets.UTF_8), "offer.html");
    }

    /** The same archive, its directory saying that every part is one byte long. */
    private static byte[] lying(byte[] zip) {
        byte[] bytes = zip.clone();
        for (int i = 0; i + 28 < bytes.length; i++) {
            boolean directory = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (directory) {
                bytes[i + 24] = 1;
                bytes[i + 25] = 0;
            }
        }
        return bytes;
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(InputFile file) {
        var watch = new Watch(file.name(), SMALL, Progress.NONE, InstantSource.system());
        return assertThatThrownBy(() -> DocumentReader.read(file, Revision.ACCEPTED, watch))
                .isInstanceOf(ImportProblem.class);
    }
}

package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.exchange.Samples;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;
import org.parley.exchange.json.DealWriter;
import org.parley.exchange.sheet.SheetReader;
import org.parley.file.Sha256;
import org.parley.session.DealSummary;
import org.parley.store.H2DealStore;

/** Every command as scripts use it: what it prints, what it keeps, and how it fails. */
class CommandsTest {
    @TempDir Path folder;
    private Path standard = Path.of("");
    private Path workspace = Path.of("");

    @BeforeEach
    void places() {
        standard = folder.resolve("standard");
        workspace = folder.resolve("workspace");
    }

    @Test
    void helpAndVersionAreOnStdout() {
        assertThat(run("--help").out()).contains("Usage: parley", "import", "sample:lumenvale", "--workspace");
        assertThat(run("check", "--help").out()).contains("Usage: parley check", "--json", "Print one JSON object.");
        assertThat(run("--version")).isEqualTo(new CommandLineRun(0, "Parley 1.2.3" + System.lineSeparator(), ""));
    }

    @Test
    void anUnknownCommandIsNamed() {
        failed(run("frobnicate"), ExitCode.USAGE, "there is no command 'frobnicate'. Try 'parley --help'.");
        failed(run("check", "one", "two"), ExitCode.USAGE, "Unmatched argument at index 2: 'two'");
    }

    @Test
    void aDealIsCreatedListedAndCheckedByItsName() throws IOException {
        Path file = folder.resolve("deal.json");
        Files.write(file, DealFiles.bytes("deal-lumenvale.input.json"));
        assertThat(run("deals", "--workspace", workspace).out()).contains("No deals in " + workspace);
        assertThat(workspace).as("looking makes nothing").doesNotExist();
        assertThat(run("create", file, "--workspace", workspace).out())
                .contains("Created lumenvale (Lumenvale Mutual) in " + workspace);
        assertThat(run("deals", "--workspace", workspace).out())
                .contains("lumenvale  Lumenvale Mutual  model SA, 3 bids, changed 2026-03-09T10:00:00Z");
        assertThat(run("check", "lumenvale", "--json", "--workspace", workspace).out()).contains("\"R12\"");
        assertThat(run("--workspace", workspace, "check", "Lumenvale mutual").code()).isZero();
        failed(run("create", file, "--workspace", workspace), ExitCode.WORKSPACE, "there is a deal 'lumenvale' in");
    }

    @Test
    void withoutAWorkspaceNamesAreLookedUpInTheStandardFolder() {
        assertThat(run("create", "sample:pinefold").out()).contains("in " + standard);
        assertThat(run("check", "pinefold").out()).contains("Pinefold Outfitters");
    }

    @Test
    void aSampleIsCreatedInTheWorkspaceOnceWithItsFiles() {
        run("check", "sample:lumenvale", "--workspace", workspace);
        Deal deal = stored("lumenvale");
        assertThat(deal.bids()).hasSize(3).allSatisfy(b -> assertThat(b.attachments()).hasSize(1));
        try (var store = H2DealStore.open(workspace)) {
            assertThat(deal.bids())
                    .allSatisfy(b -> assertThat(store.documentBytes(b.attachments().getFirst().sha256())).isPresent());
        }
        assertThat(
                run("report", "sample:lumenvale", "--workspace", workspace, "--out", folder.resolve("r.html")).code())
                .isZero();
        try (var store = H2DealStore.open(workspace)) {
            assertThat(store.deals()).extracting(DealSummary::id).containsExactly("lumenvale");
            assertThat(store.journal("lumenvale")).hasSize(1);
        }
    }

    @Test
    void aSampleWithoutAWorkspaceLeavesNothingBehind() {
        assertThat(run("check", "sample:lumenvale").code()).isZero();
        assertThat(standard).doesNotExist();
    }

    @Test
    void bidSheetsBecomeAnswersOfKnownAndNewProviders() throws IOException {
        run("create", "sample:pinefold", "--workspace", workspace);
        Path template = folder.resolve("sheet.csv");
        run("template", "sample:pinefold", "--out", template);
        String blank = Files.readString(template);
        Path known = write("m.csv", blank.replace("SCOPE-4,", "SCOPE-4;").replace("SCOPE-4;", "SCOPE-4,")
                + "\"SCOPE-4\",,,,25,again,\n");
        failed(run("import", "pinefold", known, "--provider", "M", "--workspace", workspace), ExitCode.BAD_FILE,
                "m.csv: 2 rows need a decision, the first is row 2: SCOPE-4 is answered more than once, in rows 2, 22.");
        Path first = write("first.csv", "mechanism,value,wording\nSCOPE-4,25,in 25 days\nSCOPE-2,90,\n");
        Path second = write("second.csv", "mechanism;value\nSCOPE-4;35,5\nDATA-3;300\n");
        CommandLineRun imported = run("import", "pinefold", first, second, "--provider", "Merrow Contact",
                "--provider", "Alder Voice", "--workspace", workspace);
        assertThat(imported.err()).isEmpty();
        assertThat(imported.out())
                .contains("first.csv: 2 answers of M Merrow Contact; 19 asked mechanisms are not answered")
                .contains("second.csv: 2 answers of A Alder Voice; 18 asked mechanisms are not answered")
                .contains("row 3 (DATA-3): 300 (hours) is far outside what either side usually asks.");
        Deal deal = stored("pinefold");
        Bid merrow = deal.bid("M").orElseThrow();
        assertThat(merrow.version()).isEqualTo(2);
        assertThat(merrow.quotes()).containsOnlyKeys("SCOPE-4", "SCOPE-2");
        assertThat(merrow.attachments()).extracting(Attachment::fileName)
                .containsExactly("M-merrow-contact.xlsx", "first.csv");
        Bid alder = deal.bid("A").orElseThrow();
        assertThat(alder.name()).isEqualTo("Alder Voice");
        assertThat(alder.value("SCOPE-4")).isEqualTo(35.5);
        try (var store = H2DealStore.open(workspace)) {
            assertThat(store.documentBytes(Sha256.of(Files.readAllBytes(second)))).isPresent();
            assertThat(store.journal("pinefold")).hasSize(3);
        }
    }

    @Test
    void whatAProposalIsSilentOnIsSaid() throws IOException {
        run("create", "sample:pinefold", "--workspace", workspace);
        Path proposal = write("our offer.txt", "We are a family business.\n");

        String said = run("import", "pinefold", proposal, "--provider", "New One", "--accept", "high", "--workspace",
                workspace).out();

        assertThat(said).contains("no value taken over, none left for you, silent on").contains("  silent: SCOPE-4");
        assertThat(run("check", "pinefold", "--workspace", workspace).out())
                .contains("not answered: –\n  silent in the proposal: SCOPE-4");
        assertThat(run("check", "pinefold", "--workspace", workspace, "--json").out()).contains("\"silent\"");
    }

    @Test
    void aProposalTakenOverIsComparedLikeItsBidSheet() throws IOException {
        var catalog = CatalogReader.shipped();
        Deal bySheet = Samples.open(catalog, "pinefold").deal();
        Deal before = bySheet.withBids(bySheet.bids().stream()
                .map(b -> b.letter().equals("M") ? b.withQuotes(Map.of()) : b)
                .toList());
        Path deal = write("deal.json", new DealWriter(catalog).write(before));
        Path proposal = folder.resolve("M-merrow-contact-proposal.txt");
        try (var in = Samples.class.getResourceAsStream("/org/parley/samples/pinefold/" + proposal.getFileName())) {
            Files.copy(Objects.requireNonNull(in), proposal);
        }
        run("create", deal, "--workspace", workspace);

        CommandLineRun imported = run("import", "pinefold", proposal, "--provider", "Merrow Contact", "--accept", "low",
                "--workspace", workspace);

        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).contains("none left for you");
        List<String> check = run("check", "pinefold", "--workspace", workspace).out().lines()
                .filter(line -> !line.contains("silent in the proposal")).toList();
        assertThat(check).containsExactlyElementsOf(run("check", "sample:pinefold").out().lines().toList());
    }

    @Test
    void aProposalIsKeptWithItsText() throws IOException {
        run("create", "sample:pinefold", "--workspace", workspace);
        Path proposal = write("our offer.txt", "We answer within 24 hours.\n");
        assertThat(run("import", "pinefold", proposal, "--provider", "C", "--workspace", workspace).out())
                .contains("our offer.txt: kept as a proposal of C Castle Lane Support");
        Attachment kept = stored("pinefold").bid("C").orElseThrow().attachments().getLast();
        assertThat(kept.role()).isEqualTo(Attachment.Role.PROPOSAL);
        try (var store = H2DealStore.open(workspace)) {
            assertThat(store.documentText(kept.sha256())).hasValue("We answer within 24 hours.\n");
        }
    }

    @Test
    void withoutAProviderTheFileNamesIt() throws IOException {
        Path sheet = write("Birch_Lines.csv", "mechanism,value\nSCOPE-4,25\n");
        CommandLineRun run = run("import", "sample:pinefold", sheet);
        assertThat(run.out()).contains("1 answers of A Birch Lines",
                "Nothing was stored: the deal is not in a workspace.");
    }

    @Test
    void oneFileThatIsRefusedKeepsAllOut() throws IOException {
        run("create", "sample:pinefold", "--workspace", workspace);
        Deal before = stored("pinefold");
        Path good = write("good.csv", "mechanism,value\nSCOPE-4,25\n");
        List<Refused> refused = List.of(
                new Refused(write("pdf.xlsx", "%PDF-1.7"), "pdf.xlsx is really a PDF, not a bid sheet."),
                new Refused(write("page.xls", "<html><table>"), "page.xls is really a web page (HTML)."),
                new Refused(write("empty.xlsx", ""), "empty.xlsx is empty (0 bytes)."),
                new Refused(write("words.csv", "mechanism,value\nDATA-3,soon\n"),
                        "words.csv: row 2 needs a decision: 'soon'"),
                new Refused(write("odd.csv", "mechanism,value\nDATA-33,1\n"),
                        "Did you mean DATA-3? Nothing was imported."),
                new Refused(write("nohead.csv", "DATA-3,24\n"), "nohead.csv has no header row"),
                new Refused(huge(), "huge.xlsx is too large: 200 MB"),
                new Refused(write("scan.pdf", "%PDF-1.7"), "scan.pdf is damaged or incomplete"));
        for (Refused each : refused) {
            CommandLineRun run = run(
                    "import", "pinefold", good, each.file(), "--provider", "New One", "--provider", "Other",
                    "--workspace", workspace);
            failed(run, ExitCode.BAD_FILE, each.message());
            assertThat(stored("pinefold")).isEqualTo(before);
        }
        try (var store = H2DealStore.open(workspace)) {
            assertThat(store.journal("pinefold")).hasSize(1);
            assertThat(store.documentBytes(Sha256.of(Files.readAllBytes(good)))).isEmpty();
        }
    }

    @Test
    void twoSheetsForOneProviderAreAMistake() throws IOException {
        Path a = write("a.csv", "mechanism,value\nSCOPE-4,25\n");
        Path b = write("b.csv", "mechanism,value\nSCOPE-4,30\n");
        failed(run("import", "sample:pinefold", a, b, "--provider", "M"), ExitCode.USAGE,
                "two bid sheets for provider M");
        failed(run("import", "sample:pinefold", a, "--provider", "M", "--provider", "C"), ExitCode.USAGE,
                "1 files but 2 providers");
    }

    @Test
    void theReportAndTheTemplateAreWritten() throws IOException {
        Path html = folder.resolve("report.html");
        assertThat(run("report", "sample:lumenvale", "--format", "html", "--out", html).out())
                .contains("Wrote " + html);
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("Quillon CX",
                "9 March 2026".split(" ")[2]);
        Path xlsx = folder.resolve("template.xlsx");
        assertThat(run("template", "sample:lumenvale", "--out", xlsx).code()).isZero();
        assertThat(SheetReader.read(xlsx).tabs().getFirst().rows()).hasSize(39);
        assertThat(folder).isDirectoryNotContaining(f -> f.toString().endsWith(".part"));
    }

    @Test
    void usageMistakesAreOneLine() {
        failed(run(), ExitCode.USAGE, "no command given.");
        failed(run("chekc"), ExitCode.USAGE, "chekc");
        failed(run("check"), ExitCode.USAGE, "Missing required parameter: 'DEAL'");
        failed(run("check", "sample:lumenvale", "--xml"), ExitCode.USAGE, "--xml");
        failed(run("report", "sample:lumenvale"), ExitCode.USAGE, "Missing required option: '--out=FILE'");
        failed(run("report", "sample:lumenvale", "--format", "pdf", "--out", "x.pdf"), ExitCode.USAGE, "pdf");
        failed(run("import", "sample:lumenvale"), ExitCode.USAGE, "FILE");
        failed(run("template", "sample:lumenvale", "--out", folder.resolve("t.doc")), ExitCode.USAGE, ".xlsx or .csv");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        failed(run("check", "sample:atlantis"), ExitCode.NOT_FOUND,
                "there is no sample 'atlantis'. There are: lumenvale, pinefold.");
        failed(run("check", folder.resolve("none.json")), ExitCode.NOT_FOUND, "none.json does not exist.");
        failed(run("check", "nothing"), ExitCode.NOT_FOUND, "there is no deal 'nothing' in " + standard);
        failed(run("create", "none.json"), ExitCode.NOT_FOUND, "none.json does not exist.");
        failed(run("import", "sample:pinefold", "none.csv"), ExitCode.NOT_FOUND, "none.csv does not exist.");
        run("create", "sample:pinefold");
        failed(run("check", "nothing"), ExitCode.NOT_FOUND, "there is no deal 'nothing'");
    }

    @Test
    void badDealFilesAreRefused() throws IOException {
        String good = new String(DealFiles.bytes("deal-lumenvale.input.json"), StandardCharsets.UTF_8);
        List<Refused> refused = List.of(
                new Refused(write("empty.json", ""), "empty.json is empty (0 bytes)."),
                new Refused(write("list.json", "[1]"), "list.json is JSON but holds no deal"),
                new Refused(write("no.json", "hello"), "no.json is not valid JSON (line 1"),
                new Refused(write("nan.json", good.replace("\"term\": 60", "\"term\": NaN")), "not valid JSON"),
                new Refused(write("big.json", good.replace("\"term\": 60", "\"term\": 1e999")),
                        "big.json: term must be a number"),
                new Refused(write("id.json", good.replace("\"SCOPE-1\": 60", "\"SCOPE-111\": 60")),
                        "id.json: draft names the unknown mechanism 'SCOPE-111'"));
        for (Refused each : refused) {
            failed(run("check", each.file(), "--json"), ExitCode.BAD_FILE, each.message());
            failed(run("create", each.file(), "--workspace", workspace), ExitCode.BAD_FILE, each.message());
        }
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aWorkspaceThatCannotBeOpenedIsSaid() throws IOException {
        Path file = write("file", "not a folder");
        CommandLineRun run = run("check", "sample:lumenvale", "--workspace", file);
        failed(run, ExitCode.WORKSPACE, "");
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() {
        failed(run("report", "sample:lumenvale", "--out", folder), ExitCode.OUTPUT, "it is a folder");
        failed(run("template", "sample:lumenvale", "--out", folder.resolve("no/such/t.xlsx")), ExitCode.OUTPUT,
                "does not exist. Make it first.");
        if (Files.isDirectory(Path.of("/proc"))) {
            failed(run("report", "sample:lumenvale", "--out", "/proc/report.html"), ExitCode.OUTPUT, "Cannot write");
        }
    }

    private record Refused(Path file, String message) {}

    private CommandLineRun run(Object... args) {
        return CommandLineRun.of(standard, args);
    }

    private Deal stored(String id) {
        try (var store = H2DealStore.open(workspace)) {
            Deal deal = store.load(id).orElseThrow();
            assertThat(deal.selection().asked()).allMatch(m -> CatalogReader.shipped().findMechanism(m).isPresent());
            return deal;
        }
    }

    private static void failed(CommandLineRun run, int code, String message) {
        assertThat(run.err()).startsWith("parley: ").contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path huge() throws IOException {
        Path huge = folder.resolve("huge.xlsx");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        return huge;
    }
}

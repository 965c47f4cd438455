package org.parley.ui.bids;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.edit.Edit;
import org.parley.exchange.sheet.SheetTable;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.session.StoreException;
import org.parley.text.Texts;
import org.parley.ui.bids.Incoming.As;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;
import org.parley.ui.task.Background.Job;

/** One file's way from the disk into the deal. */
final class FileImport {
    private static final Texts TEXT = Texts.of("bids");

    private final BidFilesPane files;
    private final Workbench bench;
    private final DealModel model;
    private final ImportFrame frame;
    private final Arrival arrival;
    private final String counter;
    private @Nullable Job job;

    FileImport(
            BidFilesPane files, Workbench bench, DealModel model, ImportFrame frame, Arrival arrival, String counter) {
        this.files = files;
        this.bench = bench;
        this.model = model;
        this.frame = frame;
        this.arrival = arrival;
        this.counter = counter;
    }

    void read(As as) {
        var terms = model.terms();
        show("heading.reading", new ReadingPage(name(), files::leave));
        job = bench.background().run(() -> Incoming.read(arrival.file(), terms, as), this::preview, this::failed);
    }

    /** From now on, what is under way changes nothing. */
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private void preview(Incoming incoming) {
        switch (incoming) {
            case Incoming.Sheet sheet -> preview(sheet);
            case Incoming.Proposal proposal -> preview(proposal);
        }
    }

    private void preview(Incoming.Sheet sheet) {
        var draft = new BidImportViewModel(model, sheet.table(), sheet.draft());
        Consumer<SheetPage> confirm = page -> keep(
                page::saving,
                sheet.file(),
                words(sheet.table()),
                () -> draft.edit(bench.clock().instant()),
                TEXT.get(
                        "done.sheet",
                        draft.preview().tally().quotes(),
                        draft.provider().label(),
                        draft.nextVersion()));
        @Nullable Runnable asProposal = sheet.eitherKind() ? () -> read(As.PROPOSAL) : null;
        show(
                "heading.sheet",
                new SheetPage(draft, model.catalog().mechanisms(), confirm, skip(), files::leave, asProposal));
    }

    private void preview(Incoming.Proposal proposal) {
        var attaching = new ProposalViewModel(model, proposal.file(), proposal.text());
        if (arrival.isProposal()) {
            attaching.provider().chosenProperty().set(arrival.provider());
        }
        Consumer<ProposalPage> confirm = page -> keep(
                page::saving,
                proposal.file(),
                proposal.text(),
                () -> attaching.edit(bench.clock().instant()),
                TEXT.get("done.proposal", name(), attaching.provider().label()));
        @Nullable Runnable asSheet = proposal.eitherKind() ? () -> read(As.SHEET) : null;
        show("heading.proposal", new ProposalPage(attaching, confirm, skip(), files::leave, asSheet));
    }

    /** Keeps the bytes first, so that no bid ever points at a file that is not there. */
    private void keep(
            Consumer<Boolean> saving, InputFile file, String text, Supplier<Edit> edit, String success) {
        saving.accept(true);
        job = bench.background()
                .run(
                        () -> {
                            bench.store().keepDocument(file.sha256(), file.bytes(), text);
                            return file;
                        },
                        _ -> apply(edit.get(), success),
                        this::failed);
    }

    private void apply(Edit edit, String success) {
        try {
            model.apply(edit);
        } catch (InvalidValueException e) {
            failed(e);
            return;
        }
        files.finished(success);
    }

    private void failed(Throwable failure) {
        boolean plain = failure instanceof ImportProblem
                || failure instanceof StoreException
                || failure instanceof InvalidValueException;
        String sentence = plain ? String.valueOf(failure.getMessage()) : TEXT.get("problem.unexpected", name());
        if (!plain) {
            bench.messages().problem(failure);
        }
        show("heading.problem", new ProblemPage(
                sentence, () -> files.instead(arrival), skip(), files::leave));
    }

    private @Nullable Runnable skip() {
        return files.moreWait() ? files::next : null;
    }

    private void show(String heading, ImportPage page) {
        frame.show(TEXT.get(heading, name()), counter, page);
    }

    private String name() {
        return arrival.name();
    }

    /** What the sheet says, for a later search in what providers sent. */
    private static String words(SheetTable table) {
        return table.tabs().stream()
                .flatMap(tab -> tab.rows().stream())
                .map(row -> String.join("\t", row.texts()).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}

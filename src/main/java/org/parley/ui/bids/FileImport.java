package org.parley.ui.bids;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.documents.read.Revision;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.Edit;
import org.parley.exchange.proposal.SaidFamilies;
import org.parley.exchange.sheet.SheetTable;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.session.StoreException;
import org.parley.text.Texts;
import org.parley.ui.bids.Incoming.As;
import org.parley.ui.bids.review.ReviewViewModel;
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
    private @Nullable ReadingWatch watch;
    private @Nullable ProviderViewModel provider;
    private @Nullable ReviewViewModel review;
    private String reviewed = "";

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
        read(as, Revision.ACCEPTED);
    }

    private void read(As as, Revision revision) {
        var terms = model.terms();
        var page = new ReadingPage(name(), files::leave);
        var watching = new ReadingWatch(page::progress);
        watch = watching;
        show("heading.reading", page);
        job = bench.background()
                .run(
                        () -> {
                            var families = SaidFamilies.classifier(bench.store().corrections(), bench.user());
                            var way = new Incoming.Way(as, revision, families, watching);
                            return Incoming.read(arrival.file(), terms, way);
                        },
                        this::preview,
                        this::failed);
    }

    /** From now on, what is under way changes nothing. */
    void cancel() {
        if (watch != null) {
            watch.cancel();
        }
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
        Runnable confirm = () -> keep(
                sheet.file(),
                words(sheet.table()),
                () -> draft.edit(bench.clock().instant()),
                said(TEXT.get(
                        "done.sheet",
                        draft.preview().tally().quotes(),
                        draft.provider().label(),
                        draft.nextVersion())));
        @Nullable Runnable asProposal = sheet.eitherKind() ? () -> read(As.PROPOSAL) : null;
        show(
                "heading.sheet",
                new SheetPage(draft, model.catalog().mechanisms(), confirm, skip(), files::leave, asProposal));
    }

    private void preview(Incoming.Proposal proposal) {
        var attaching = new ProposalViewModel(proposal.read(), provider(proposal.read().file()));
        review = null;
        show(attaching, proposal.eitherKind());
    }

    private void show(ProposalViewModel attaching, boolean eitherKind) {
        Runnable confirm = () -> keep(
                attaching.file(),
                attaching.text(),
                () -> attaching.edit(bench.clock().instant()),
                said(TEXT.get("done.proposal", name(), attaching.provider().label())));
        @Nullable Runnable asSheet = eitherKind ? () -> read(As.SHEET) : null;
        show("heading.proposal", new ProposalPage(
                attaching,
                confirm,
                () -> review(attaching, eitherKind),
                revision -> read(As.PROPOSAL, revision),
                skip(),
                files::leave,
                asSheet));
    }

    /** What was decided stays while the page before is looked at, unless another provider is chosen there. */
    private void review(ProposalViewModel attaching, boolean eitherKind) {
        ProviderViewModel whose = attaching.provider();
        ReviewViewModel deciding = review;
        if (deciding == null || !reviewed.equals(whose.label())) {
            deciding = new ReviewViewModel(
                    model.terms(), attaching.read(), whose.bid().orElse(null), whose.label());
            deciding.targetsHiddenProperty().set(model.positionsHiddenProperty().get());
            review = deciding;
            reviewed = whose.label();
        }
        ReviewViewModel shown = deciding;
        Runnable confirm = () -> keep(
                attaching.file(),
                attaching.text(),
                () -> attaching.edit(shown, bench.clock().instant()),
                () -> TEXT.get(
                        "done.review",
                        shown.review().newValues(),
                        whose.label(),
                        model.deal().bid(whose.letter()).map(Bid::version).orElse(1),
                        shown.review().silent().size(),
                        shown.review().undecided().size()));
        Runnable back = () -> show(attaching, eitherKind);
        show("heading.review", new ReviewPage(shown, confirm, back, skip(), files::leave));
    }

    /** Stays as it was chosen when the file is read once more. */
    private ProviderViewModel provider(InputFile file) {
        ProviderViewModel known = provider;
        if (known == null) {
            known = new ProviderViewModel(model, name());
            if (arrival.isProposal()) {
                known.chosenProperty().set(arrival.provider());
            } else {
                known.choose(file);
            }
            provider = known;
        }
        return known;
    }

    private static Supplier<String> said(String sentence) {
        return () -> sentence;
    }

    /** Keeps the bytes first, so that no bid ever points at a file that is not there. */
    private void keep(InputFile file, String text, Supplier<Edit> edit, Supplier<String> success) {
        frame.saving();
        Consumer<Throwable> failed = failure -> frame.notSaved(
                sentence(failure, "notSaved.unexpected"), () -> keep(file, text, edit, success));
        job = bench.background()
                .run(
                        () -> {
                            bench.store().keepDocument(file.sha256(), file.bytes(), text);
                            return file;
                        },
                        _ -> {
                            try {
                                model.apply(edit.get());
                            } catch (RuntimeException e) {
                                failed.accept(e);
                                return;
                            }
                            files.finished(success.get());
                        },
                        failed);
    }

    private void failed(Throwable failure) {
        show("heading.problem", new ProblemPage(
                sentence(failure, "problem.unexpected"), () -> files.instead(arrival), skip(), files::leave));
    }

    private String sentence(Throwable failure, String unexpected) {
        boolean plain = failure instanceof ImportProblem
                || failure instanceof StoreException
                || failure instanceof InvalidValueException;
        if (!plain) {
            bench.messages().problem(failure);
        }
        return plain ? String.valueOf(failure.getMessage()) : TEXT.get(unexpected, name());
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

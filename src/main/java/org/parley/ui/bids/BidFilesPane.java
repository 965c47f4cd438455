package org.parley.ui.bids;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.parley.text.Texts;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;

/** Takes in providers' files one after the other, in a pane above the window. */
public final class BidFilesPane implements BidFiles {
    private static final Texts TEXT = Texts.of("bids");
    private static final List<String> EXTENSIONS = List.of("xlsx", "csv", "tsv", "docx", "docm", "pdf", "txt", "md",
            "html", "htm");
    private static final List<String> PROPOSALS = List.of("docx", "docm", "pdf", "txt", "md", "html", "htm");

    private final Workbench bench;
    private final DealModel model;
    private final Consumer<Node> showModal;
    private final Runnable hideModal;
    private final Deque<Arrival> waiting = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private @Nullable FileImport current;
    private @Nullable ImportFrame frame;
    private int count;

    public BidFilesPane(Workbench bench, DealModel model, Consumer<Node> showModal, Runnable hideModal) {
        this.bench = bench;
        this.model = model;
        this.showModal = showModal;
        this.hideModal = hideModal;
    }

    @Override
    public void choose() {
        take(ask());
    }

    @Override
    public void take(List<Path> files) {
        takeIn(files.stream().map(Arrival::of).toList());
    }

    @Override
    public void attachProposal(String letter) {
        takeIn(askProposals(letter));
    }

    private void takeIn(List<Arrival> files) {
        if (files.isEmpty()) {
            return;
        }
        waiting.addAll(files);
        count += files.size();
        if (frame == null) {
            var opened = new ImportFrame(this::close);
            frame = opened;
            showModal.accept(opened.root());
            next();
        }
    }

    @Override
    public void saveTemplate() {
        new TemplateSaver(bench, model).save();
    }

    private List<Path> ask() {
        return bench.files().open(TEXT.get("choose.title"), TEXT.get("choose.kind"), EXTENSIONS);
    }

    private List<Arrival> askProposals(String letter) {
        String name = model.deal().bid(letter).map(ProviderViewModel::label).orElse(letter);
        return bench.files().open(TEXT.get("choose.proposal.title", name), TEXT.get("choose.proposal.kind"), PROPOSALS)
                .stream()
                .map(f -> Arrival.proposalOf(letter, f))
                .toList();
    }

    /** Another file in place of the one that could not be taken in. */
    void instead(Arrival refused) {
        List<Arrival> files = refused.isProposal() ? askProposals(refused.provider())
                : ask().stream().map(Arrival::of).toList();
        if (!files.isEmpty()) {
            files.reversed().forEach(waiting::addFirst);
            count += files.size() - 1;
            next();
        }
    }

    /** Goes on with the next file, or closes after the last. */
    void next() {
        Arrival file = waiting.poll();
        if (file == null || frame == null) {
            close();
            return;
        }
        int place = count - waiting.size();
        String counter = count == 1 ? "" : TEXT.get("counter", place, count);
        var started = new FileImport(this, bench, model, frame, file, counter);
        current = started;
        started.read(file.isProposal() ? Incoming.As.PROPOSAL : Incoming.As.WHAT_IT_IS);
    }

    boolean moreWait() {
        return !waiting.isEmpty();
    }

    void finished(String sentence) {
        done.add(sentence);
        next();
    }

    /** Asks before somebody's work is lost. */
    void leave() {
        if (frame != null) {
            frame.leave();
        }
    }

    private void close() {
        if (current != null) {
            current.cancel();
        }
        if (frame != null) {
            frame.release();
        }
        current = null;
        frame = null;
        waiting.clear();
        count = 0;
        hideModal.run();
        if (!done.isEmpty()) {
            bench.messages().done(String.join(" ", done));
            done.clear();
        }
    }
}

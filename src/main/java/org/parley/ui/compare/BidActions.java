package org.parley.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.BidEdits;
import org.parley.text.Texts;
import org.parley.ui.kit.BidFiles;
import org.parley.ui.kit.Documents;
import org.parley.ui.kit.Workbench;

/** What can be done with a bid. */
final class BidActions {
    private static final Texts TEXT = Texts.of("compare");

    private final CompareViewModel model;
    private final Workbench workbench;
    private final BidFiles files;
    private final Documents documents;
    private final Consumer<Detail> details;
    private final Consumer<String> proposals;

    /**
     * @param details shows something in the pane beside the comparison
     * @param proposals shows a bid's proposal there
     */
    BidActions(
            CompareViewModel model,
            Workbench workbench,
            BidFiles files,
            Documents documents,
            Consumer<Detail> details,
            Consumer<String> proposals) {
        this.model = model;
        this.workbench = workbench;
        this.files = files;
        this.documents = documents;
        this.details = details;
        this.proposals = proposals;
    }

    Optional<Bid> bid(String letter) {
        return model.deal().deal().bid(letter);
    }

    /** True when the bid is the first or last and cannot be moved that way. */
    boolean atEnd(String letter, int by) {
        List<String> letters = model.deal().deal().bids().stream().map(Bid::letter).toList();
        int place = letters.indexOf(letter) + by;
        return place < 0 || place >= letters.size();
    }

    void move(String letter, int by) {
        model.move(letter, by);
    }

    void incumbent(String letter, boolean yes) {
        model.deal().apply(BidEdits.incumbent(letter, yes));
    }

    void card(String letter) {
        details.accept(Detail.bid(letter));
    }

    void add() {
        details.accept(Detail.NEW_BID);
    }

    void importFiles() {
        files.choose();
    }

    void saveTemplate() {
        files.saveTemplate();
    }

    void attachProposal(String letter) {
        files.attachProposal(letter);
    }

    boolean hasProposal(String letter) {
        return proposal(letter).isPresent();
    }

    /** The latest proposal of a bid. */
    Optional<Attachment> proposal(String letter) {
        return bid(letter).stream()
                .flatMap(b -> b.proposals().reversed().stream())
                .findFirst();
    }

    /** Opens the latest proposal of a bid with its clauses. */
    void viewProposal(String letter) {
        proposal(letter).ifPresent(file -> viewProposal(letter, file));
    }

    void viewProposal(String letter, Attachment file) {
        documents.open(letter, file.sha256());
    }

    Documents documents() {
        return documents;
    }

    void readProposal(String letter) {
        proposals.accept(letter);
    }

    void remove(String letter) {
        bid(letter).ifPresent(bid -> {
            model.deal().apply(BidEdits.remove(letter, bid.name()));
            workbench.messages().done(TEXT.get("bid.removed", bid.name()));
        });
    }
}

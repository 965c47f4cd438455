package org.parley.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.read.DocumentReader;
import org.parley.documents.read.Progress;
import org.parley.documents.read.Revision;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.ProviderLetters;
import org.parley.exchange.BidDocument;
import org.parley.exchange.proposal.ProposalReview;
import org.parley.exchange.proposal.ReadProposal;
import org.parley.exchange.sheet.BidDraft;
import org.parley.exchange.sheet.DraftRow;
import org.parley.exchange.sheet.SheetReader;
import org.parley.file.InputFile;
import org.parley.text.Texts;

/** Reads what providers sent: bid sheets into answers, anything else as a proposal to keep. */
final class BidFiles {
    private final Texts texts = Texts.of("cli");
    private final Catalog catalog;
    private final Instant now;
    private final FamilyClassifier families;
    private final @Nullable Confidence accept;

    /**
     * @param families says what clauses are about
     * @param accept takes over what proposals quote and is at least so sure; null only attaches them
     */
    BidFiles(Catalog catalog, Instant now, FamilyClassifier families, @Nullable Confidence accept) {
        this.catalog = catalog;
        this.now = now;
        this.families = families;
        this.accept = accept;
    }

    /** @throws org.parley.file.ImportProblem when the file is refused or a row needs a decision */
    ReadBid read(Deal deal, Path path, String provider) {
        InputFile file = InputFile.read(path);
        return proposal(file) ? proposal(deal, file, provider) : sheet(deal, file, provider);
    }

    /** A provider's name from a file's, for when none is given. */
    static String nameOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        String stem = name.replaceFirst("\\.[^.]*$", "").replace('_', ' ').strip();
        return stem.isEmpty() ? name : stem;
    }

    /** What somebody calls a text is read as one; a sheet under such a name is refused with that said. */
    private static boolean proposal(InputFile file) {
        return file.named(".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".txt", ".md", ".html", ".htm");
    }

    private ReadBid proposal(Deal deal, InputFile file, String provider) {
        return accept == null ? attached(deal, file, provider) : takenOver(deal, file, provider, accept);
    }

    private ReadBid takenOver(Deal deal, InputFile file, String provider, Confidence least) {
        ReadProposal read = ReadProposal.read(file, Revision.ACCEPTED, catalog, families, Progress.NONE);
        Bid bid = bid(deal, provider);
        ProposalReview review = ProposalReview.of(
                new DealTerms(catalog, deal), read, deal.bid(bid.letter()).orElse(null))
                .acceptAll(least);
        BidDocument document = BidDocument.proposal(file, read.text(), now);
        Edit edit = BidEdits.takeOver(bid.letter(), review.taken(), review.silent(), document.attachment());
        return new ReadBid(
                bid.letter(),
                false,
                document,
                with(deal, bid, edit),
                new ProposalLines(review).of(file.name(), bid));
    }

    private ReadBid attached(Deal deal, InputFile file, String provider) {
        BidDocument document = BidDocument.proposal(
                file, DocumentReader.text(file), now);
        Bid bid = bid(deal, provider);
        Edit attach = BidEdits.attach(bid.letter(), document.attachment());
        return new ReadBid(
                bid.letter(),
                false,
                document,
                with(deal, bid, attach),
                List.of(texts.get("cli.import.proposal", file.name(), bid.letter(), bid.name())));
    }

    private ReadBid sheet(Deal deal, InputFile file, String provider) {
        BidDraft draft = BidDraft.of(new DealTerms(catalog, deal), SheetReader.read(file));
        var quotes = draft.quotes();
        Bid bid = bid(deal, provider);
        BidDocument document = BidDocument.sheet(file, now);
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "cli.import.sheet", file.name(), bid.letter(), bid.name(), quotes.size(), draft.notAnswered().size()));
        draft.notes().forEach(n -> lines.add(texts.get("cli.import.note", n)));
        draft.rows().stream()
                .filter(r -> r.status() == DraftRow.Status.WARNING)
                .forEach(r -> lines.add(texts.get(
                        "cli.import.row", Integer.toString(r.number()), r.mechanismText(),
                        String.join(" ", r.messages()))));
        return new ReadBid(
                bid.letter(),
                true,
                document,
                with(deal, bid, BidEdits.importQuotes(bid.letter(), quotes, document.attachment())),
                lines);
    }

    private static Edit with(Deal deal, Bid bid, Edit edit) {
        return deal.bid(bid.letter()).isPresent() ? edit
                : new Edit(edit.name(), null, d -> edit.apply(BidEdits.add(bid).apply(d)));
    }

    /** The provider by letter or name; a new one takes the next free letter. */
    private static Bid bid(Deal deal, String provider) {
        String wanted = provider.strip();
        Optional<Bid> known = deal.bids().stream()
                .filter(b -> b.letter().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> deal.bids().stream().filter(b -> b.name().equalsIgnoreCase(wanted)).findFirst());
        return known.orElseGet(() -> Bid.of(ProviderLetters.next(deal.bids()), wanted));
    }
}

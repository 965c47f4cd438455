package org.parley.ui.bids;

import java.time.Instant;
import org.parley.domain.deal.Attachment;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.Edit;
import org.parley.exchange.BidDocument;
import org.parley.exchange.proposal.ReadProposal;
import org.parley.file.InputFile;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.bids.review.ReviewViewModel;

/** A proposal on its way to a provider's bid. */
public final class ProposalViewModel {
    private static final Texts TEXT = Texts.of("bids");
    private static final int PREVIEW = 6000;
    private static final int KILOBYTE = 1024;

    private final ReadProposal read;
    private final InputFile file;
    private final String text;
    private final ProviderViewModel provider;

    public ProposalViewModel(ReadProposal read, ProviderViewModel provider) {
        this.read = read;
        this.file = read.file();
        this.text = read.text();
        this.provider = provider;
    }

    public ReadProposal read() {
        return read;
    }

    public ProviderViewModel provider() {
        return provider;
    }

    public InputFile file() {
        return file;
    }

    /** All that could be read. */
    public String text() {
        return text;
    }

    /** How large the file and its text are, in words. */
    public String size() {
        Numbers numbers = Numbers.local();
        double kilobytes = Math.ceil((double) file.size() / KILOBYTE);
        return TEXT.get("proposal.size", numbers.plain(kilobytes), numbers.plain((double) read.words().words()));
    }

    /** The first part of the text. */
    public String preview() {
        return text.length() <= PREVIEW ? text : text.substring(0, PREVIEW).stripTrailing() + " …";
    }

    public boolean wholeInPreview() {
        return text.length() <= PREVIEW;
    }

    /** True when the provider's bid already holds this very file. */
    public boolean knownFile() {
        String hash = file.sha256();
        return provider.bid().stream()
                .flatMap(b -> b.proposals().stream())
                .anyMatch(a -> a.sha256().equals(hash));
    }

    /** What another provider is called whose bid already holds this very file; empty when there is none. */
    public String otherOwner() {
        return provider.existing().stream()
                .filter(b -> !b.letter().equals(provider.chosenProperty().get()))
                .filter(b -> b.proposals().stream().anyMatch(a -> a.sha256().equals(file.sha256())))
                .map(ProviderViewModel::label)
                .findFirst()
                .orElse("");
    }

    /** Why the proposal cannot be attached yet; empty when it can. */
    public String obstacle() {
        return provider.problem();
    }

    /** How many mechanisms the proposal seems to quote. */
    public long quoted() {
        return read.terms().proposals().stream().map(p -> p.mechanism()).distinct().count();
    }

    /** Attaches the proposal and takes nothing from it, as one step. */
    public Edit edit(Instant now) {
        return provider.edit(BidEdits.attach(provider.letter(), attachment(now)));
    }

    /** Attaches the proposal with what is accepted, as one step. */
    public Edit edit(ReviewViewModel review, Instant now) {
        return provider.edit(review.edit(provider.letter(), attachment(now)));
    }

    private Attachment attachment(Instant now) {
        return BidDocument.proposal(file, text, now).attachment();
    }
}

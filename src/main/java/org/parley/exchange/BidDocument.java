package org.parley.exchange;

import java.time.Instant;
import org.parley.domain.deal.Attachment;
import org.parley.file.InputFile;

/**
 * A provider's file, to be kept as it came.
 *
 * @param text what could be read from it; empty for a bid sheet, whose answers are in the deal
 */
public record BidDocument(InputFile file, Attachment attachment, String text) {
    public static BidDocument sheet(InputFile file, Instant addedAt) {
        return new BidDocument(file, attachment(file, Attachment.Role.BID_SHEET, addedAt), "");
    }

    public static BidDocument proposal(InputFile file, String text, Instant addedAt) {
        return new BidDocument(file, attachment(file, Attachment.Role.PROPOSAL, addedAt), text);
    }

    private static Attachment attachment(InputFile file, Attachment.Role role, Instant addedAt) {
        return new Attachment(file.sha256(), file.name(), role, file.size(), addedAt);
    }
}

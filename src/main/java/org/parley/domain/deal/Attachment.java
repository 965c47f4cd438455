package org.parley.domain.deal;

import java.time.Instant;
import org.parley.domain.Check;

/**
 * A provider's file, kept as it came. The bytes live in the workspace under their hash.
 *
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param size in bytes
 */
public record Attachment(String sha256, String fileName, Role role, long size, Instant addedAt) {
    public Attachment {
        Check.filled(fileName, "file name");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new org.parley.domain.InvalidValueException("sha256", "must be 64 hex digits");
        }
    }

    /** Why the file is kept. */
    public enum Role {
        BID_SHEET,
        PROPOSAL
    }
}

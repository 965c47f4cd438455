package org.parley.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.domain.deal.Deal;

/**
 * Where deals are kept. Every call is one transaction: it has happened completely or not at all. Calls may come from
 * any thread, one at a time.
 *
 * <p>All methods throw {@link StoreException} when the workspace cannot be read or written.
 */
public interface DealStore extends AutoCloseable {
    /** Latest change first. */
    List<DealSummary> deals();

    Optional<Deal> load(String id);

    /**
     * What can be taken back and brought back in the deal as it is kept now: at most {@link History#MOST_STEPS} steps
     * each way, and none that this program cannot follow any more.
     */
    History history(String dealId);

    /** Adds a deal under its id. */
    void create(Deal deal, JournalEntry entry);

    /** Writes what differs between two states of one deal, and the journal entry. */
    void save(Deal before, Deal after, JournalEntry entry);

    void delete(String id);

    /** The deal's journal, oldest first. */
    List<JournalEntry> journal(String dealId);

    /**
     * Keeps a file's bytes and its readable text under the SHA-256 of the bytes; keeping the same bytes again changes
     * nothing but a text that was empty.
     *
     * @param text what could be read from the file; empty when nothing could
     */
    void keepDocument(String sha256, byte[] bytes, String text);

    Optional<byte[]> documentBytes(String sha256);

    Optional<String> documentText(String sha256);

    /** What people said clauses are about, in the order of hashes and places; of all documents. */
    List<ClauseCorrection> corrections();

    /**
     * From now on these are all the corrections of a document that is kept.
     *
     * @throws IllegalArgumentException when one of them is of another document
     */
    void keepCorrections(String sha256, List<ClauseCorrection> corrections);

    /** The workspace's folder, or empty when it lives in memory. */
    Optional<Path> folder();

    @Override
    void close();
}

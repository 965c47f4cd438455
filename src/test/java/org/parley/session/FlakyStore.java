package org.parley.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.ClauseCorrection;
import org.parley.domain.deal.Deal;

/** A store of one deal in memory that can be told to fail, and that refuses a save from a state it does not hold. */
final class FlakyStore implements DealStore {
    private final List<JournalEntry> journal = new ArrayList<>();
    private Deal held;
    private @Nullable String failure;
    private Predicate<Deal> refused = _ -> false;

    FlakyStore(Deal held) {
        this.held = held;
    }

    void failWith(String message) {
        failure = message;
    }

    void refuse(Predicate<Deal> states) {
        refused = states;
    }

    void work() {
        failure = null;
    }

    @Override
    public List<DealSummary> deals() {
        return List.of();
    }

    @Override
    public Optional<Deal> load(String id) {
        return Optional.of(held);
    }

    @Override
    public History history(String dealId) {
        return History.NONE;
    }

    @Override
    public void create(Deal deal, JournalEntry entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Deal before, Deal after, JournalEntry entry) {
        if (failure != null) {
            throw new StoreException(failure);
        }
        if (refused.test(after)) {
            throw new StoreException("too long");
        }
        if (!before.equals(held)) {
            throw new IllegalStateException("saved from a state that is not in the store");
        }
        held = after;
        journal.add(entry);
    }

    @Override
    public void delete(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JournalEntry> journal(String dealId) {
        return journal;
    }

    @Override
    public void keepDocument(String sha256, byte[] bytes, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> documentBytes(String sha256) {
        return Optional.empty();
    }

    @Override
    public Optional<String> documentText(String sha256) {
        return Optional.empty();
    }

    @Override
    public List<ClauseCorrection> corrections() {
        return List.of();
    }

    @Override
    public void keepCorrections(String sha256, List<ClauseCorrection> corrections) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}

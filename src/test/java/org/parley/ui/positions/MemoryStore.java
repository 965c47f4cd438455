package org.parley.ui.positions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.domain.deal.Deal;
import org.parley.session.DealStore;
import org.parley.session.DealSummary;
import org.parley.session.JournalEntry;

/** Takes every save and keeps nothing. */
final class MemoryStore implements DealStore {
    @Override
    public List<DealSummary> deals() {
        return List.of();
    }

    @Override
    public Optional<Deal> load(String id) {
        return Optional.empty();
    }

    @Override
    public void create(Deal deal, JournalEntry entry) {}

    @Override
    public void save(Deal before, Deal after, JournalEntry entry) {}

    @Override
    public void delete(String id) {}

    @Override
    public List<JournalEntry> journal(String dealId) {
        return List.of();
    }

    @Override
    public void keepDocument(String sha256, byte[] bytes, String text) {}

    @Override
    public Optional<byte[]> documentBytes(String sha256) {
        return Optional.empty();
    }

    @Override
    public Optional<String> documentText(String sha256) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}

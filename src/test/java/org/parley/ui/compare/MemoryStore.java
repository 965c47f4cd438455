package org.parley.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.domain.deal.Deal;
import org.parley.session.DealStore;
import org.parley.session.DealSummary;
import org.parley.session.JournalEntry;

/** Keeps documents and forgets deals. */
final class MemoryStore implements DealStore {
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

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
    public void keepDocument(String sha256, byte[] content, String text) {
        bytes.put(sha256, content);
        texts.put(sha256, text);
    }

    @Override
    public Optional<byte[]> documentBytes(String sha256) {
        return Optional.ofNullable(bytes.get(sha256));
    }

    @Override
    public Optional<String> documentText(String sha256) {
        return Optional.ofNullable(texts.get(sha256));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}

package org.parley.documents.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.documents.segment.Segmenter;

/** Contracts that we wrote for tests. */
public final class Contracts {
    private Contracts() {}

    /** A contract of ten articles with 26 sections. */
    public static String text() {
        try (InputStream in = Contracts.class.getResourceAsStream("/org/parley/documents/contract.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections of the contract, without the opening. */
    public static List<Clause> sections() {
        return ClauseList.of(Segmenter.segment(text()), Map.of()).stream()
                .filter(clause -> clause.number() != null)
                .toList();
    }

    /** The same clauses in a new order, with ids and numbers that say nothing. */
    public static List<Clause> renumbered(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> clause("R" + i, clauses.get(i).title(), clauses.get(i).body()))
                .toList();
    }

    public static Clause clause(String id, @Nullable String title, String body) {
        return new Clause(id, 1, id, title, body, null);
    }
}

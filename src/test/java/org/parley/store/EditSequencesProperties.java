package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.edit.Edit;

/** Whatever people do, in whatever order: the workspace holds what the window shows. */
class EditSequencesProperties {
    private static final RandomEdits EDITS = new RandomEdits();
    private static final Path FOLDER = temporary();
    private static final H2DealStore STORE = H2DealStore.open(FOLDER);

    @AfterContainer
    static void close() throws IOException {
        STORE.close();
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aDealThatWasSavedEditByEditIsTheDealInMemory(@ForAll("edits") List<Edit> edits) {
        STORE.delete("deal");
        Deal deal = NewDeal.of("deal", "Someone", "EUR", EDITS.catalog());
        STORE.create(deal, Entries.created());

        int saved = 1;
        for (Edit edit : edits) {
            Deal changed = applied(edit, deal);
            if (changed != null) {
                STORE.save(deal, changed, Entries.edited(edit.name()));
                deal = changed;
                saved++;
            }
        }

        assertThat(STORE.load("deal")).contains(deal);
        assertThat(STORE.load("deal").orElseThrow()).hasToString(deal.toString());
        assertThat(STORE.journal("deal")).hasSize(saved);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return EDITS.any().list().ofMaxSize(40);
    }

    /** Null when the domain refuses the edit, as it refuses one of a provider that is not there. */
    private static @Nullable Deal applied(Edit edit, Deal deal) {
        try {
            return edit.apply(deal);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("parley-edits");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are kept once, under their hash. */
class DocumentsTest {
    private static final byte[] BYTES = "%PDF-1.7 an offer".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Documents.sha256(BYTES);

    @TempDir Path folder;

    private H2DealStore store;

    @BeforeEach
    void open() {
        store = H2DealStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void bytesAndTextComeBackAfterARestart() {
        store.keepDocument(HASH, BYTES, "An offer");
        store.close();
        store = H2DealStore.open(folder);

        assertThat(store.documentBytes(HASH)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
        assertThat(store.documentText(HASH)).contains("An offer");
    }

    @Test
    void theSameBytesAreKeptOnceAndKeepTheirText() {
        store.keepDocument(HASH, BYTES, "An offer");
        store.keepDocument(HASH, BYTES, "something else");

        assertThat(store.documentText(HASH)).contains("An offer");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void aTextThatWasEmptyIsFilledLater() {
        store.keepDocument(HASH, BYTES, "");
        store.keepDocument(HASH, BYTES, "An offer");
        store.keepDocument(HASH, BYTES, "");

        assertThat(store.documentText(HASH)).contains("An offer");
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void largeAndEmptyFilesAreKeptToo() {
        byte[] large = new byte[20_000_000];
        new Random(7).nextBytes(large);
        String text = "clause ".repeat(500_000);
        byte[] empty = {};

        store.keepDocument(Documents.sha256(large), large, text);
        store.keepDocument(Documents.sha256(empty), empty, "");

        assertThat(store.documentBytes(Documents.sha256(large)))
                .hasValueSatisfying(b -> assertThat(b).isEqualTo(large));
        assertThat(store.documentText(Documents.sha256(large))).contains(text);
        assertThat(store.documentBytes(Documents.sha256(empty))).hasValueSatisfying(b -> assertThat(b).isEmpty());
    }

    @Test
    void aFileThatWasNeverKeptIsEmpty() {
        assertThat(store.documentBytes(HASH)).isEmpty();
        assertThat(store.documentText(HASH)).isEmpty();
    }

    @Test
    void bytesUnderAnotherHashAreRefused() {
        assertThatThrownBy(() -> store.keepDocument("0".repeat(64), BYTES, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(documents()).isZero();
    }

    private int documents() {
        return store.workspace()
                .read(handle -> handle.select("SELECT COUNT(*) FROM document").mapTo(Integer.class).one());
    }
}

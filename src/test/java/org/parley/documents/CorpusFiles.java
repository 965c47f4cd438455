package org.parley.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real contracts and what people labelled in them, which lie beside the program and are not part of it. */
public final class CorpusFiles {
    private CorpusFiles() {}

    /** Labels; skips the test where they are not there. */
    public static JsonNode gold(String name) {
        try {
            return new ObjectMapper().readTree(text(Path.of("gold", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A contract; skips the test where it is not there. */
    public static String contract(String name) {
        return text(Path.of("corpus", name));
    }

    private static String text(Path name) {
        Path file = Path.of(System.getProperty("parley.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(Files.isReadable(file), () -> file + " is not there");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

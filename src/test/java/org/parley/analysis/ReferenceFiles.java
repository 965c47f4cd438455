package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Results computed apart from this program, which lie beside it and are not part of it. */
public final class ReferenceFiles {
    private ReferenceFiles() {}

    /**
     * The items of a list, of which at least so many must be there: a test that finds nothing to compare would pass.
     * Skips the test where the file is not there.
     */
    public static List<JsonNode> read(String name, String list, int least) {
        var items = new ArrayList<JsonNode>();
        read(name).path(list).forEach(items::add);
        assertThat(items).as(list + " in " + name).hasSizeGreaterThanOrEqualTo(least);
        return items;
    }

    /** Skips the test where the file is not there. */
    public static JsonNode read(String name) {
        Path file = Path.of(System.getProperty("parley.reference", "../shared/reference"), name);
        Assumptions.assumeTrue(Files.isReadable(file), () -> file + " is not there");
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

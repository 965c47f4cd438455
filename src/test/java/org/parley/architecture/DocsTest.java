package org.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and docs point to is there. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var missing = new TreeSet<String>();
        for (Path doc : docs()) {
            Matcher links = LINK.matcher(Files.readString(doc));
            while (links.find()) {
                Path parent = doc.toAbsolutePath().getParent();
                if (parent == null || !Files.exists(parent.resolve(links.group(1)))) {
                    missing.add(doc + ": " + links.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> docs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")), files)
                    .filter(d -> d.toString().endsWith(".md"))
                    .toList();
        }
    }
}

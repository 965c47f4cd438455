package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bundles and code agree on their keys. */
class BundlesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/org/parley/text");
    private static final Pattern BUNDLE = Pattern.compile("(\\w+) = Texts\\.of\\(\"(\\w+)\"\\)");

    @Test
    void everyKeyThatCodeNamesIsInItsBundle() throws IOException {
        var missing = new TreeSet<String>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            Matcher bundles = BUNDLE.matcher(code);
            while (bundles.find()) {
                Set<String> keys = keys(bundles.group(2));
                Matcher used = Pattern.compile("\\b" + bundles.group(1) + "\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]")
                        .matcher(code);
                while (used.find()) {
                    if (!keys.contains(used.group(1))) {
                        missing.add(source.getFileName() + ": " + bundles.group(2) + "/" + used.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNameOfAnEditIsInTheBundle() throws IOException {
        Set<String> keys = keys("edits");
        var missing = new TreeSet<String>();
        for (Path source : sources()) {
            Matcher used = Pattern.compile("\"(edit\\.[\\w.]+\\w)\"").matcher(Files.readString(source));
            while (used.find()) {
                if (!keys.contains(used.group(1))) {
                    missing.add(used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNoteOnAStepIsInTheBundle() throws IOException {
        Set<String> keys = keys("status");
        var missing = new TreeSet<String>();
        for (Path source : sources().stream().filter(s -> s.startsWith(MAIN.resolve("org/parley/analysis"))).toList()) {
            Matcher used = Pattern.compile("\"(status\\.[\\w.]+\\w)\"").matcher(Files.readString(source));
            while (used.find()) {
                if (!keys.contains(used.group(1))) {
                    missing.add(used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void apostrophesSurviveFormatting() throws IOException {
        var wrong = new TreeSet<String>();
        for (Path bundle : bundles()) {
            for (String line : Files.readAllLines(bundle)) {
                if (!line.startsWith("#") && line.replaceAll("''|'[{}]'", "").contains("'")) {
                    wrong.add(bundle.getFileName() + ": " + line);
                }
            }
        }
        assertThat(wrong).as("a single ' would be swallowed").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(f -> f.toString().endsWith(".properties")).toList();
        }
    }

    private static Set<String> keys(String bundle) {
        var properties = new java.util.Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }
}

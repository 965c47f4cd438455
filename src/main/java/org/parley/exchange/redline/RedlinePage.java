package org.parley.exchange.redline;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.parley.documents.redline.Redline;
import org.parley.file.OutputFile;
import org.parley.text.Texts;

/**
 * A redline as one self-contained HTML page: inline or side by side, from change to change by keyboard, light and dark.
 * What stands in the documents is escaped, and the page runs no script but its own.
 */
public final class RedlinePage {
    private static final String FOLDER = "org/parley/exchange/redline/";

    private RedlinePage() {}

    /** @throws org.parley.file.ExportProblem when the file cannot be written */
    public static void write(Redline redline, String oldName, String newName, Path file) {
        OutputFile.write(file, of(redline, oldName, newName).getBytes(StandardCharsets.UTF_8));
    }

    /** @param oldName what the old version is called, newName what the new one */
    public static String of(Redline redline, String oldName, String newName) {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(RedlinePage.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(false)
                .build();
        String script = resource("redline.js");
        var out = new StringWriter();
        try {
            engine.getTemplate(FOLDER + "redline.peb")
                    .evaluate(
                            out,
                            Map.of(
                                    "page", PageWords.of(redline, oldName, newName),
                                    "text", new Labels(Texts.of("redline")),
                                    "script", script,
                                    "scriptHash", hash(script)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The template's way to the bundle. */
    public record Labels(Texts texts) {
        public String of(String key) {
            return texts.get("redline." + key);
        }
    }

    private static String resource(String name) {
        try (InputStream in = RedlinePage.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

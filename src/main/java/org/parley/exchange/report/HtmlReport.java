package org.parley.exchange.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.parley.analysis.DealAnalysis;
import org.parley.file.OutputFile;
import org.parley.text.Texts;

/**
 * The comparison as one self-contained HTML page that prints well. It shows our walk-away positions and says so: it is for
 * our side alone.
 */
public final class HtmlReport {
    private static final String TEMPLATE = "org/parley/exchange/report/comparison.peb";

    private HtmlReport() {}

    /**
     * Writes the page as a file.
     *
     * @param at when it is made; its day on this computer is printed in the header
     * @throws org.parley.file.ExportProblem when the file cannot be written
     */
    public static void write(DealAnalysis analysis, Instant at, Path file) {
        String page = of(analysis, LocalDate.ofInstant(at, ZoneId.systemDefault()));
        OutputFile.write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    /** @param date printed in the header */
    public static String of(DealAnalysis analysis, LocalDate date) {
        return fill(TEMPLATE, new ReportPages(analysis).page(date));
    }

    /** @param page what the template knows as {@code page} */
    static String fill(String template, Object page) {
        var loader = new ClasspathLoader(HtmlReport.class.getClassLoader());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        var out = new StringWriter();
        try {
            engine.getTemplate(template)
                    .evaluate(out, Map.of("page", page, "text", new Labels(Texts.of("report"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The template's way to the bundle. */
    public record Labels(Texts texts) {
        public String of(String key) {
            return texts.get("report." + key);
        }
    }
}

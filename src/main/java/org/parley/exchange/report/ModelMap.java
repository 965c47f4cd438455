package org.parley.exchange.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.parley.analysis.DealAnalysis;
import org.parley.file.OutputFile;

/**
 * The four relationship models with fit, conditions and the reasons that decide, as one self-contained HTML page for the
 * wall or the minutes. It holds no position and no price.
 */
public final class ModelMap {
    private static final String TEMPLATE = "org/parley/exchange/report/model-map.peb";

    private ModelMap() {}

    /**
     * Writes the page as a file.
     *
     * @throws org.parley.file.ExportProblem when the file cannot be written
     */
    public static void write(DealAnalysis analysis, Instant at, Path file) {
        OutputFile.write(file, of(analysis, at).getBytes(StandardCharsets.UTF_8));
    }

    /** @param at when it is made; its day on this computer is printed */
    public static String of(DealAnalysis analysis, Instant at) {
        return HtmlReport.fill(TEMPLATE, new ModelMapWords(analysis).page(at));
    }
}

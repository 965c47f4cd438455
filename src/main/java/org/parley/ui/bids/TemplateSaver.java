package org.parley.ui.bids;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.sheet.TemplateWriter;
import org.parley.file.OutputFile;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.FileDialogs;
import org.parley.ui.kit.Workbench;

/** Saves the blank sheet that providers fill in. */
final class TemplateSaver {
    private static final Texts TEXT = Texts.of("bids");

    private final Workbench bench;
    private final DealModel model;

    TemplateSaver(Workbench bench, DealModel model) {
        this.bench = bench;
        this.model = model;
    }

    void save() {
        List<Mechanism> asked = model.terms().askedMechanisms();
        if (asked.isEmpty()) {
            bench.messages().problem(TEXT.get("template.nothing"), "");
            return;
        }
        bench.files()
                .save(
                        TEXT.get("template.title"),
                        TEXT.get("template.name"),
                        List.of(
                                new FileDialogs.Kind(TEXT.get("template.kind.xlsx"), "xlsx"),
                                new FileDialogs.Kind(TEXT.get("template.kind.csv"), "csv")))
                .ifPresent(
                        file -> write(new TemplateWriter(model.deal().profile().client(), asked), asked.size(), file));
    }

    private void write(TemplateWriter writer, int asked, Path file) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        bench.background()
                .run(
                        () -> {
                            OutputFile.write(file, csv ? writer.csv() : writer.xlsx());
                            return file;
                        },
                        saved -> bench.messages().done(TEXT.get("template.done", saved, asked)),
                        bench.messages()::problem);
    }
}

package org.parley.ui.shell;

import org.parley.analysis.DealAnalysis;
import org.parley.domain.deal.Deal;
import org.parley.exchange.json.DealWriter;
import org.parley.exchange.report.HtmlReport;
import org.parley.exchange.report.ModelMap;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Workbench;

/** Files that leave the program at a person's wish. */
final class Exports {
    private static final Texts TEXT = Texts.of("shell");

    private final Workbench bench;
    private final DealModel model;

    Exports(Workbench bench, DealModel model) {
        this.bench = bench;
        this.model = model;
    }

    void report() {
        Deal deal = model.deal();
        bench.files()
                .save(TEXT.get("action.report"), deal.id() + ".html", TEXT.get("file.report"), "html")
                .ifPresent(file -> bench.background()
                        .run(
                                () -> {
                                    var analysis = DealAnalysis.of(bench.catalog(), deal);
                                    HtmlReport.write(analysis, bench.clock().instant(), file);
                                    return file;
                                },
                                f -> bench.messages().done(TEXT.get("report.done", f)),
                                bench.messages()::problem));
    }

    void modelMap() {
        Deal deal = model.deal();
        bench.files()
                .save(TEXT.get("action.modelMap"), deal.id() + "-model.html", TEXT.get("file.report"), "html")
                .ifPresent(file -> bench.background()
                        .run(
                                () -> {
                                    ModelMap.write(
                                            DealAnalysis.of(bench.catalog(), deal), bench.clock().instant(), file);
                                    return file;
                                },
                                f -> bench.messages().done(TEXT.get("modelMap.done", f)),
                                bench.messages()::problem));
    }

    void deal() {
        Deal deal = model.deal();
        bench.files()
                .save(TEXT.get("action.export"), deal.id() + ".json", TEXT.get("file.deal"), "json")
                .ifPresent(file -> bench.background()
                        .run(
                                () -> {
                                    DealWriter.write(bench.catalog(), deal, file);
                                    return file;
                                },
                                f -> bench.messages().done(TEXT.get("export.done", f)),
                                bench.messages()::problem));
    }
}

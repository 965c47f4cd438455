package org.parley.ui.positions;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.Step;
import org.parley.analysis.coverage.Contributor;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.number.Computed;
import org.parley.domain.catalog.Outcome;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;
import org.parley.ui.kit.Nodes;

/** One outcome's coverage and, when asked why, the mechanisms that it comes from. */
final class OutcomeCoverage extends VBox {
    private static final Texts TEXT = Texts.of("positions");
    private static final int FEW = 8;

    private final Links links;
    private final Outcome outcome;
    private final Label weight = Nodes.hint("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share;
    private final Label warning;
    private final ToggleButton why;
    private final VBox reasons = Nodes.styled(new VBox(), "reason-list");
    private final Button more = new Button();
    private List<Contributor> contributors = List.of();
    private boolean all;

    OutcomeCoverage(DealModel model, Navigator navigator, Outcome outcome) {
        this.outcome = outcome;
        this.links = new Links(model.catalog(), navigator);
        String id = outcome.id().name();
        getStyleClass().add("outcome-coverage");
        setId("coverage-" + id);
        Hyperlink name = Nodes.styled(links.link(outcome.name(), Step.INTENT, id), "outcome-name");
        share = Nodes.id(Nodes.text(""), "coverage-share-" + id);
        warning = Nodes.id(Nodes.styled(Nodes.text(""), "note-danger"), "coverage-warning-" + id);
        why = Nodes.id(new ToggleButton(TEXT.get("coverage.why")), "coverage-why-" + id);
        why.setAccessibleText(TEXT.get("coverage.why.of", outcome.name()));
        why.setOnAction(_ -> showReasons());
        more.setId("coverage-more-" + id);
        more.setOnAction(_ -> {
            all = true;
            showReasons();
        });
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, weight, bar, share, warning, why, reasons);
        showReasons();
    }

    void open() {
        why.setSelected(true);
        showReasons();
    }

    void show(DealAnalysis analysis) {
        Numbers numbers = Numbers.local();
        double weighs = analysis.terms().deal().intent().weight(outcome.id());
        double covered = analysis.coverage().share(outcome.id());
        weight.setText(weighs == 0
                ? TEXT.get("coverage.weight.none")
                : TEXT.get("coverage.weight", numbers.percent(weighs, 0)));
        bar.setProgress(covered);
        share.setText(TEXT.get("coverage.share", numbers.percent(covered, 0)));
        bar.setAccessibleText(share.getText());
        boolean low = Computed.below(covered, Coverage.LEAST_SHARE)
                && Computed.atLeast(weighs, Coverage.WEIGHT_THAT_MATTERS);
        warning.setText(TEXT.get("coverage.warning", numbers.percent(weighs, 0)));
        Nodes.shown(warning, low);
        List<Contributor> now = analysis.coverage().contributors().getOrDefault(outcome.id(), List.of());
        if (!now.equals(contributors)) {
            contributors = now;
            showReasons();
        }
    }

    private void showReasons() {
        Nodes.shown(reasons, why.isSelected());
        if (!why.isSelected()) {
            return;
        }
        List<Contributor> sorted = contributors.stream()
                .sorted(Comparator.comparingDouble(Contributor::missing).reversed())
                .toList();
        List<Contributor> shown = all ? sorted : sorted.stream().limit(FEW).toList();
        reasons.getChildren().setAll(Nodes.hint(TEXT.get("coverage.formula")));
        shown.forEach(c -> reasons.getChildren().add(reason(c)));
        if (shown.size() < sorted.size()) {
            more.setText(TEXT.get("coverage.more", sorted.size()));
            reasons.getChildren().add(more);
        }
    }

    private VBox reason(Contributor contributor) {
        Numbers numbers = Numbers.local();
        Double value = contributor.value();
        Hyperlink link = links.mechanism(contributor.mechanism());
        link.setId("coverage-" + outcome.id() + "-" + contributor.mechanism());
        String words = value == null
                ? TEXT.get(
                        "coverage.reason.omitted", numbers.percent(contributor.possible(), 1),
                        TEXT.get("support." + contributor.support()))
                : TEXT.get(
                        "coverage.reason",
                        numbers.percent(contributor.share(), 1),
                        numbers.percent(contributor.missing(), 1),
                        TEXT.get("support." + contributor.support()),
                        numbers.fixed(value, 0));
        return new VBox(link, Nodes.text(words));
    }
}

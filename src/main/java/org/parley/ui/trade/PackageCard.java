package org.parley.ui.trade;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.Why;

/** A picked package as a list of terms, with what it is worth to whom. */
final class PackageCard extends VBox {
    private static final Texts TEXT = Texts.of("trade");

    private final TradeViewModel model;
    private final Label title = Nodes.id(Nodes.styled(Nodes.text(""), "section-title"), "package-title");
    private final Label meaning = Nodes.id(Nodes.hint(""), "package-meaning");
    private final GridPane terms = Nodes.id(Nodes.styled(new GridPane(), "terms"), "package-terms");
    private final Label ours = Nodes.id(Nodes.text(""), "package-ours");
    private final Label theirs = Nodes.id(Nodes.text(""), "package-theirs");
    private final Label total = Nodes.id(Nodes.text(""), "package-total");

    PackageCard(TradeViewModel model) {
        this.model = model;
        getStyleClass().addAll("card-box", "package-card");
        theirs.getStyleClass().addAll("estimate", "estimate-line");
        total.getStyleClass().add("package-total");
        Nodes.shown(meaning, false);
        terms.getColumnConstraints().addAll(Grids.growing(55), Grids.growing(45));
        getChildren().addAll(
                title, meaning, terms, total, ours, theirs,
                new Why(TEXT.get("package.why"), TEXT.get("package.why.told")));
    }

    void show(@Nullable PackageSet packages, int index) {
        Nodes.shown(this, packages != null && index >= 0);
        PackageTable table = model.table();
        if (packages == null || table == null || index < 0 || index >= packages.frontier().size()) {
            return;
        }
        PackageOffer offer = packages.frontier().get(index);
        title.setText(PackageWords.title(packages, index));
        var known = packages.at(index);
        Nodes.shown(meaning, !known.isEmpty());
        meaning.setText(known.isEmpty() ? "" : TEXT.get("landmark." + known.getFirst() + ".told"));
        ours.setText(PackageWords.ours(offer));
        theirs.setText(PackageWords.theirs(offer, model.name(table.counterpart())));
        total.setText(PackageWords.total(model, offer));
        showTerms(offer);
    }

    private void showTerms(PackageOffer offer) {
        terms.getChildren().clear();
        DealTerms deal = Objects.requireNonNull(model.reading()).analysis().terms();
        int row = 0;
        for (var term : offer.terms().entrySet()) {
            Mechanism mechanism = deal.catalog().mechanism(term.getKey());
            Label name = Nodes.text(ZoneWords.name(mechanism));
            Label value = Nodes.styled(Nodes.text(Units.text(mechanism, term.getValue())), "term-value");
            value.setId("term-" + mechanism.id());
            Label place = Nodes.styled(
                    Nodes.text(TEXT.get(
                            "term.place", PackageWords.place(deal, mechanism, term.getValue()),
                            PackageWords.value(deal, mechanism, term.getValue()))),
                    "hint");
            terms.addRow(row++, name, new VBox(value, place));
        }
    }
}

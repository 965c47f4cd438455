package org.parley.ui.trade;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
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
    private final Label broken = Nodes.id(Nodes.styled(Nodes.text(""), "warning-box"), "package-broken");

    private final Label below = Nodes.id(Nodes.styled(Nodes.text(""), "warning-box"), "package-below");

    PackageCard(TradeViewModel model) {
        this.model = model;
        getStyleClass().addAll("card-box", "package-card");
        theirs.getStyleClass().addAll("estimate", "estimate-line");
        total.getStyleClass().add("package-total");
        Nodes.shown(meaning, false);
        terms.getColumnConstraints().addAll(Grids.growing(35), Grids.growing(54), new ColumnConstraints());
        getChildren().addAll(
                title, meaning, below, broken, terms, Nodes.hint(TEXT.get("agreed.hint")), total, ours, theirs,
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
        meaning.setText(known.stream().map(l -> TEXT.get("landmark." + l + ".told")).collect(Collectors.joining(" ")));
        String warning = PackageWords.belowFloors(offer, table, model.name(table.counterpart()));
        Nodes.shown(below, !warning.isEmpty());
        below.setText(warning);
        ours.setText(PackageWords.ours(offer));
        theirs.setText(PackageWords.theirs(offer, model.name(table.counterpart())));
        total.setText(PackageWords.total(model, offer));
        var forbidden = model.conflictsProperty().get();
        String rules = forbidden == null ? "" : new RuleWords(model.deal().catalog()).broken(forbidden, offer);
        Nodes.shown(broken, !rules.isEmpty());
        broken.setText(TEXT.get("package.broken", rules));
        showTerms(offer);
    }

    private Button lock(Mechanism mechanism, double term, boolean agreed) {
        String id = mechanism.id();
        Button lock = Nodes.iconButton(
                agreed ? Feather.LOCK : Feather.UNLOCK,
                agreed
                        ? TEXT.get("agreed.open.spoken", ZoneWords.name(mechanism), Units.brief(mechanism, term))
                        : TEXT.get("agreed.take", ZoneWords.name(mechanism), Units.brief(mechanism, term)));
        lock.setOnAction(_ -> {
            if (agreed) {
                model.unlock(id);
            } else {
                model.lock(id, term);
            }
        });
        return Nodes.id(lock, "lock-" + id);
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
            boolean agreed = model.agreed(mechanism.id()) != null;
            Label place = Nodes.styled(
                    Nodes.text(TEXT.get(
                            agreed ? "term.place.agreed" : "term.place",
                            PackageWords.place(deal, mechanism, term.getValue()),
                            PackageWords.value(deal, mechanism, term.getValue()))),
                    "hint");
            terms.addRow(row++, name, new VBox(value, place), lock(mechanism, term.getValue(), agreed));
        }
    }
}

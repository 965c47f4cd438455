package org.parley.ui.trade;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.TableEdits;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** Says which offers the other side would rather do without, and at which level it would not. */
final class RefusedCard extends VBox {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final TradeViewModel model;
    private final Label told = Nodes.id(Nodes.text(""), "offers-refused");
    private final Button lower = Nodes.id(new Button(), "offers-lower");

    RefusedCard(TradeViewModel model) {
        this.model = model;
        getStyleClass().add("warning-box");
        lower.setWrapText(true);
        getChildren().addAll(told, lower);
        Nodes.shown(this, false);
    }

    void show(PackageSet packages, PackageTable table) {
        List<PackageOffer> offers = packages.offers();
        double without = table.providerDisagreement();
        List<Integer> refused = IntStream.range(0, offers.size())
                .filter(i -> offers.get(i).provider() < without)
                .boxed()
                .toList();
        Nodes.shown(this, !refused.isEmpty());
        if (refused.isEmpty()) {
            return;
        }
        Double level = packages.accepted();
        String words = TEXT.get(
                refused.size() == offers.size() ? "offers.refused.all" : "offers.refused",
                model.name(table.counterpart()),
                PackageWords.list(refused.stream().map(PackageWords::letter).toList()),
                PackageWords.list(refused.stream().map(i -> NUMBERS.fixed(offers.get(i).provider(), 1)).toList()),
                NUMBERS.plain(without));
        told.setText(words + " " + (level == null
                ? TEXT.get("offers.refused.never")
                : TEXT.get("offers.refused.lower", NUMBERS.plain(level))));
        Nodes.shown(lower, level != null);
        if (level != null) {
            lower.setText(TEXT.get("offers.lower", NUMBERS.plain(level)));
            lower.setOnAction(_ -> model.deal().apply(TableEdits.mesoLevel(level)));
        }
    }
}

package org.parley.ui.trade;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Units;

/** Offers side by side; what differs between them stands out. */
final class OfferGrid extends GridPane {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();
    private static final double NAMES = 34;

    private final TradeViewModel model;

    OfferGrid(TradeViewModel model) {
        this.model = model;
        setId("offer-grid");
        getStyleClass().add("offer-grid");
    }

    void show(List<PackageOffer> offers) {
        getChildren().clear();
        getColumnConstraints().clear();
        Nodes.shown(this, !offers.isEmpty());
        if (offers.isEmpty()) {
            return;
        }
        getColumnConstraints().add(Grids.growing(NAMES));
        offers.forEach(_ -> getColumnConstraints().add(Grids.growing((100 - NAMES) / offers.size())));
        for (int i = 0; i < offers.size(); i++) {
            Label head = Nodes.styled(
                    Nodes.text(TEXT.get("offers.head", PackageWords.letter(i))), "section-title");
            add(cell(head, "offer-head"), i + 1, 0);
        }
        List<String> differing = PackageWords.differing(offers);
        int row = 1;
        for (String id : offers.getFirst().terms().keySet()) {
            Mechanism mechanism = model.deal().catalog().mechanism(id);
            boolean differs = differing.contains(id);
            String name = (differs ? "≠ " : "") + ZoneWords.name(mechanism);
            String shown = model.agreed(id) == null ? name : TEXT.get("agreed.name", name);
            add(cell(Nodes.text(shown), "offer-name"), 0, row);
            for (int i = 0; i < offers.size(); i++) {
                Label term = Nodes.text(Units.text(
                        mechanism, Objects.requireNonNull(PackageWords.term(offers.get(i), id))));
                term.setId("offer-" + PackageWords.letter(i) + "-" + id);
                add(cell(term, differs ? "offer-differs" : "offer-same"), i + 1, row);
            }
            row++;
        }
        PackageTable table = Objects.requireNonNull(model.table());
        figures(row++, "ours", TEXT.get("offers.ours"), offers, o -> NUMBERS.fixed(o.client(), 2));
        figures(row++, "theirs", TEXT.get("offers.theirs", model.name(table.counterpart())), offers,
                o -> NUMBERS.fixed(o.provider(), 2));
        figures(row, "total", total(table), offers, o -> NUMBERS.fixed(o.dealTotal(), 2));
    }

    private String total(PackageTable table) {
        return model.total(table.batna())
                .map(t -> TEXT.get("offers.total.against", model.name(table.batna()), NUMBERS.fixed(t, 2)))
                .orElse(TEXT.get("offers.total"));
    }

    private void figures(int row, String part, String name, List<PackageOffer> offers,
            Function<PackageOffer, String> value) {
        add(cell(Nodes.text(name), "offer-figure"), 0, row);
        for (int i = 0; i < offers.size(); i++) {
            Label figure = Nodes.text(value.apply(offers.get(i)));
            figure.setId("offer-" + PackageWords.letter(i) + "-" + part);
            if (part.equals("theirs")) {
                figure.getStyleClass().add("estimate-text");
            }
            add(cell(figure, "offer-figure"), i + 1, row);
        }
    }

    private static Label cell(Label label, String style) {
        label.getStyleClass().addAll("offer-cell", style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}

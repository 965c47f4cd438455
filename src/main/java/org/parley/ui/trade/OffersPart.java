package org.parley.ui.trade;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.PackageOffer;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Messages;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.Why;

/** Several offers of equal worth to us, to learn from the one that the other side likes best. */
final class OffersPart implements Part {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private final TradeViewModel model;
    private final Messages messages;
    private final Label finding = Nodes.id(Nodes.styled(Nodes.text(""), "finding"), "offers-finding");
    private final OfferSettings settings;
    private final Label empty = Nodes.id(Nodes.hint(""), "offers-empty");
    private final Label obeying = Nodes.id(Nodes.hint(TEXT.get("offers.obeying")), "offers-obeying");
    private final AgreedRow agreed;
    private final OfferGrid grid;
    private final RefusedCard refused;
    private final Label scales = Nodes.id(Nodes.hint(""), "offers-scales");
    private final Button copy = Nodes.id(new Button(TEXT.get("offers.copy")), "offers-copy");
    private final Label range = Nodes.id(Nodes.text(""), "offers-range");
    private final VBox content;
    private final WayOn none;
    private final ScrollPane root;
    private @Nullable PackageSet shown;

    OffersPart(TradeViewModel model, Places places, Messages messages) {
        this.model = model;
        this.messages = messages;
        agreed = new AgreedRow(model);
        settings = new OfferSettings(model);
        refused = new RefusedCard(model);
        grid = new OfferGrid(model);
        none = new WayOn(model, places);
        range.getStyleClass().addAll("estimate", "estimate-line");
        copy.getStyleClass().add("accent");
        copy.setOnAction(_ -> copy());
        content = Nodes.styled(
                new VBox(
                        finding, Nodes.hint(TEXT.get("offers.hint")), settings, agreed, obeying, empty, grid, scales,
                        range, refused,
                        new VBox(copy, Nodes.hint(TEXT.get("offers.copy.hint"))),
                        new Why(TEXT.get("offers.why"), TEXT.get("offers.why.told"))),
                "offers");
        root = Nodes.page(new VBox(content, none));
        model.readingProperty().subscribe(_ -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        Reveal.focus(shown == null ? none.first() : settings.first());
    }

    private void refresh() {
        Reading now = model.reading();
        PackageTable table = now == null ? null : now.analysis().terms().deal().packageTable();
        shown = table == null || now == null ? null : now.packages();
        Nodes.shown(content, shown != null);
        none.show(now);
        if (shown == null || table == null) {
            return;
        }
        List<PackageOffer> offers = shown.offers();
        copy.setDisable(offers.isEmpty());
        agreed.refresh();
        Nodes.shown(obeying, model.obeyRulesProperty().get());
        Nodes.shown(empty, offers.size() < table.meso().count());
        empty.setText(TEXT.get(
                offers.isEmpty() ? "offers.none" : "offers.fewer", offers.size(), table.meso().minDifferences(),
                NUMBERS.fixed(shown.frontier().getFirst().client(), 0)));
        finding.setText(finding(offers, table));
        grid.show(offers);
        scales.setText(scales(offers, table));
        refused.show(shown, table);
        Double least = shown.least();
        Double most = shown.most();
        Nodes.shown(range, least != null && most != null);
        range.setText(TEXT.get(
                "offers.range", model.name(table.counterpart()), NUMBERS.fixed(least, 1), NUMBERS.fixed(most, 1),
                NUMBERS.fixed(least == null || most == null ? null : (Double) (most - least), 1)));
    }

    private String finding(List<PackageOffer> offers, PackageTable table) {
        if (offers.isEmpty()) {
            return TEXT.get("offers.finding.none", NUMBERS.plain(table.meso().clientLevel()));
        }
        double low = offers.stream().mapToDouble(PackageOffer::client).min().orElse(0);
        double high = offers.stream().mapToDouble(PackageOffer::client).max().orElse(0);
        return TEXT.get(
                "offers.finding", offers.size(), NUMBERS.fixed(high - low, 1), PackageWords.differing(offers).size());
    }

    /** Offers that are equal on the table are not equal in total. */
    private String scales(List<PackageOffer> offers, PackageTable table) {
        List<Double> totals = offers.stream().map(PackageOffer::dealTotal).filter(Objects::nonNull).toList();
        if (offers.isEmpty() || totals.isEmpty()) {
            return "";
        }
        double low = offers.stream().mapToDouble(PackageOffer::client).min().orElse(0);
        double high = offers.stream().mapToDouble(PackageOffer::client).max().orElse(0);
        return TEXT.get(
                "offers.scales", NUMBERS.fixed(high - low, 2), model.name(table.counterpart()),
                NUMBERS.fixed(Collections.max(totals) - Collections.min(totals), 2));
    }

    private void copy() {
        var text = new ClipboardContent();
        text.putString(PackageWords.publicText(model, Objects.requireNonNull(shown).offers()));
        Clipboard.getSystemClipboard().setContent(text);
        messages.done(TEXT.get("offers.copied"));
    }
}

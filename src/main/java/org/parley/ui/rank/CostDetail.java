package org.parley.ui.rank;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.parley.analysis.number.Computed;
import org.parley.analysis.pricing.BidCost;
import org.parley.analysis.pricing.Blend;
import org.parley.analysis.pricing.Measure;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.exchange.report.PriceGapWords;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** One bid in one scenario: what it comes to, or what is missing, and its lines. */
final class CostDetail extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final Deal deal;

    CostDetail(RankViewModel model, CostCard.Chosen cell) {
        this.deal = model.look().deal();
        getStyleClass().add("part");
        PricingAnalysis pricing = model.look().analysis().pricing();
        String where = TEXT.get("cost.where", Words.bid(deal, cell.letter()), Words.scenario(cell.scenario()));
        Tco tco = pricing.cost(cell.letter(), cell.scenario()).orElse(null);
        if (tco == null) {
            getChildren().addAll(
                    Nodes.id(Nodes.heading(where), "cost-detail-title"),
                    Nodes.id(Nodes.text(pricing.gap(cell.letter(), cell.scenario())
                            .map(CostDetail::gap)
                            .orElse(TEXT.get("gap.unknown"))), "cost-gap"));
            return;
        }
        getChildren().add(Nodes.id(
                Nodes.text(TEXT.get("cost.detail.title", where, Words.money(deal, tco.total()))),
                "cost-detail-title"));
        getChildren().getFirst().getStyleClass().add("section-title");
        if (Words.corrected(cell.scenario())) {
            getChildren().add(Nodes.id(
                    Nodes.text(TEXT.get(
                            "cost.corrected." + change(tco), contacts(tco.contacts()), contacts(tco.demand()))),
                    "cost-corrected"));
        }
        for (Measure measure : Measure.values()) {
            getChildren().add(Nodes.id(Nodes.text(measure(tco, measure)), "cost-" + measure));
        }
        Blend blend = pricing.bids().get(cell.letter()) instanceof BidCost bid ? bid.blend() : null;
        if (blend != null) {
            getChildren().add(Nodes.id(Nodes.text(blend(blend)), "cost-blend"));
        }
        getChildren().add(new LinesTable(deal, tco));
    }

    private static String change(Tco tco) {
        return Computed.above(tco.contacts(), tco.demand())
                ? "more"
                : Computed.above(tco.demand(), tco.contacts()) ? "less" : "same";
    }

    private static String gap(PriceGap gap) {
        return TEXT.get("gap.where", PriceGapWords.of(gap));
    }

    private static String blend(Blend blend) {
        return TEXT.get(
                "cost.blend", Words.percent(blend.fixed()), Words.percent(blend.volume()),
                Words.percent(blend.outcome()));
    }

    private String measure(Tco tco, Measure measure) {
        PriceGap gap = tco.gaps().get(measure);
        Double value = tco.measures().get(measure);
        if (value == null) {
            return gap == null
                    ? TEXT.get("measure.none", TEXT.get("measure." + measure))
                    : TEXT.get("measure.gap", TEXT.get("measure." + measure), gap(gap));
        }
        return switch (measure) {
            case NPV -> TEXT.get("measure.NPV.is", Words.money(deal, value), rate());
            case PER_CONTACT -> TEXT.get(
                    "measure.PER_CONTACT.is", Words.perContact(deal, value), Words.money(deal, tco.total()),
                    contacts(tco.contacts()));
            case PER_RESOLVED -> TEXT.get(
                    "measure.PER_RESOLVED.is", Words.perContact(deal, value), Words.money(deal, tco.total()),
                    contacts(tco.resolved()), resolved(tco));
            case VALUE -> value(tco, value);
        };
    }

    private String value(Tco tco, double value) {
        TcoAnchors anchors = deal.commercials().anchors();
        if (anchors == null) {
            return TEXT.get("measure.none", TEXT.get("measure.VALUE"));
        }
        double money = anchors.of() == TcoAnchors.Of.TOTAL ? tco.total() : tco.total() / tco.demand();
        return TEXT.get(
                "measure.VALUE.is", Words.points(value), Words.anchored(deal, anchors.ceiling()),
                Words.anchored(deal, money), Words.anchored(deal, anchors.floor()));
    }

    /** E.g. {@code 3.5493 × 71.0% + 3.4054 × 74.0%}. */
    private static String resolved(Tco tco) {
        return tco.resolution().stream()
                .map(y -> TEXT.get("measure.PER_RESOLVED.year", Words.input(y.contacts()), Words.percent(y.fcr())))
                .collect(Collectors.joining(" + "));
    }

    private String rate() {
        Double rate = deal.commercials().discountRate();
        return rate == null ? "" : Words.percent(rate);
    }

    private String contacts(double contacts) {
        String unit = deal.commercials().volumes() == null ? "" : deal.commercials().volumes().unit();
        return TEXT.get("contacts", Words.amount(contacts), unit.replaceAll(" (a|per) year$", ""));
    }
}

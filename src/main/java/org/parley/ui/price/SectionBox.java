package org.parley.ui.price;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.GainShare.FrozenBaseline;
import org.parley.domain.edit.PriceSeries;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/**
 * One part of a price with its fields.
 *
 * @param shape what its fields depend on; with another shape it is made anew
 */
record SectionBox(Node node, Object shape) {
    private static final Texts TEXT = Texts.of("price");

    static SectionBox of(Section section, BidFields fields, Pricing price, Object shape) {
        var charges = new ChargeForms(fields);
        var terms = new TermForms(fields);
        fields.begin(section);
        Node form = switch (section) {
            case CHARGES -> charges.charges(price);
            case DEADBAND -> charges.deadband();
            case MINIMUM -> charges.minimum();
            case SURGE -> charges.surge();
            case BANDS -> charges.bands(price);
            case INDEX -> charges.index(price);
            case PRODUCTIVITY -> charges.productivity();
            case RESOLUTION -> terms.resolution(price);
            case OUTCOME_FEE -> terms.outcomeFee();
            case MALUS -> terms.malus();
            case CREDITS -> terms.credits();
            case INVESTMENT -> terms.investment();
            case GAINS -> terms.gains(price);
            case SAVINGS_BASELINE -> terms.savingsBaseline(price);
            case AUTOMATION -> terms.automation(price);
            case CLIENT_SIDE -> terms.clientSide();
            case ONE_OFF -> terms.oneOff();
            case TAKEOVER -> terms.takeover(price);
        };
        VBox box = Nodes.styled(new VBox(head(section, fields), form), "price-section");
        box.setId(fields.id("section-" + section));
        return new SectionBox(box, shape);
    }

    private static Node head(Section section, BidFields fields) {
        Label name = Nodes.styled(Nodes.text(TEXT.get("section." + section)), "price-section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (section == Section.CHARGES) {
            return name;
        }
        Button remove = Nodes.iconButton(
                Feather.X, TEXT.get("section.remove", TEXT.get("section." + section), fields.letter()));
        remove.setId(fields.id("remove-" + section));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(_ -> fields.model().remove(fields.letter(), section));
        return Nodes.row(name, remove);
    }

    /** Numbers of fields and the words of their labels. */
    static Object shape(Section section, Pricing price, Deal deal) {
        Bands bands = price.terms().volumeRule().bands();
        FrozenBaseline frozen = price.terms().gainShare().frozen();
        int years = Starts.years(deal.profile().termMonths());
        Object own = switch (section) {
            case CHARGES -> List.of(Math.max(years, PriceSeries.BASELINE.of(price).size()), kind(price));
            case BANDS -> bands == null ? 0 : bands.steps().size();
            case INDEX -> price.terms().indexation().components().size();
            case SAVINGS_BASELINE -> Math.max(years, frozen == null ? 0 : frozen.cost().size());
            case RESOLUTION -> Math.max(years, PriceSeries.FCR.of(price).size());
            case GAINS -> Math.max(years, PriceSeries.NET_SAVINGS.of(price).size());
            case AUTOMATION -> Math.max(years, PriceSeries.DISPLACED_EFFORT.of(price).size());
            case TAKEOVER -> List.of(
                    TermForms.months(price, PriceSeries.RAMP).size(),
                    TermForms.months(price, PriceSeries.LEARNING).size());
            case DEADBAND, MINIMUM, SURGE, PRODUCTIVITY, OUTCOME_FEE, MALUS, CREDITS, INVESTMENT, CLIENT_SIDE,
                    ONE_OFF ->
                    0;
        };
        return List.of(
                own, years, PriceWords.per(price), PriceWords.volumeUnit(deal), deal.profile().moneyUnit(),
                deal.profile().currency());
    }

    private static String kind(Pricing price) {
        return price instanceof Pricing.Monthly monthly ? monthly.unit().name() : "YEAR";
    }
}

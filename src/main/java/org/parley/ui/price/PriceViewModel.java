package org.parley.ui.price;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.Ordered;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Pricing;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.PricingEdits;
import org.parley.ui.kit.DealModel;

/** What the price step does beyond plain fields: what is open of a price, and what all of it comes to. */
public final class PriceViewModel {
    private final DealModel model;
    private final Map<String, Set<Section>> opened = new LinkedHashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final ReadOnlyObjectWrapper<@Nullable PricingAnalysis> costs = new ReadOnlyObjectWrapper<>();
    private @Nullable Inputs computed;

    /** All that a price analysis depends on. */
    private record Inputs(Commercials commercials, Map<String, Optional<Pricing>> prices, int termMonths) {
        static Inputs of(Deal deal) {
            var prices = new LinkedHashMap<String, Optional<Pricing>>();
            deal.bids().forEach(b -> prices.put(b.letter(), Optional.ofNullable(b.pricing())));
            return new Inputs(deal.commercials(), Ordered.map(prices), deal.profile().termMonths());
        }
    }

    public PriceViewModel(DealModel model) {
        this.model = model;
        model.dealProperty().subscribe(this::follow);
    }

    public DealModel deal() {
        return model;
    }

    public Deal current() {
        return model.deal();
    }

    public int years() {
        return Starts.years(current().profile().termMonths());
    }

    /** What the bids cost; null until it is first computed. Follows the deal by a moment. */
    public ReadOnlyObjectProperty<@Nullable PricingAnalysis> costsProperty() {
        return costs.getReadOnlyProperty();
    }

    public Optional<Bid> bid(String letter) {
        return bid(current(), letter);
    }

    /** Null when there is no such bid, or none with a price. */
    public @Nullable Pricing price(String letter) {
        return price(current(), letter);
    }

    static @Nullable Pricing price(Deal deal, String letter) {
        return bid(deal, letter).map(Bid::pricing).orElse(null);
    }

    private static Optional<Bid> bid(Deal deal, String letter) {
        return deal.bids().stream().filter(b -> b.letter().equals(letter)).findFirst();
    }

    /** Volumes by the year, or by the month with those of the other kind taken over. */
    public void startVolumes(boolean byMonth) {
        model.apply(CommercialsEdits.volumes(byMonth ? Starts.monthly(current()) : Starts.annual(current())));
    }

    public void startPrice(String letter) {
        model.apply(PricingEdits.price(letter, Starts.price(current())));
    }

    /** The other bids that have a price. */
    public List<Bid> examples(String letter) {
        return current().bids().stream()
                .filter(b -> !b.letter().equals(letter) && b.pricing() != null)
                .toList();
    }

    public void copyPrice(String from, String to) {
        Pricing price = price(from);
        if (price != null) {
            opened.remove(to);
            model.apply(PricingEdits.price(to, price));
        }
    }

    public void removePrice(String letter) {
        opened.remove(letter);
        model.apply(PricingEdits.remove(letter));
    }

    /** Makes the price one of the kind that the volumes are of. */
    public void turnPrice(String letter) {
        Pricing price = price(letter);
        if (price != null) {
            model.apply(PricingEdits.price(letter, Starts.turned(price, current())));
        }
    }

    public boolean fits(Pricing price) {
        return Starts.fits(price, current().commercials().volumes());
    }

    /** The parts to show: those that the price says something of, and those that a person has opened. */
    public Set<Section> shown(String letter) {
        Pricing price = price(letter);
        if (price == null) {
            opened.remove(letter);
            return Set.of();
        }
        Set<Section> open = opened.computeIfAbsent(letter, _ -> EnumSet.noneOf(Section.class));
        Set<Section> shown = EnumSet.noneOf(Section.class);
        for (Section section : Section.values()) {
            if (section.used(price) || (!section.isThing() && open.contains(section))) {
                shown.add(section);
            }
        }
        open.addAll(shown);
        return shown;
    }

    /** The parts that could be agreed as well. */
    public List<Section> addable(String letter, Section.Group group) {
        Pricing price = price(letter);
        Set<Section> shown = shown(letter);
        return price == null
                ? List.of()
                : group.sections().stream()
                        .filter(s -> !shown.contains(s) && s.possible(price))
                        .toList();
    }

    /** Gives true when the deal has changed with it. */
    public boolean add(String letter, Section section) {
        Pricing price = price(letter);
        if (price == null) {
            return false;
        }
        open(letter, section);
        if (section == Section.SAVINGS_BASELINE) {
            open(letter, Section.GAINS);
        }
        Edit edit = SectionEdits.add(section, letter, price, current().profile().termMonths());
        if (edit == null || section.used(price)) {
            return false;
        }
        model.apply(edit);
        return true;
    }

    public void remove(String letter, Section section) {
        Pricing price = price(letter);
        if (price != null) {
            opened.getOrDefault(letter, EnumSet.noneOf(Section.class)).remove(section);
            model.apply(SectionEdits.remove(section, letter, price));
        }
    }

    private void open(String letter, Section section) {
        opened.computeIfAbsent(letter, _ -> EnumSet.noneOf(Section.class)).add(section);
    }

    private void follow(Deal deal) {
        Inputs inputs = Inputs.of(deal);
        if (inputs.equals(computed)) {
            return;
        }
        computed = inputs;
        long number = revision.incrementAndGet();
        var terms = new DealTerms(model.catalog(), deal);
        model.<@Nullable PricingAnalysis>compute(
                () -> number == revision.get() ? PricingAnalysis.of(terms) : null,
                result -> {
                    if (result != null && number == revision.get()) {
                        costs.set(result);
                    }
                });
    }
}

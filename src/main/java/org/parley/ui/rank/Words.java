package org.parley.ui.rank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Sheet;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** How bids, criteria, scenarios and amounts are written on this page. */
final class Words {
    private static final Texts TEXT = Texts.of("rank");
    /** From here on an amount is readable without decimals. */
    private static final double LARGE = 1000;

    private Words() {}

    static String bid(Deal deal, String letter) {
        return TEXT.get("coded", letter, deal.bid(letter).map(Bid::name).orElse(""));
    }

    static String group(Catalog catalog, @Nullable GroupId group) {
        return group == null ? TEXT.get("group.all") : catalog.group(group).name();
    }

    /** E.g. {@code DATA Data security and privacy}. */
    static String criterion(Catalog catalog, String criterion) {
        return TEXT.get("coded", criterion, name(catalog, criterion));
    }

    /** E.g. {@code DATA (Data security and privacy)}, inside a sentence. */
    static String named(Catalog catalog, String criterion) {
        return TEXT.get("named", criterion, name(catalog, criterion));
    }

    private static String name(Catalog catalog, String criterion) {
        return criterion.equals(Sheet.TCO)
                ? TEXT.get("tco")
                : catalog.findFamily(criterion).map(f -> f.name()).orElse("");
    }

    /** E.g. {@code base volume, repeat calls counted}; for null that no price takes part. */
    static String scenario(@Nullable String id) {
        if (id == null) {
            return TEXT.get("scenario.none");
        }
        return TEXT.get("scenario", volume(id), basis(id));
    }

    /** E.g. {@code base volume}. */
    static String volume(String id) {
        return TEXT.get("scenario.volume", stem(id));
    }

    /** Whether repeat calls are counted, where there is little room. */
    static String briefBasis(String id) {
        return TEXT.get(corrected(id) ? "scenario.adjusted.brief" : "scenario.quoted");
    }

    /** Whether repeat calls are counted. */
    static String basis(String id) {
        return TEXT.get(corrected(id) ? "scenario.adjusted" : "scenario.quoted");
    }

    static boolean corrected(String id) {
        return id.endsWith(PricingAnalysis.ADJUSTED);
    }

    /** What quoted and corrected scenarios of one volume share. */
    static String stem(String id) {
        return id.replaceAll("(" + PricingAnalysis.QUOTED + "|" + PricingAnalysis.ADJUSTED + ")$", "");
    }

    static String points(double points) {
        return Numbers.local().fixed(points, 1);
    }

    /** A weight or share. */
    static String percent(double fraction) {
        return Numbers.local().percent(fraction, 1);
    }

    /** With the deal's unit, e.g. {@code EUR m 77.06}. */
    static String money(Deal deal, double amount) {
        return TEXT.get("money", deal.profile().moneyUnit(), amount(amount));
    }

    /** Money per contact, e.g. {@code EUR 3.65}. */
    static String perContact(Deal deal, double amount) {
        return TEXT.get("money", deal.profile().currency(), Numbers.local().fixed(amount, 2));
    }

    /** In the unit of the anchors. */
    static String anchored(Deal deal, double amount) {
        Commercials.TcoAnchors anchors = deal.commercials().anchors();
        boolean perContact = anchors != null && anchors.of() == Commercials.TcoAnchors.Of.CONTACT;
        return perContact ? TEXT.get("perContact", perContact(deal, amount)) : money(deal, amount);
    }

    static String amount(double amount) {
        return minus(Numbers.local().fixed(amount, Math.abs(amount) >= LARGE ? 0 : 2));
    }

    static String plain(double number) {
        return Numbers.local().plain(number);
    }

    /** As much of a formula's input as a person can follow. */
    static String input(double number) {
        double unit = Math.abs(number) >= LARGE ? 1 : 10_000;
        return minus(Numbers.local().plain(Math.rint(number * unit) / unit));
    }

    /** As exact as a formula is followed. */
    static String exact(double amount) {
        return amount == 0 ? plain(0) : minus(Numbers.local().fixed(amount, Math.abs(amount) >= LARGE ? 0 : 4));
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    /** E.g. {@code A, B and C}. */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String most = items.subList(0, items.size() - 1).stream().collect(Collectors.joining(", "));
        return TEXT.get("and", most, items.getLast());
    }

    /** At most so many of them, and how many more there are. */
    static String some(List<String> items, int most) {
        return items.size() <= most
                ? list(items)
                : TEXT.get("more", String.join(", ", items.subList(0, most)), items.size() - most);
    }

    static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

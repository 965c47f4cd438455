package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.number.Computed;
import org.parley.analysis.trade.BidPoint;
import org.parley.analysis.trade.PackageOffer;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.PackageTable;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;
import org.parley.ui.kit.ValueWords;

/** PackageSet in words. */
final class PackageWords {
    private static final Texts TEXT = Texts.of("trade");
    private static final Numbers NUMBERS = Numbers.local();

    private PackageWords() {}

    /** E.g. {@code Package 17 of 62: balanced deal (Nash)}. */
    static String title(PackageSet packages, int index) {
        List<Landmark> known = packages.at(index);
        String at = TEXT.get("package.title", index + 1, packages.frontier().size());
        return known.isEmpty() ? at : TEXT.get("package.title.known", at, names(known));
    }

    static String names(List<Landmark> landmarks) {
        return landmarks.stream().map(l -> TEXT.get("landmark." + l)).collect(Collectors.joining(", "));
    }

    static String ours(PackageOffer offer) {
        return TEXT.get("package.ours", NUMBERS.fixed(offer.client(), 1));
    }

    static String theirs(PackageOffer offer, String provider) {
        return TEXT.get("package.theirs", provider, NUMBERS.fixed(offer.provider(), 1));
    }

    /** The total against walking away and against the bid as it is. */
    static String total(TradeViewModel model, PackageOffer offer) {
        PackageTable table = Objects.requireNonNull(model.table());
        Double total = offer.dealTotal();
        if (total == null) {
            return TEXT.get("package.total.none");
        }
        String words = TEXT.get("package.total", NUMBERS.fixed(total, 2));
        Double batna = model.total(table.batna()).orElse(null);
        Double quoted = model.total(table.counterpart()).orElse(null);
        if (batna != null) {
            String key = total >= batna ? "package.total.better" : "package.total.worse";
            words += " " + TEXT.get(
                    key, NUMBERS.fixed(Math.abs(total - batna), 2), model.name(table.batna()),
                    NUMBERS.fixed(batna, 2));
        }
        if (quoted != null) {
            words += " " + TEXT.get("package.total.quoted", NUMBERS.fixed(quoted, 2));
        }
        return words;
    }

    /** A term with its unit and what it is on our ladder. */
    static String place(DealTerms terms, Mechanism mechanism, double term) {
        Ladder ladder = terms.ladder(mechanism);
        for (LadderStep step : LadderStep.values()) {
            if (ladder.at(step) == term) {
                return TEXT.get("term.at." + step);
            }
        }
        Direction direction = mechanism.direction();
        return ValueWords.of(ValueModel.band(ladder, direction, term));
    }

    static String value(DealTerms terms, Mechanism mechanism, double term) {
        return NUMBERS.fixed(ValueModel.value(terms.ladder(mechanism), mechanism.direction(), term), 0);
    }

    /** The plane with its points in words; what stands for several things is said once. */
    static Plane plane(PackageSet packages, PackageTable table) {
        var points = new ArrayList<Plane.Marked>();
        var places = new LinkedHashMap<Integer, List<Landmark>>();
        packages.landmarks().forEach((l, i) -> places.computeIfAbsent(i, _ -> new ArrayList<>()).add(l));
        places.forEach((index, known) -> {
            PackageOffer at = packages.frontier().get(index);
            points.add(new Plane.Marked(
                    Plane.Sort.LANDMARK, at.client(), at.provider(),
                    known.stream().map(l -> TEXT.get("plane." + l)).collect(Collectors.joining(", ")), index,
                    at.terms()));
        });
        BidPoint bid = packages.bid();
        if (bid != null && !bid.terms().isEmpty()) {
            points.add(new Plane.Marked(
                    Plane.Sort.BID, bid.client(), bid.provider(), TEXT.get("plane.bid", table.counterpart()), null,
                    bid.terms()));
        }
        for (int i = 0; i < packages.offers().size(); i++) {
            PackageOffer offer = packages.offers().get(i);
            points.add(new Plane.Marked(
                    Plane.Sort.MESO, offer.client(), offer.provider(), TEXT.get("plane.offer", letter(i)),
                    place(packages.frontier(), offer), offer.terms()));
        }
        return new Plane(packages.frontier(), packages.cloud(), points, table.clientDisagreement(),
                table.providerDisagreement());
    }

    /** Where the worth of an offer stands on the frontier; null when it lies beside it. */
    private static @Nullable Integer place(List<PackageOffer> frontier, PackageOffer offer) {
        for (int i = 0; i < frontier.size(); i++) {
            if (frontier.get(i).client() == offer.client() && frontier.get(i).provider() == offer.provider()) {
                return i;
            }
        }
        return null;
    }

    /** E.g. {@code X, Y and Z}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : TEXT.get("words.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** Below what either side has without an agreement; empty when it is not. */
    static String belowFloors(PackageOffer offer, PackageTable table, String provider) {
        var lines = new ArrayList<String>();
        if (Computed.below(offer.client(), table.clientDisagreement())) {
            lines.add(TEXT.get(
                    "package.below.ours", NUMBERS.fixed(offer.client(), 1), NUMBERS.plain(table.clientDisagreement())));
        }
        if (Computed.below(offer.provider(), table.providerDisagreement())) {
            lines.add(TEXT.get(
                    "package.below.theirs", provider, NUMBERS.fixed(offer.provider(), 1),
                    NUMBERS.plain(table.providerDisagreement())));
        }
        return String.join(" ", lines);
    }

    /** A name for each of up to five offers. */
    static String letter(int offer) {
        return "XYZVW".substring(offer, offer + 1);
    }

    /** The offers for the other side: terms and nothing that only we may know. */
    static String publicText(TradeViewModel model, List<PackageOffer> offers) {
        var text = new StringBuilder();
        for (int i = 0; i < offers.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(TEXT.get("offers.copy.title", letter(i))).append('\n');
            offers.get(i).terms().forEach((id, term) -> {
                Mechanism mechanism = model.deal().catalog().mechanism(id);
                text.append(TEXT.get("offers.copy.term", mechanism.name(), Units.text(mechanism, term))).append('\n');
            });
        }
        return text.toString();
    }

    static @Nullable Double term(PackageOffer offer, String mechanism) {
        return offer.terms().get(mechanism);
    }

    /** The mechanisms on which the offers differ. */
    static List<String> differing(List<PackageOffer> offers) {
        return offers.isEmpty()
                ? List.of()
                : offers.getFirst().terms().keySet().stream()
                        .filter(id -> offers.stream().map(o -> term(o, id)).distinct().count() > 1)
                        .toList();
    }
}

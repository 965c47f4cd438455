package org.parley.ui.price;

import java.util.Set;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PriceGap.Reason;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Volumes;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Sentences for what the price analysis says in codes, and where to put right what is missing. */
final class PriceWords {
    static final String VOLUMES = "volumes";
    private static final Texts TEXT = Texts.of("price");
    private static final double WHOLE_FROM = 1000;
    private static final Set<String> SHARED = Set.of(
            VOLUMES, "monthlyShare", "ahtMinutes", "occupancy", "shrinkage", "forecast", "baselineFcr", "discountRate",
            "tcoAnchors");

    private PriceWords() {}

    /** E.g. {@code base, corrected for repeat calls}. */
    static String scenario(String id) {
        if (id.endsWith(PricingAnalysis.ADJUSTED)) {
            return TEXT.get("scenario.adjusted", cut(id, PricingAnalysis.ADJUSTED));
        }
        return id.endsWith(PricingAnalysis.QUOTED)
                ? TEXT.get("scenario.quoted", cut(id, PricingAnalysis.QUOTED))
                : id;
    }

    private static String cut(String id, String ending) {
        return id.substring(0, id.length() - ending.length());
    }

    /** Without its unit; large amounts without decimals. */
    static String amount(double amount) {
        return Numbers.local().fixed(amount, Math.abs(amount) < WHOLE_FROM ? 2 : 0).replace('-', '−');
    }

    static String money(double amount, Deal deal) {
        return TEXT.get("money", amount(amount), deal.profile().moneyUnit());
    }

    /** True when what is missing is the same for all bids. */
    static boolean isShared(PriceGap gap) {
        return gap.reason() == Reason.NO_VOLUMES || gap.term().startsWith(VOLUMES + ".")
                || SHARED.contains(gap.term());
    }

    /** The place of a gap among the fields of all bids or of one. */
    static String place(PriceGap gap) {
        return switch (gap.reason()) {
            case NO_VOLUMES -> VOLUMES;
            case NO_PRICE -> "start";
            case OTHER_KIND_OF_VOLUMES -> "turn";
            case TOO_LARGE -> gap.term().isEmpty() ? "rate" : gap.term();
            default -> gap.term().startsWith("indexComponents.") ? "indexComponents" : gap.term();
        };
    }

    /** The part of a price that a place is in. */
    static Section section(String place) {
        return switch (place) {
            case "deadband" -> Section.DEADBAND;
            case "minimumShare" -> Section.MINIMUM;
            case "arc", "rrc" -> Section.DEADBAND;
            case "surge.above", "surge.extra" -> Section.SURGE;
            case "indexComponents" -> Section.INDEX;
            case "productivity" -> Section.PRODUCTIVITY;
            case "fcr" -> Section.RESOLUTION;
            case "outcomeFee.fcrTo" -> Section.OUTCOME_FEE;
            case "outcomeFee.malus.fcrWorst" -> Section.MALUS;
            case "creditAtRisk", "missSeverity", "missByMonth" -> Section.CREDITS;
            case "investment.months", "investment.yearlyRate" -> Section.INVESTMENT;
            case "netSavings", "clientGainShare" -> Section.GAINS;
            case "frozenBaseline" -> Section.SAVINGS_BASELINE;
            case "displacedEffort", "displacedPassed" -> Section.AUTOMATION;
            case "clientSideGrowth" -> Section.CLIENT_SIDE;
            case "learning" -> Section.TAKEOVER;
            default -> Section.CHARGES;
        };
    }

    /** What one unit that is paid for is. */
    static String per(Pricing price) {
        return TEXT.get(price instanceof Pricing.Monthly monthly ? "per." + monthly.unit() : "per.CONTACT");
    }

    static String volumeUnit(Deal deal) {
        Volumes volumes = deal.commercials().volumes();
        return volumes == null || volumes.unit().isBlank() ? TEXT.get("volumes.unit") : volumes.unit();
    }
}

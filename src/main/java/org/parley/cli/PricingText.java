package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.exchange.report.BreakEvenWords;
import org.parley.exchange.report.PriceGapWords;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What the bids cost, as a table: a line per bid, a column per scenario. */
final class PricingText {
    private static final int LETTER = 6;
    private static final int COLUMN = 14;
    /** From here on a cent says nothing. */
    private static final double LARGE = 10_000;

    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();
    private final PricingAnalysis pricing;
    private final List<String> lines = new ArrayList<>();

    private PricingText(PricingAnalysis pricing) {
        this.pricing = pricing;
    }

    /** @param moneyUnit what amounts are stated in, e.g. {@code EUR m} */
    static List<String> lines(PricingAnalysis pricing, String moneyUnit) {
        var text = new PricingText(pricing);
        if (!pricing.bids().isEmpty()) {
            text.table(moneyUnit);
            pricing.breakEvens().forEach(b -> text.lines.add(BreakEvenWords.of(b, UnaryOperator.identity())));
        }
        return text.lines;
    }

    private void table(String moneyUnit) {
        String scored = pricing.scored();
        lines.add(texts.get("cli.tco.title", moneyUnit, scored == null ? Numbers.NONE : scored));
        if (!pricing.scenarios().isEmpty()) {
            var head = new StringBuilder(" ".repeat(LETTER));
            pricing.scenarios().forEach(s -> head.append(padded(s)));
            lines.add(head.toString());
        }
        pricing.bids().keySet().forEach(this::bid);
    }

    private void bid(String letter) {
        var line = new StringBuilder("  " + letter + " ".repeat(Math.max(LETTER - 2 - letter.length(), 0)));
        Set<String> gaps = new LinkedHashSet<>();
        boolean any = false;
        for (String scenario : pricing.scenarios()) {
            var tco = pricing.tco(letter, scenario);
            line.append(padded(tco.isPresent() ? amount(tco.getAsDouble()) : Numbers.NONE));
            any |= tco.isPresent();
            pricing.gap(letter, scenario).map(PriceGapWords::of).ifPresent(gaps::add);
        }
        if (pricing.scenarios().isEmpty()) {
            pricing.gap(letter, "").map(PriceGapWords::of).ifPresent(gaps::add);
        }
        if (any) {
            lines.add(line.toString());
        }
        gaps.forEach(g -> lines.add(texts.get("cli.tco.gap", letter, g)));
    }

    private String amount(double money) {
        return numbers.fixed(money, Math.abs(money) < LARGE ? 2 : 0);
    }

    private static String padded(String text) {
        return text.length() >= COLUMN ? " " + text : " ".repeat(COLUMN - text.length()) + text;
    }
}

package org.parley.ui.rank;

import java.util.List;
import java.util.Map;
import org.parley.analysis.pricing.CostInput;
import org.parley.analysis.pricing.CostPart;
import org.parley.domain.deal.Deal;
import org.parley.text.Texts;

/** A formula in words, and again with the numbers it was applied to. */
final class FormulaWords {
    private static final Texts TEXT = Texts.of("rank");

    private FormulaWords() {}

    /** E.g. {@code Fixed fee = fee a year × index × years = 4.21 × 1.02 × 1 = EUR m 4.2942}. */
    static String of(Deal deal, CostPart part) {
        String name = TEXT.get("formula." + part.formula());
        String amount = TEXT.get("money", deal.profile().moneyUnit(), Words.exact(part.amount()));
        if (part.inputs().isEmpty()) {
            return TEXT.get("formula.plain", name, amount);
        }
        String expression = TEXT.get("formula." + part.formula() + ".is");
        return TEXT.get(
                "formula.full", name, words(expression), numbers(expression, part.inputs()), amount);
    }

    /** A line of one period; empty parts say that the price has no such line. */
    static String of(Deal deal, List<CostPart> parts) {
        if (parts.isEmpty()) {
            return TEXT.get("formula.none");
        }
        return String.join("\n", parts.stream().map(p -> of(deal, p)).toList());
    }

    private static String words(String expression) {
        String words = expression;
        for (CostInput input : CostInput.values()) {
            words = words.replace("[" + input + "]", TEXT.get("input." + input));
        }
        return words;
    }

    private static String absent(CostInput input) {
        String none = "input." + input + ".none";
        return TEXT.get(TEXT.has(none) ? none : "input." + input);
    }

    private static String number(CostInput input, double value) {
        String unit = "input." + input + ".number";
        return TEXT.has(unit) ? TEXT.get(unit, Words.input(value)) : Words.input(value);
    }

    private static String numbers(String expression, Map<CostInput, Double> inputs) {
        String numbers = expression;
        for (CostInput input : CostInput.values()) {
            Double value = inputs.get(input);
            numbers = numbers.replace("[" + input + "]", value == null ? absent(input) : number(input, value));
        }
        return numbers;
    }
}

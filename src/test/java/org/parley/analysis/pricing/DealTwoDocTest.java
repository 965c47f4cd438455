package org.parley.analysis.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Deals;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.json.DealFiles;

/**
 * The tables of docs/deal-2-costs.md are results of the program, whose figures a calculation apart from it confirmed. They are
 * what it still computes.
 */
class DealTwoDocTest {
    private static final Offset<Double> AS_SHOWN = within(0.005001);
    private static final List<String> SCENARIOS = List.of("low", "base", "high");

    private final List<String> doc = read();
    private final PricingAnalysis pricing = PricingAnalysis.of(
            new DealTerms(Deals.CATALOG, DealFiles.read("pinefold")));

    @Test
    void totals() {
        for (String scenario : SCENARIOS) {
            String[] row = rows("| " + scenario + " | ").getFirst();
            assertThat(number(row[2])).isEqualTo(cost("M", scenario).demand());
            for (String letter : List.of("M", "C")) {
                int at = letter.equals("M") ? 3 : 6;
                Tco tco = cost(letter, scenario);
                assertThat(number(row[at])).isCloseTo(tco.total(), AS_SHOWN);
                assertThat(number(row[at + 1])).isCloseTo(tco.perContact(), within(5.1e-7));
                assertThat(number(row[at + 2])).isCloseTo(tco.value(), within(5.1e-5));
            }
        }
    }

    @Test
    void years() {
        int seen = 0;
        for (String scenario : SCENARIOS) {
            for (String letter : List.of("M", "C")) {
                for (String[] row : rows("| " + scenario + " | " + letter + " | ")) {
                    List<CostPeriod> year = cost(letter, scenario).years().get((int) number(row[3]) - 1);
                    same(row[4], year, p -> part(p, Formula.UNIT_CHARGE));
                    same(row[5], year, p -> part(p, Formula.SURGE));
                    same(row[6], year, p -> part(p, Formula.MINIMUM));
                    same(row[7], year, p -> p.amount(CostLine.CLIENT_SIDE));
                    same(row[8], year, p -> p.amount(CostLine.ONE_OFF));
                    same(row[9], year, CostPeriod::total);
                    seen++;
                }
            }
        }
        assertThat(seen).isEqualTo(12);
    }

    @Test
    void months() {
        for (String scenario : SCENARIOS) {
            int section = doc.indexOf(doc.stream().filter(l -> l.startsWith("### " + scenario)).findFirst()
                    .orElseThrow());
            for (int month = 1; month <= 24; month++) {
                String[] row = cells(doc.get(section + 3 + month));
                List<CostPeriod> m = List.of(cost("M", scenario).periods().get(month - 1));
                List<CostPeriod> c = List.of(cost("C", scenario).periods().get(month - 1));
                assertThat(number(row[1])).isEqualTo(month);
                same(row[2], m, CostPeriod::contacts);
                same(row[3], m, p -> part(p, Formula.UNIT_CHARGE));
                same(row[4], m, p -> part(p, Formula.SURGE));
                same(row[5], m, CostPeriod::total);
                same(row[6], c, p -> p.parts(CostLine.VOLUME).getFirst().inputs()
                        .getOrDefault(CostInput.VOLUME, Double.NaN));
                same(row[7], c, p -> part(p, Formula.UNIT_CHARGE));
                same(row[8], c, p -> part(p, Formula.SURGE));
                same(row[9], c, p -> part(p, Formula.MINIMUM));
                same(row[10], c, CostPeriod::total);
            }
        }
    }

    @Test
    void breakEven() {
        double contacts = pricing.breakEvens().getFirst().contacts().getFirst();

        assertThat(doc).anyMatch(l -> l.contains("**" + String.format(Locale.ROOT, "%,.2f", contacts)
                + " contacts a year**"));
    }

    private static void same(String shown, List<CostPeriod> periods, ToDoubleFunction<CostPeriod> figure) {
        assertThat(number(shown)).isCloseTo(periods.stream().mapToDouble(figure).sum(), AS_SHOWN);
    }

    private static double part(CostPeriod period, Formula formula) {
        return period.parts(CostLine.VOLUME).stream()
                .filter(p -> p.formula() == formula)
                .mapToDouble(CostPart::amount)
                .sum();
    }

    private Tco cost(String letter, String scenario) {
        return pricing.cost(letter, scenario).orElseThrow();
    }

    private List<String[]> rows(String start) {
        return doc.stream().filter(l -> l.startsWith(start)).map(DealTwoDocTest::cells).toList();
    }

    private static String[] cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static double number(String shown) {
        return Double.parseDouble(shown.replace(",", ""));
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("docs/deal-2-costs.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

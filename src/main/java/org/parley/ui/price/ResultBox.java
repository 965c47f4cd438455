package org.parley.ui.price;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.pricing.BidCost;
import org.parley.analysis.pricing.BidPrice;
import org.parley.analysis.pricing.CostLine;
import org.parley.analysis.pricing.CostPeriod;
import org.parley.analysis.pricing.Measure;
import org.parley.analysis.pricing.NotPriced;
import org.parley.analysis.pricing.PriceGap;
import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Profile;
import org.parley.exchange.report.PriceGapWords;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Why;

/** What one bid costs in each scenario and year, or why that cannot be said yet and where to put it right. */
final class ResultBox extends VBox {
    private static final Texts TEXT = Texts.of("price");

    private final String letter;
    private final Consumer<PriceGap> jump;
    private final Label heading = Nodes.styled(Nodes.text(""), "price-group-title");
    private final VBox rows = Nodes.styled(new VBox(), "price-result-rows");
    private final Why why = new Why(TEXT.get("result.why"), TEXT.get("result.because"));
    private @Nullable Shown shown;

    /** All that the words depend on. */
    private record Shown(@Nullable BidPrice price, Commercials commercials, Profile profile) {}

    ResultBox(String letter, Consumer<PriceGap> jump) {
        this.letter = letter;
        this.jump = jump;
        setId(letter + "-result");
        getStyleClass().add("price-result");
        heading.setLabelFor(rows);
        getChildren().addAll(heading, rows, why);
    }

    void show(@Nullable PricingAnalysis costs, Deal deal) {
        BidPrice price = costs == null ? null : costs.bids().get(letter);
        heading.setText(TEXT.get("result", deal.bid(letter)
                .map(b -> TEXT.get("bid.title", letter, b.name()))
                .orElse(letter)));
        var now = new Shown(price, deal.commercials(), deal.profile());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var nodes = new ArrayList<Node>();
        switch (price) {
            case null -> nodes.add(Nodes.hint(TEXT.get("result.coming")));
            case NotPriced not -> nodes.add(gap(not.gap(), TEXT.get("result.none"), 1));
            case BidCost cost -> {
                nodes.add(totals(cost, deal));
                gaps(cost, nodes);
                main(Objects.requireNonNull(costs), cost).ifPresent(id -> years(
                        id, Objects.requireNonNull(cost.scenarios().get(id)), deal, nodes));
            }
        }
        rows.getChildren().setAll(nodes);
    }

    /** The scenario that is scored, else the first that can be computed. */
    static Optional<String> main(PricingAnalysis costs, BidCost cost) {
        List<String> computed = cost.scenarios().entrySet().stream()
                .filter(e -> e.getValue().demand() > 0)
                .map(Map.Entry::getKey)
                .toList();
        String scored = costs.scored();
        return scored != null && computed.contains(scored)
                ? Optional.of(scored)
                : computed.stream().findFirst();
    }

    private Node totals(BidCost cost, Deal deal) {
        var grid = Nodes.styled(new GridPane(), "price-totals");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        var amounts = new ColumnConstraints();
        amounts.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(words, amounts);
        int row = 0;
        for (Map.Entry<String, Tco> each : cost.scenarios().entrySet()) {
            boolean scored = each.getKey().equals(deal.commercials().scoringScenario());
            String name = PriceWords.scenario(each.getKey());
            Label scenario = Nodes.text(scored ? TEXT.get("result.scored", name) : name);
            boolean empty = each.getValue().demand() == 0;
            Label amount = new Label(
                    empty ? TEXT.get("result.noVolume") : PriceWords.money(each.getValue().total(), deal));
            amount.setId(letter + "-tco-" + each.getKey());
            amount.setMinWidth(USE_PREF_SIZE);
            amount.getStyleClass().add("price-amount");
            amount.setAccessibleText(TEXT.get("result.amount", name, amount.getText()));
            grid.addRow(row++, scenario, amount);
        }
        boolean free = cost.scenarios().values().stream().allMatch(t -> t.total() == 0);
        return free && row > 0 ? new VBox(grid, Nodes.hint(TEXT.get("result.free"))) : grid;
    }

    private void gaps(BidCost cost, List<Node> nodes) {
        var scenarios = new LinkedHashMap<PriceGap, List<String>>();
        cost.gaps().forEach((id, gap) -> scenarios.computeIfAbsent(gap, _ -> new ArrayList<>())
                .add(PriceWords.scenario(id)));
        int number = 0;
        for (Map.Entry<PriceGap, List<String>> each : scenarios.entrySet()) {
            number++;
            nodes.add(gap(each.getKey(), TEXT.get("result.without", String.join("; ", each.getValue())), number));
        }
    }

    private Node gap(PriceGap gap, String what, int number) {
        Label told = Nodes.text(what + " " + PriceGapWords.of(gap));
        told.setId(letter + "-gap-" + number);
        Hyperlink go = Nodes.id(new Hyperlink(TEXT.get("result.fix." + fix(gap))), letter + "-fix-" + number);
        go.setWrapText(true);
        go.setOnAction(_ -> {
            go.setVisited(false);
            jump.accept(gap);
        });
        return Nodes.styled(new VBox(told, go), "price-gap");
    }

    private static String fix(PriceGap gap) {
        return switch (gap.reason()) {
            case NO_PRICE -> "price";
            case OTHER_KIND_OF_VOLUMES -> "turn";
            default -> "field";
        };
    }

    private static void years(String scenario, Tco tco, Deal deal, List<Node> nodes) {
        nodes.add(Nodes.styled(
                Nodes.text(TEXT.get("result.years", PriceWords.scenario(scenario), deal.profile().moneyUnit())),
                "price-section-title"));
        measures(scenario, tco, deal, nodes);
        for (List<CostPeriod> periods : tco.years()) {
            var amounts = new EnumMap<CostLine, Double>(CostLine.class);
            double total = 0;
            for (CostPeriod period : periods) {
                total += period.total();
                for (CostLine line : CostLine.values()) {
                    amounts.merge(line, period.amount(line), Double::sum);
                }
            }
            Label year = Nodes.text(TEXT.get(
                    "result.year", Integer.toString(periods.getFirst().year()), PriceWords.amount(total)));
            nodes.add(
                    Nodes.styled(new VBox(year, Nodes.styled(Nodes.hint(lines(amounts)), "price-why")), "price-year"));
        }
    }

    private static void measures(String scenario, Tco tco, Deal deal, List<Node> nodes) {
        var words = new ArrayList<String>();
        Double perContact = tco.perContact();
        Double npv = tco.npv();
        Double value = tco.value();
        Double perResolved = tco.measures().get(Measure.PER_RESOLVED);
        if (perResolved != null && tco.resolved() > 0) {
            words.add(divided("result.perResolved", perResolved, tco.resolved(), deal));
        }
        if (perContact != null && tco.contacts() > 0) {
            boolean corrected = scenario.endsWith(PricingAnalysis.ADJUSTED);
            words.add(divided(
                    corrected ? "result.perContact.corrected" : "result.perContact", perContact, tco.contacts(), deal));
        }
        if (npv != null) {
            words.add(TEXT.get(
                    "result.npv", PriceWords.money(npv, deal),
                    Numbers.local().percent(deal.commercials().discountRate(), 1)));
        }
        if (value != null) {
            words.add(TEXT.get("result.value", Numbers.local().fixed(value, 0)));
        }
        if (!words.isEmpty()) {
            nodes.add(Nodes.hint(String.join(" ", words)));
        }
    }

    private static String divided(String key, double amount, double by, Deal deal) {
        String unit = PriceWords.volumeUnit(deal).replaceAll(" (a|per) year$", "");
        return TEXT.get(
                key, Numbers.local().fixed(amount, 2), deal.profile().currency(),
                TEXT.get("result.contacts", PriceWords.amount(by), unit));
    }

    /** E.g. {@code fixed fee 4.21 + volume 9.40 − credits 0.07}. */
    private static String lines(Map<CostLine, Double> amounts) {
        var text = new StringBuilder();
        amounts.forEach((line, amount) -> {
            if (PriceWords.amount(amount).matches(".*[1-9].*")) {
                String sign = amount < 0 ? "− " : "+ ";
                text.append(text.isEmpty() && amount > 0 ? "" : (text.isEmpty() ? "" : " ") + sign)
                        .append(TEXT.get("line." + line, PriceWords.amount(Math.abs(amount))));
            }
        });
        return text.isEmpty() ? TEXT.get("result.nothing") : text.toString();
    }
}

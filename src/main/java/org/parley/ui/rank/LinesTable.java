package org.parley.ui.rank;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.parley.analysis.pricing.CostLine;
import org.parley.analysis.pricing.CostPeriod;
import org.parley.analysis.pricing.Tco;
import org.parley.domain.deal.Deal;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The lines of a cost per year, and per month where the price is by the month. Each number tells its formula. */
final class LinesTable extends VBox {
    private static final Texts TEXT = Texts.of("rank");

    private final Deal deal;
    private final List<CostLine> lines;
    private final Label why = Nodes.id(Nodes.styled(Nodes.text(TEXT.get("lines.why")), "formula"), "lines-why");

    LinesTable(Deal deal, Tco tco) {
        this.deal = deal;
        this.lines = Arrays.stream(CostLine.values())
                .filter(l -> tco.periods().stream().anyMatch(p -> !p.parts(l).isEmpty()))
                .toList();
        getStyleClass().add("part");
        boolean monthly = tco.periods().stream().anyMatch(p -> p.month() > 0);
        getChildren().addAll(Nodes.hint(TEXT.get("lines.hint", deal.profile().moneyUnit())), new Wide(years(tco)), why);
        if (monthly) {
            getChildren().add(new Fold("lines-months", TEXT.get("lines.months", tco.periods().size()), () -> {
                var scroll = Nodes.styled(new ScrollPane(new Wide(months(tco))), "months");
                scroll.setFitToWidth(true);
                scroll.setFocusTraversable(false);
                return scroll;
            }));
        }
    }

    private CellGrid years(Tco tco) {
        CellGrid grid = Nodes.id(new CellGrid(), "lines-years");
        heads(grid, TEXT.get("lines.year"));
        int row = 1;
        for (List<CostPeriod> year : tco.years()) {
            String name = TEXT.get("lines.year.n", row);
            row(grid, row, "year-" + row, name, year);
            row++;
        }
        grid.head(0, row, TEXT.get("lines.sum")).getStyleClass().addAll("row-head", "sum");
        int column = 1;
        sum(grid, column++, row, "");
        for (CostLine line : lines) {
            sum(grid, column++, row, Words.amount(tco.amount(line)));
        }
        sum(grid, column, row, Words.amount(tco.total()));
        return grid;
    }

    private CellGrid months(Tco tco) {
        CellGrid grid = Nodes.id(new CellGrid(), "lines-month-table");
        heads(grid, TEXT.get("lines.month"));
        int row = 1;
        for (CostPeriod month : tco.periods()) {
            row(grid, row, "month-" + month.month(), TEXT.get("lines.month.n", month.month()), List.of(month));
            row++;
        }
        return grid;
    }

    private void heads(CellGrid grid, String period) {
        int column = 0;
        grid.head(column++, 0, period);
        grid.head(column++, 0, TEXT.get("lines.contacts"));
        for (CostLine line : lines) {
            grid.head(column++, 0, TEXT.get("line." + line));
        }
        grid.head(column, 0, TEXT.get("lines.total"));
    }

    private void row(CellGrid grid, int row, String id, String name, List<CostPeriod> periods) {
        grid.head(0, row, name).getStyleClass().add("row-head");
        number(grid, 1, row, add(periods, CostPeriod::contacts));
        int column = 2;
        for (CostLine line : lines) {
            boolean none = periods.stream().allMatch(p -> p.parts(line).isEmpty());
            String amount = none ? Numbers.NONE : Words.amount(add(periods, p -> p.amount(line)));
            String title = TEXT.get("lines.cell", unbroken(TEXT.get("line." + line)), name, amount);
            Button cell = grid.cell(column++, row, "line-" + line + "-" + id, chosen -> {
                grid.choose(chosen);
                why.setText(explain(title, line, periods));
            });
            cell.setText(amount);
            cell.setAccessibleText(title);
        }
        number(grid, column, row, add(periods, CostPeriod::total)).getStyleClass().add("sum");
    }

    /** A heading without the breaks that make it narrow. */
    private static String unbroken(String heading) {
        return heading.replace("-\n", "").replace("\n", " ");
    }

    private String explain(String title, CostLine line, List<CostPeriod> periods) {
        if (periods.size() == 1) {
            return title + "\n" + FormulaWords.of(deal, periods.getFirst().parts(line));
        }
        String months = String.join(" + ", periods.stream().map(p -> Words.amount(p.amount(line))).toList());
        return title + "\n" + TEXT.get("lines.months.sum", months);
    }

    private static Label number(CellGrid grid, int column, int row, double number) {
        Label label = Nodes.styled(new Label(Words.amount(number)), "cell-number");
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        grid.add(label, column, row);
        return label;
    }

    private static void sum(CellGrid grid, int column, int row, String text) {
        Label label = Nodes.styled(new Label(text), "cell-number");
        label.getStyleClass().add("sum");
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        grid.add(label, column, row);
    }

    private static double add(List<CostPeriod> periods, ToDoubleFunction<CostPeriod> of) {
        return periods.stream().mapToDouble(of).sum();
    }
}

package org.parley.ui.price;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Volumes;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.Edit;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;
import org.parley.ui.kit.SeriesField;
import org.parley.ui.kit.SeriesField.Needs;

/** How many contacts are expected, by scenario, by the year or by the month. */
final class VolumesBox extends VBox {
    private static final Texts TEXT = Texts.of("price");
    private static final int MONTHS = 12;
    private static final int COLUMNS = 7;

    private final PriceViewModel model;
    private final DealModel deal;
    private final Map<String, Node> places = new LinkedHashMap<>();
    private final Map<String, ScenarioHead> heads = new LinkedHashMap<>();
    private @Nullable Object shown;

    VolumesBox(PriceViewModel model) {
        this.model = model;
        this.deal = model.deal();
        setId("volumes");
        getStyleClass().add("price-stack");
    }

    Optional<Node> place(String place) {
        return Optional.ofNullable(places.get(place)).or(() -> Optional.ofNullable(places.get(PriceWords.VOLUMES)));
    }

    void refresh() {
        Volumes volumes = model.current().commercials().volumes();
        Object shape = shape(volumes);
        if (shape.equals(shown)) {
            return;
        }
        shown = shape;
        places.clear();
        heads.clear();
        getChildren().clear();
        switch (volumes) {
            case null -> start();
            case Volumes.Annual annual -> annual(annual);
            case Volumes.Monthly monthly -> monthly(monthly);
        }
    }

    private Object shape(@Nullable Volumes volumes) {
        return switch (volumes) {
            case null -> "";
            case Volumes.Annual annual -> List.of(
                    "YEAR", annual.unit(), List.copyOf(annual.scenarios().keySet()), model.years(),
                    annual.scenarios().values().stream().mapToInt(List::size).max().orElse(0) > model.years()
                            ? annual.scenarios().values().stream().map(List::size).toList()
                            : List.of());
            case Volumes.Monthly monthly -> List.of(
                    "MONTH", monthly.unit(), List.copyOf(monthly.scenarios().keySet()));
        };
    }

    private void start() {
        getChildren()
                .addAll(Nodes.text(TEXT.get("volumes.none")),
                        Boxes.flow(starter("YEAR", false), starter("MONTH", true)));
    }

    private Node starter(String kind, boolean byMonth) {
        Button button = Nodes.id(new Button(TEXT.get("volumes.start." + kind)), "start-" + kind);
        button.setWrapText(true);
        button.setOnAction(_ -> {
            model.startVolumes(byMonth);
            place(PriceWords.VOLUMES).ifPresent(Reveal::focus);
        });
        places.putIfAbsent(PriceWords.VOLUMES, button);
        return Nodes.styled(new VBox(button, Nodes.hint(TEXT.get("volumes.start." + kind + ".why"))), "price-choice");
    }

    private void annual(Volumes.Annual volumes) {
        getChildren().add(Nodes.hint(TEXT.get("volumes.YEAR", volumes.unit())));
        volumes.scenarios().forEach((name, values) -> {
            SeriesField field = Fields.series(
                    deal,
                    Boxes.years(model.years(), values.size()),
                    Needs.FROM_FIRST,
                    d -> d.commercials().volumes() instanceof Volumes.Annual a
                            ? a.scenarios().getOrDefault(name, List.of())
                            : List.of(),
                    typed -> deal.apply(CommercialsEdits.scenario(name, typed)))
                    .named("volumes-" + name, TEXT.get("volumes.of", name, volumes.unit()))
                    .columns(COLUMNS);
            scenario(name, field, field.first());
        });
        foot(true);
    }

    private void monthly(Volumes.Monthly volumes) {
        getChildren().add(Nodes.hint(TEXT.get("volumes.MONTH", volumes.unit())));
        FlowPane yearly = Boxes.flow();
        volumes.scenarios().keySet().forEach(name -> {
            Fields.NumberField field = Fields.number(
                    deal,
                    d -> d.commercials().volumes() instanceof Volumes.Monthly m ? m.scenarios().get(name) : null,
                    n -> n == null ? null : CommercialsEdits.scenario(name, List.of(n)))
                    .named("volumes-" + name, TEXT.get("volumes.of", name, volumes.unit()));
            field.field().setPrefColumnCount(COLUMNS);
            place(name, field.field());
            yearly.getChildren().add(Nodes.styled(new VBox(head(name, field.field()), field), "price-field"));
        });
        getChildren()
                .addAll(
                        yearly,
                        Boxes.flow(
                                number(Spec.amount("forecast"), Volumes.Monthly::forecast, CommercialsEdits::forecast),
                                handling(Spec.amount("ahtMinutes"), Volumes.Monthly::ahtMinutes,
                                        (m, v) -> CommercialsEdits.handling(v, m.occupancy(), m.shrinkage())),
                                handling(Spec.share("occupancy"), Volumes.Monthly::occupancy,
                                        (m, v) -> CommercialsEdits.handling(m.ahtMinutes(), v, m.shrinkage())),
                                handling(Spec.share("shrinkage"), Volumes.Monthly::shrinkage,
                                        (m, v) -> CommercialsEdits.handling(m.ahtMinutes(), m.occupancy(), v))),
                        shares());
        foot(false);
    }

    private Node shares() {
        Spec spec = Spec.share("monthlyShare");
        String label = TEXT.get("s.monthlyShare");
        SeriesField field = Fields.series(
                deal,
                Boxes.captions("month", MONTHS),
                Needs.ALL,
                d -> d.commercials().volumes() instanceof Volumes.Monthly m
                        ? m.monthlyShare().stream().map(spec::asShown).toList()
                        : List.of(),
                typed -> deal.apply(CommercialsEdits.monthlyShares(
                        typed.stream().map(v -> spec.stored(v, label)).toList())))
                .named("price-monthlyShare", label);
        places.put("monthlyShare", field.first());
        return Boxes.wide(label, field, field.first(), TEXT.get("why", TEXT.get("s.monthlyShare.why"), spec.range()));
    }

    private Node handling(
            Spec spec, ToDoubleFunction<Volumes.Monthly> value,
            java.util.function.BiFunction<Volumes.Monthly, Double, Edit> edit) {
        return number(spec, value, v -> SectionEdits.of(
                edit.apply((Volumes.Monthly) Objects.requireNonNull(model.current().commercials().volumes()), v),
                spec.key()));
    }

    private Node number(Spec spec, ToDoubleFunction<Volumes.Monthly> value, DoubleFunction<Edit> edit) {
        String label = TEXT.get("s." + spec.key(), PriceWords.volumeUnit(model.current()));
        Fields.NumberField field = Fields.number(
                deal,
                d -> monthly(d, value, spec),
                n -> n == null ? null : edit.apply(spec.stored(n, label)))
                .named("price-" + spec.key(), label);
        field.field().setPrefColumnCount(COLUMNS);
        places.put(spec.key(), field.field());
        return Boxes.field(
                label, field, field.field(), TEXT.get("why", TEXT.get("s." + spec.key() + ".why"), spec.range()));
    }

    private static @Nullable Double monthly(Deal deal, ToDoubleFunction<Volumes.Monthly> value, Spec spec) {
        return deal.commercials().volumes() instanceof Volumes.Monthly m ? spec.shown(value.applyAsDouble(m)) : null;
    }

    private void scenario(String name, Node field, Node first) {
        place(name, first);
        getChildren().add(Nodes.styled(new VBox(head(name, first), field), "price-series"));
    }

    private void place(String scenario, Node field) {
        places.put(PriceWords.VOLUMES + "." + scenario, field);
        places.putIfAbsent(PriceWords.VOLUMES, field);
    }

    private ScenarioHead head(String name, Node field) {
        var head = new ScenarioHead(deal, name, field, this::rename, this::focusHead);
        heads.put(name, head);
        return head;
    }

    private String rename(String name, String typed) {
        String problem = problem(typed);
        if (problem.isEmpty()) {
            deal.apply(CommercialsEdits.renameScenario(name, typed));
        }
        return problem;
    }

    private void focusHead(String name) {
        ScenarioHead head = heads.get(name);
        if (head != null) {
            head.focusRename();
        }
    }

    private void foot(boolean annual) {
        TextField name = Fields.ownUndo(Nodes.id(new TextField(), "scenario-name"));
        name.setPromptText(TEXT.get("volumes.add.prompt"));
        name.setAccessibleText(TEXT.get("volumes.add.name"));
        name.setPrefColumnCount(10);
        Label error = Nodes.id(Nodes.styled(Nodes.text(""), "field-error"), "scenario-error");
        Nodes.shown(error, false);
        Button add = Nodes.id(new Button(TEXT.get("volumes.add")), "scenario-add");
        Runnable adding = () -> {
            String problem = problem(name.getText().strip());
            error.setText(problem);
            Nodes.shown(error, !problem.isEmpty());
            if (problem.isEmpty()) {
                String added = name.getText().strip();
                deal.apply(CommercialsEdits.scenario(added, annual ? List.of() : List.of(0.0)));
                place(PriceWords.VOLUMES + "." + added).ifPresent(Reveal::focus);
            }
        };
        add.setOnAction(_ -> adding.run());
        name.setOnAction(_ -> adding.run());
        Button turn = Nodes.id(new Button(TEXT.get(annual ? "volumes.turn.MONTH" : "volumes.turn.YEAR")),
                "volumes-turn");
        turn.getStyleClass().add("flat");
        turn.setWrapText(true);
        turn.setMinWidth(0);
        turn.setOnAction(_ -> {
            model.startVolumes(annual);
            place(PriceWords.VOLUMES).ifPresent(Reveal::focus);
        });
        places.putIfAbsent(PriceWords.VOLUMES, name);
        getChildren().addAll(Nodes.styled(new FlowPane(name, add, turn), "flow-row"), error);
    }

    private String problem(String name) {
        if (name.isEmpty()) {
            return TEXT.get("volumes.add.empty");
        }
        Volumes volumes = model.current().commercials().volumes();
        return volumes != null && volumes.names().contains(name) ? TEXT.get("volumes.add.known", name) : "";
    }
}

package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.deal.Bid;
import org.parley.domain.edit.BidEdits;
import org.parley.ui.compare.RowFilter.Chip;
import org.parley.ui.kit.DealModel;

/** Which rows and columns of the comparison are shown, in which order, and which cell is selected. */
public final class CompareViewModel {
    private final DealModel model;
    private final ReadOnlyObjectWrapper<GridData> data;
    private final ObservableList<RowRef> rows = FXCollections.observableArrayList();
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final Map<Chip, BooleanProperty> chips = new EnumMap<>(Chip.class);
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(RowOrder.CATALOGUE);
    private final BooleanProperty positionsHidden;
    private final ObservableSet<Column> switchedOff = FXCollections.observableSet();
    private final ObservableSet<String> collapsed = FXCollections.observableSet();
    private final ObjectProperty<@Nullable Place> selected = new SimpleObjectProperty<>();
    private int shownClauses;
    private boolean rowsChanging;

    public CompareViewModel(DealModel model) {
        this.model = model;
        positionsHidden = model.positionsHiddenProperty();
        data = new ReadOnlyObjectWrapper<>(GridData.of(model.analysis()));
        for (Chip chip : Chip.values()) {
            var on = new SimpleBooleanProperty(chip == Chip.ASKED && !model.deal().selection().asked().isEmpty());
            on.subscribe(this::refreshRows);
            chips.put(chip, on);
        }
        switchedOff.add(Column.MODEL_DEFAULT);
        for (GroupId group : GroupId.values()) {
            switchedOff.add(Column.of(group));
        }
        search.subscribe(this::refreshRows);
        family.subscribe(this::refreshRows);
        order.subscribe(this::refreshRows);
        collapsed.addListener((SetChangeListener<String>) _ -> refreshRows());
        switchedOff.addListener((SetChangeListener<Column>) _ -> refreshColumns());
        positionsHidden.subscribe(this::refreshColumns);
        model.analysisProperty().subscribe(analysis -> {
            data.set(GridData.of(analysis));
            if (order.get().byGap() && !data.get().bids().containsKey(order.get().letter())) {
                order.set(RowOrder.byGap(""));
            }
            refreshColumns();
            refreshRows();
        });
    }

    public DealModel deal() {
        return model;
    }

    /** Follows the deal by a moment. */
    public ReadOnlyObjectProperty<GridData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    public GridData data() {
        return data.get();
    }

    /** Changes only when rows come, go or move; what stands in them is in the data. */
    public ObservableList<RowRef> rows() {
        return rows;
    }

    /** True while rows come, go or move: what a list selects then, nobody has chosen. */
    boolean rowsChanging() {
        return rowsChanging;
    }

    public ObservableList<Column> columns() {
        return columns;
    }

    public BooleanProperty chip(Chip chip) {
        return Objects.requireNonNull(chips.get(chip));
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** Id of the only family to show; empty for all. */
    public StringProperty familyProperty() {
        return family;
    }

    public ObjectProperty<RowOrder> orderProperty() {
        return order;
    }

    public BooleanProperty positionsHiddenProperty() {
        return positionsHidden;
    }

    public ObjectProperty<@Nullable Place> selectedProperty() {
        return selected;
    }

    public @Nullable Place selected() {
        return selected.get();
    }

    /** Letter of the bid whose column is selected; empty for none. */
    public String selectedBid() {
        Place place = selected.get();
        return place != null && place.column().isBid() ? place.column().key() : "";
    }

    /** How many clauses pass the filters, collapsed ones included. */
    public int shownClauses() {
        return shownClauses;
    }

    public int allClauses() {
        return data.get().rows().size();
    }

    /** Quotes outside the asked list that the filters hide. */
    public int hiddenQuotes() {
        RowFilter filter = filter();
        return (int) data.get().rows().values().stream()
                .filter(r -> !filter.matches(r))
                .flatMap(r -> r.cells().values().stream())
                .filter(c -> c.state() == BidCell.State.RECORDED)
                .count();
    }

    public RowFilter filter() {
        Set<Chip> on = chips.entrySet().stream()
                .filter(e -> e.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new RowFilter(search.get(), on, family.get());
    }

    public void clearFilters() {
        search.set("");
        family.set("");
        chips.values().forEach(on -> on.set(false));
    }

    /** Every column there could be, in order, whether shown or not. */
    public List<Column> allColumns() {
        var all = new ArrayList<Column>();
        all.add(Column.MECHANISM);
        for (LadderStep step : LadderStep.values()) {
            all.add(Column.of(step));
        }
        all.add(Column.DRAFT);
        all.add(Column.MODEL_DEFAULT);
        for (GroupId group : GroupId.values()) {
            all.add(Column.of(group));
        }
        data.get().bids().keySet().forEach(letter -> all.add(Column.bid(letter)));
        return all;
    }

    /** Whether the column is chosen; a chosen confidential one is still not shown while our positions are hidden. */
    public boolean chosen(Column column) {
        return !switchedOff.contains(column);
    }

    public void choose(Column column, boolean shown) {
        if (shown) {
            switchedOff.remove(column);
        } else if (!column.equals(Column.MECHANISM)) {
            switchedOff.add(column);
        }
    }

    public boolean collapsed(String familyId) {
        return collapsed.contains(familyId);
    }

    public void toggle(String familyId) {
        if (!collapsed.remove(familyId)) {
            collapsed.add(familyId);
        }
    }

    public void expandAll() {
        collapsed.clear();
    }

    public void collapseAll() {
        collapsed.addAll(data.get().families().keySet());
    }

    /** Moves a bid's column by so many places; an end of the row stops it. */
    public void move(String letter, int by) {
        List<String> letters = model.deal().bids().stream().map(Bid::letter).toList();
        int place = letters.indexOf(letter) + by;
        if (place >= 0 && place < letters.size()) {
            model.apply(BidEdits.move(letter, place));
        }
    }

    /** Makes a row visible whatever the filters hide. */
    public boolean reveal(String mechanism) {
        ClauseRow row = data.get().rows().get(mechanism);
        if (row == null) {
            return false;
        }
        if (!filter().matches(row)) {
            clearFilters();
        }
        collapsed.remove(row.mechanism().family());
        return true;
    }

    private void refreshColumns() {
        List<Column> shown = allColumns().stream()
                .filter(this::chosen)
                .filter(c -> !(positionsHidden.get() && c.confidential()))
                .toList();
        if (!shown.equals(columns)) {
            columns.setAll(shown);
            Place place = selected.get();
            if (place != null && !shown.contains(place.column())) {
                selected.set(new Place(place.row(), Column.MECHANISM));
            }
        }
    }

    private void refreshRows() {
        RowFilter filter = filter();
        List<ClauseRow> clauses = data.get().rows().values().stream().filter(filter::matches).toList();
        shownClauses = clauses.size();
        var refs = new ArrayList<RowRef>();
        String last = "";
        for (ClauseRow clause : order.get().sorted(clauses)) {
            String familyId = clause.mechanism().family();
            boolean grouped = !order.get().byGap();
            if (grouped && !familyId.equals(last)) {
                refs.add(RowRef.family(familyId));
                last = familyId;
            }
            if (!grouped || !collapsed.contains(familyId)) {
                refs.add(new RowRef(familyId, clause.mechanism().id()));
            }
        }
        if (!refs.equals(rows)) {
            rowsChanging = true;
            rows.setAll(refs);
            rowsChanging = false;
        }
    }
}

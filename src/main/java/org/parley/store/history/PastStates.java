package org.parley.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Deal;
import org.parley.session.HistoryStep;
import org.parley.store.tables.DealRows;

/**
 * The states that lie before and after the steps of a deal. Rows are changed step by step, which is cheap; a deal is made
 * of them only when somebody wants it.
 */
final class PastStates {
    private final String deal;
    private final RowState now;
    private final Function<Long, List<RowPatch>> patches;

    /** @param patches what an entry of the journal did, by its number */
    PastStates(String deal, RowState now, Function<Long, List<RowPatch>> patches) {
        this.deal = deal;
        this.now = now;
        this.patches = patches;
    }

    /** Up to the first that the rows do not bear out. */
    List<HistoryStep> undo(List<Steps.Step> steps) {
        return walk(steps, this::takenBack,
                (step, near, far) -> new HistoryStep(step.name(), step.at(), step.who(), far, near));
    }

    /** Up to the first that the rows do not bear out. */
    List<HistoryStep> redo(List<Steps.Step> steps) {
        return walk(steps, this::broughtBack,
                (step, near, far) -> new HistoryStep(step.name(), step.at(), step.who(), near, far));
    }

    private interface Maker {
        HistoryStep make(Steps.Step step, Supplier<Deal> near, Supplier<Deal> far);
    }

    private List<HistoryStep> walk(List<Steps.Step> steps, Function<Steps.Step, List<RowPatch>> way, Maker maker) {
        var walked = new ArrayList<HistoryStep>();
        RowState state = now;
        var near = new LazyDeal(deal, state);
        for (Steps.Step step : steps) {
            Optional<RowState> next = after(state, step, way);
            if (next.isEmpty()) {
                break;
            }
            state = next.get();
            var far = new LazyDeal(deal, state);
            walked.add(maker.make(step, near, far));
            near = far;
        }
        return walked;
    }

    /** A program of another time may have had other tables. */
    private static Optional<RowState> after(
            RowState state, Steps.Step step, Function<Steps.Step, List<RowPatch>> way) {
        try {
            return state.with(way.apply(step));
        } catch (UnknownChangeException e) {
            return Optional.empty();
        }
    }

    private List<RowPatch> broughtBack(Steps.Step step) {
        return step.entries().stream().flatMap(n -> patches.apply(n).stream()).toList();
    }

    private List<RowPatch> takenBack(Steps.Step step) {
        return broughtBack(step).reversed().stream().map(RowPatch::inverse).toList();
    }

    private static final class LazyDeal implements Supplier<Deal> {
        private final String id;
        private final RowState rows;
        private @Nullable Deal made;

        LazyDeal(String id, RowState rows) {
            this.id = id;
            this.rows = rows;
        }

        @Override
        public synchronized Deal get() {
            Deal known = made;
            if (known == null) {
                known = DealRows.read(id, rows::rows);
                made = known;
            }
            return known;
        }
    }
}

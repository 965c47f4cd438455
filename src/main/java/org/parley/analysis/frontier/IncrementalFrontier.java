package org.parley.analysis.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A frontier that follows changes of single issues. It keeps the sums after each issue merged and merges a changed issue
 * last, so the next change of the same issue, as under a finger on a slider, costs one merge instead of all.
 */
public final class IncrementalFrontier {
    private final Instance instance;
    private final @Nullable Grid grid;
    private final List<Efficient> order;
    private final List<Level> levels;

    private IncrementalFrontier(
            Instance instance, @Nullable Grid grid, List<Efficient> order, List<Level> levels) {
        this.instance = instance;
        this.grid = grid;
        this.order = order;
        this.levels = levels;
    }

    /** @throws FrontierTooLargeException as {@link Frontier#of} */
    public static IncrementalFrontier of(Instance instance) {
        List<Efficient> issues = Frontier.issues(instance);
        issues.sort(Comparator.comparingLong(Efficient::spreadA));
        return merged(instance, Grid.of(issues), issues, List.of(SparseLevel.EMPTY));
    }

    private static IncrementalFrontier merged(
            Instance instance, @Nullable Grid grid, List<Efficient> order, List<Level> known) {
        var how = Merging.exact(grid);
        var levels = new ArrayList<>(known);
        for (int i = known.size() - 1; i < order.size(); i++) {
            levels.add(levels.getLast().merge(order.get(i), how));
        }
        return new IncrementalFrontier(instance, grid, List.copyOf(order), List.copyOf(levels));
    }

    /** The same issues with other options in one of them. */
    public IncrementalFrontier with(int issue, long[] a, long[] b) {
        Instance changed = instance.with(issue, a, b);
        var after = new ArrayList<>(order);
        int place = 0;
        while (order.get(place).issue() != issue) {
            place++;
        }
        after.remove(place);
        after.add(Efficient.of(changed, issue));
        Grid afterGrid = Grid.of(after);
        boolean same = Objects.equals(grid, afterGrid);
        return merged(changed, afterGrid, after, same ? levels.subList(0, place + 1) : List.of(SparseLevel.EMPTY));
    }

    public Frontier frontier() {
        return new Frontier(instance.issues(), levels.getLast().points(), 0);
    }
}

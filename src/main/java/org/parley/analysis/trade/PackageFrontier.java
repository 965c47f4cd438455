package org.parley.analysis.trade;

import java.util.AbstractList;
import java.util.List;
import org.parley.analysis.frontier.Frontier;

/**
 * The packages that no feasible package beats for one side and equals for the other, one for each pair of table values,
 * best for us first.
 */
public final class PackageFrontier {
    private final Frontier frontier;
    private final TableModel model;

    PackageFrontier(Frontier frontier, TableModel model) {
        this.frontier = frontier;
        this.model = model;
    }

    TableModel model() {
        return model;
    }

    /** At least 1. */
    public int size() {
        return frontier.size();
    }

    /** Our table value, 0 to 100, falling from place to place. */
    public double client(int place) {
        return model.value(frontier.a(place));
    }

    /** The provider's table value, 0 to 100, rising from place to place. */
    public double provider(int place) {
        return model.value(frontier.b(place));
    }

    public PackageOffer offer(int place) {
        return model.offer(frontier.choice(place));
    }

    /** Read one by one as they are asked for. */
    public List<PackageOffer> offers() {
        return new AbstractList<>() {
            @Override
            public PackageOffer get(int place) {
                return offer(place);
            }

            @Override
            public int size() {
                return frontier.size();
            }
        };
    }

    /** How many points of our table value a package here can be short of the exact frontier; 0 when it is exact. */
    public double epsilon() {
        return model.value(frontier.epsilon());
    }
}

package org.parley.analysis.weight;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Horizon;

/**
 * How the weight of a deal splits between today's service, its improvement and its renewal (SPEC 2.19). The three shares
 * are 0 to 1 and sum to 1.
 */
public record HorizonSplit(double run, double change, double renew) {
    public double share(Horizon horizon) {
        return switch (horizon) {
            case RUN -> run;
            case CHANGE -> change;
            case RENEW -> renew;
        };
    }

    /**
     * @param weights client weights per mechanism, see {@link MechanismWeights}
     * @return null when nothing carries weight
     */
    public static @Nullable HorizonSplit of(Catalog catalog, Map<String, Double> weights) {
        var sums = new EnumMap<Horizon, Double>(Horizon.class);
        double total = 0;
        for (var entry : weights.entrySet()) {
            sums.merge(catalog.mechanism(entry.getKey()).horizon(), entry.getValue(), Double::sum);
            total += entry.getValue();
        }
        if (total == 0) {
            return null;
        }
        return new HorizonSplit(
                sums.getOrDefault(Horizon.RUN, 0.0) / total,
                sums.getOrDefault(Horizon.CHANGE, 0.0) / total,
                sums.getOrDefault(Horizon.RENEW, 0.0) / total);
    }
}

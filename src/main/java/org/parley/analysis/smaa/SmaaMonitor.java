package org.parley.analysis.smaa;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Who waits for a simulation.
 *
 * @param cancelled asked often and from several threads; true ends the simulation with a
 *     {@link java.util.concurrent.CancellationException}
 * @param progress told the share that is done, rising to 1, by the thread that asked for the simulation
 */
public record SmaaMonitor(BooleanSupplier cancelled, DoubleConsumer progress) {
    public static final SmaaMonitor NONE = new SmaaMonitor(() -> false, share -> {});
}

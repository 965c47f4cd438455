package org.parley.documents;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Asked by whatever grows with a text, again and again, whether to go on. */
@FunctionalInterface
public interface StopSignal {
    /** Lets everything go on to its end. */
    StopSignal NEVER = () -> {};

    /**
     * Returns when the work may go on.
     *
     * @throws CancellationException when nobody waits for it any longer
     * @throws org.parley.file.ImportProblem when it has taken too long
     */
    void check();

    /** Stops when that is true; it is asked on the thread that works. */
    static StopSignal when(BooleanSupplier cancelled) {
        return () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        };
    }
}

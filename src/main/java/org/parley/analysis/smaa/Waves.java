package org.parley.analysis.smaa;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the blocks of a simulation wave by wave, on one thread or several, and adds their tallies up in their order. */
final class Waves {
    private final SmaaSettings settings;
    private final SmaaMonitor monitor;

    Waves(SmaaSettings settings, SmaaMonitor monitor) {
        this.settings = settings;
        this.monitor = monitor;
    }

    /**
     * @param from share of the whole that is done before
     * @param to share of the whole that is done after
     * @throws CancellationException when the monitor says so
     */
    <T extends Tally<T>> T run(Function<Block, T> work, T total, double from, double to) {
        int blocks = Math.ceilDiv(settings.draws(), Block.SIZE);
        for (int first = 0; first < blocks; first += Block.WAVE) {
            int last = Math.min(blocks, first + Block.WAVE);
            wave(work, first, last).forEach(total::add);
            if (settings.precision() > 0 && total.worstError() <= settings.precision()) {
                break;
            }
            monitor.progress().accept(from + (to - from) * last / blocks);
        }
        monitor.progress().accept(to);
        return total;
    }

    private <T> List<T> wave(Function<Block, T> work, int first, int last) {
        IntStream numbers = IntStream.range(first, last);
        return (settings.parallel() ? numbers.parallel() : numbers)
                .mapToObj(number -> {
                    if (monitor.cancelled().getAsBoolean()) {
                        throw new CancellationException();
                    }
                    return work.apply(Block.of(number, settings.draws()));
                })
                .toList();
    }
}

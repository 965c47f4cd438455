package org.parley.documents.read;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import org.parley.documents.StopSignal;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/**
 * Watches one document from its first byte to the last value found in it: its limits, the time, and whether somebody still
 * waits for it.
 */
public final class Watch implements StopSignal {
    private static final int ASK_EVERY = 256;

    private final String name;
    private final Limits limits;
    private final Progress progress;
    private final InstantSource clock;
    private final Instant deadline;
    private int steps;

    Watch(String name, Limits limits, Progress progress, InstantSource clock) {
        this.name = name;
        this.limits = limits;
        this.progress = progress;
        this.clock = clock;
        this.deadline = clock.instant().plus(limits.time());
    }

    /** Begins now, with the limits that the program has for every document. */
    public static Watch of(InputFile file, Progress progress) {
        return new Watch(file.name(), Limits.STANDARD, progress, InstantSource.system());
    }

    /** Of the file. */
    String name() {
        return name;
    }

    Limits limits() {
        return limits;
    }

    /** Called at every small step; looks at the clock now and then. */
    void step() {
        if (++steps % ASK_EVERY == 0) {
            check();
        }
    }

    /**
     * @param share of the document that has been read, 0 to 1
     * @throws CancellationException when nobody waits any longer
     */
    public void done(double share) {
        check();
        progress.done(Math.clamp(share, 0, 1));
    }

    @Override
    public void check() {
        if (progress.cancelled()) {
            throw new CancellationException(name);
        }
        if (clock.instant().isAfter(deadline)) {
            throw problem("document.time", seconds(limits.time()));
        }
    }

    /** @param total of the text so far */
    void chars(int total) {
        if (total > limits.chars()) {
            throw problem("document.chars", limits.chars());
        }
    }

    void pages(int total) {
        if (total > limits.pages()) {
            throw problem("document.pages", limits.pages(), total);
        }
    }

    /** @param args after the file's name, which is {0} */
    ImportProblem problem(String key, Object... args) {
        return problem(null, key, args);
    }

    ImportProblem problem(@org.jspecify.annotations.Nullable Throwable cause, String key, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = name;
        System.arraycopy(args, 0, all, 1, args.length);
        return ImportProblem.because(cause, key, all);
    }

    private static long seconds(Duration time) {
        return time.toSeconds();
    }
}

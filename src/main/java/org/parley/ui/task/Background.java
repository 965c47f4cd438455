package org.parley.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.parley.documents.StopSignal;

/**
 * Work beside the window's thread. Saves and analyses have a lane each and run one after the other; files are read in a
 * third, so that a slow import delays neither.
 */
public final class Background implements AutoCloseable {
    private static final long CLOSE_SECONDS = 10;

    private final ExecutorService saves;
    private final ExecutorService analyses;
    private final ExecutorService files;
    private final ReadOnlyIntegerWrapper jobs = new ReadOnlyIntegerWrapper();

    /** @param onFault told on the window's thread of a failure that nobody caught */
    public Background(Consumer<Throwable> onFault) {
        Thread.UncaughtExceptionHandler faults = (_, e) -> Platform.runLater(() -> onFault.accept(e));
        saves = lane("parley-saves", faults);
        analyses = lane("parley-analyses", faults);
        files = lane("parley-files", faults);
    }

    /** Runs on the window's thread: at once when already there. */
    public static Executor window() {
        return task -> {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
        };
    }

    /** Runs on the window's thread after what is going on there now, e.g. once a new page has been laid out. */
    public static void soon(Runnable task) {
        Platform.runLater(task);
    }

    public Executor saves() {
        return saves;
    }

    public Executor analyses() {
        return untilClosed(analyses);
    }

    /** Where work may take so long that neither a save nor an analysis must wait for it. */
    public Executor files() {
        return untilClosed(files);
    }

    /**
     * Does the work on the files' lane and hands its result or its failure to the window's thread, unless it has been
     * cancelled or closed meanwhile.
     */
    public <T> Job run(Callable<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        return run(files, _ -> work.call(), onDone, onFailed);
    }

    /** As {@link #run(Callable, Consumer, Consumer)}, for work that stops when the job is cancelled or the window closes. */
    public <T> Job run(Stoppable<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        return run(files, work, onDone, onFailed);
    }

    /** As {@link #run}, but after everything that is waiting to be saved. */
    public <T> Job afterSaves(Callable<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        return run(saves, _ -> work.call(), onDone, onFailed);
    }

    /** How many pieces of work are under way; changes on the window's thread. */
    public ReadOnlyIntegerProperty jobsProperty() {
        return jobs.getReadOnlyProperty();
    }

    private <T> Job run(Executor lane, Stoppable<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        var job = new Job();
        window().execute(() -> jobs.set(jobs.get() + 1));
        untilClosed(lane).execute(() -> {
            if (job.cancelled) {
                Platform.runLater(() -> finish(job, () -> {}));
                return;
            }
            try {
                T result = work.call(StopSignal.when(() -> job.cancelled || files.isShutdown()));
                Platform.runLater(() -> finish(job, () -> onDone.accept(result)));
            } catch (CancellationException e) {
                Platform.runLater(() -> finish(job, () -> {}));
            } catch (Throwable e) {
                Platform.runLater(() -> finish(job, () -> onFailed.accept(e)));
            }
        });
        return job;
    }

    /** Drops what comes later: an answer that arrives while the window closes may still ask for more work. */
    private static Executor untilClosed(Executor lane) {
        return task -> {
            try {
                lane.execute(task);
            } catch (RejectedExecutionException closed) {
                // Nobody is left to wait for it.
            }
        };
    }

    private void finish(Job job, Runnable report) {
        jobs.set(jobs.get() - 1);
        job.finish(report);
    }

    /** Waits for saves that are under way. */
    @Override
    public void close() {
        files.shutdownNow();
        analyses.shutdownNow();
        saves.shutdown();
        try {
            if (!saves.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                saves.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService lane(String name, Thread.UncaughtExceptionHandler faults) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .name(name)
                .daemon()
                .uncaughtExceptionHandler(faults)
                .factory());
    }

    /** Work that asks now and then whether anybody still waits for it. */
    @FunctionalInterface
    public interface Stoppable<T> {
        T call(StopSignal signal) throws Exception;
    }

    /** Work under way. */
    public static final class Job {
        private final BooleanProperty running = new SimpleBooleanProperty(true);
        private volatile boolean cancelled;

        /** From now on the result is dropped; work that has not begun is not done at all. */
        public void cancel() {
            cancelled = true;
            running.set(false);
        }

        public BooleanProperty runningProperty() {
            return running;
        }

        private void finish(Runnable report) {
            running.set(false);
            if (!cancelled) {
                report.run();
            }
        }
    }
}

package org.parley.ui.bids;

import java.util.function.DoubleConsumer;
import org.parley.documents.read.Progress;
import org.parley.ui.task.Background;

/** Tells the window how far a file has been read, and the reading when nobody wants it any more. */
final class ReadingWatch implements Progress {
    private static final double NOTICEABLE = 0.01;

    private final DoubleConsumer onShare;
    private volatile boolean cancelled;
    private double told;

    /** @param onShare told on the window's thread */
    ReadingWatch(DoubleConsumer onShare) {
        this.onShare = onShare;
    }

    @Override
    public void done(double share) {
        if (share - told >= NOTICEABLE) {
            told = share;
            Background.window().execute(() -> onShare.accept(share));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}

package org.parley.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EditName;
import org.parley.session.DealSession;
import org.parley.session.DealStore;
import org.parley.session.History;
import org.parley.session.SaveState;

/**
 * The open deal as properties that views follow. The deal changes at once with an edit; the analysis follows as soon as
 * it is computed, and only ever for the latest deal. Lives on the window's thread.
 */
public final class DealModel {
    private final Catalog catalog;
    private final DealSession session;
    private final Executor analyses;
    private final Executor window;
    private final AtomicReference<@Nullable Revision> waiting = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Deal> deal;
    private final TermWatch termWatch;
    private final ReadOnlyObjectWrapper<DealAnalysis> analysis;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<@Nullable EditName> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EditName> redoName = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty positionsHidden = new SimpleBooleanProperty();
    private long revision;

    /** A deal to analyse; a result for any but the latest revision is dropped. */
    private record Revision(long number, Deal deal) {}

    /**
     * @param opened as it is in the store
     * @param history of the deal up to now
     * @param saves runs one save after the other
     * @param analyses runs one analysis after the other
     * @param window runs on the window's thread
     */
    public DealModel(
            Catalog catalog,
            DealStore store,
            Deal opened,
            History history,
            Clock clock,
            String who,
            Executor saves,
            Executor analyses,
            Executor window) {
        this.catalog = catalog;
        this.analyses = analyses;
        this.window = window;
        this.deal = new ReadOnlyObjectWrapper<>(opened);
        this.termWatch = new TermWatch(this.deal.getReadOnlyProperty());
        this.analysis = new ReadOnlyObjectWrapper<>(DealAnalysis.of(catalog, opened));
        this.saveState = new ReadOnlyObjectWrapper<>(new SaveState.Saved(Instant.now(clock)));
        this.session = new DealSession(store, opened, history, clock, who, saves, window, saveState::set);
        session.onChange(this::changed);
        nameSteps();
    }

    public Catalog catalog() {
        return catalog;
    }

    public Deal deal() {
        return deal.get();
    }

    public DealTerms terms() {
        return new DealTerms(catalog, deal());
    }

    /** Name of the person who edits. */
    public String user() {
        return session.who();
    }

    /** The time, for edits that keep one. */
    public Instant now() {
        return session.now();
    }

    public DealAnalysis analysis() {
        return analysis.get();
    }

    /** Whether our positions stay off the screen because others look at it, too. Not part of the deal. */
    public BooleanProperty positionsHiddenProperty() {
        return positionsHidden;
    }

    public ReadOnlyObjectProperty<Deal> dealProperty() {
        return deal.getReadOnlyProperty();
    }

    /** What a change of the term did to volumes and prices. */
    public TermWatch termWatch() {
        return termWatch;
    }

    /** Follows the deal by a moment. */
    public ReadOnlyObjectProperty<DealAnalysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /** What undo would take back; null when nothing. */
    public ReadOnlyObjectProperty<@Nullable EditName> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would bring back; null when nothing. */
    public ReadOnlyObjectProperty<@Nullable EditName> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** @throws org.parley.domain.InvalidValueException when the edit refuses a value; nothing has changed then */
    public void apply(Edit edit) {
        session.apply(edit);
    }

    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    /** What can be taken back and brought back now. */
    public History history() {
        return session.history();
    }

    /** Takes back so many steps as one change. */
    public void goBack(int steps) {
        session.goBack(steps);
    }

    /** Brings back so many steps as one change. */
    public void goForward(int steps) {
        session.goForward(steps);
    }

    public void retrySave() {
        session.retrySave();
    }

    /**
     * Does work that is too slow to follow every edit, after the analyses under way, and hands its result to the window's
     * thread. Whether the result is still wanted by then is for the receiver to say.
     */
    public <T extends @Nullable Object> void compute(Supplier<T> work, Consumer<T> onDone) {
        analyses.execute(() -> {
            T result = work.get();
            window.execute(() -> onDone.accept(result));
        });
    }

    private void changed(Deal latest) {
        deal.set(latest);
        nameSteps();
        revision++;
        if (waiting.getAndSet(new Revision(revision, latest)) == null) {
            analyses.execute(this::analyse);
        }
    }

    private void nameSteps() {
        undoName.set(session.undoName().orElse(null));
        redoName.set(session.redoName().orElse(null));
    }

    private void analyse() {
        Revision latest = waiting.getAndSet(null);
        if (latest != null) {
            DealAnalysis result = DealAnalysis.of(catalog, latest.deal());
            window.execute(() -> {
                if (latest.number() == revision) {
                    analysis.set(result);
                }
            });
        }
    }
}

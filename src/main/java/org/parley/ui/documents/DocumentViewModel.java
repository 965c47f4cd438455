package org.parley.ui.documents;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.DocumentClauses;
import org.parley.documents.segment.Clause;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.ClauseCorrection;

/** A document that is looked at: which clause, what it is about, and what a person says it is about. */
public final class DocumentViewModel {
    /** Below this probability a family is only a guess. */
    static final double SURE = 0.5;

    private final Attachment document;
    private final String who;
    private final Clock clock;
    private final Consumer<List<ClauseCorrection>> keep;
    private final List<Paragraph> paragraphs;
    private final TextSearch search;
    private final ReadOnlyObjectWrapper<DocumentClauses> clauses;
    private final ObjectProperty<@Nullable Clause> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ClauseFamily> family = new SimpleObjectProperty<>();
    private final BooleanProperty onlyUnsure = new SimpleBooleanProperty();
    private final Deque<Map<Integer, ClauseCorrection>> undo = new ArrayDeque<>();
    private final Deque<Map<Integer, ClauseCorrection>> redo = new ArrayDeque<>();
    private Map<Integer, ClauseCorrection> corrections;

    /**
     * @param paragraphs of its text
     * @param corrections of this document
     * @param who is looking at it
     * @param keep takes all corrections of the document after each change
     * @param aside searches a long text
     */
    public DocumentViewModel(
            Attachment document,
            DocumentClauses read,
            List<Paragraph> paragraphs,
            List<ClauseCorrection> corrections,
            String who,
            Clock clock,
            Consumer<List<ClauseCorrection>> keep,
            TextSearch.Aside aside) {
        this.document = document;
        this.who = who;
        this.clock = clock;
        this.keep = keep;
        this.paragraphs = List.copyOf(paragraphs);
        this.search = new TextSearch(read.tree().source(), aside);
        this.corrections = new TreeMap<>();
        corrections.forEach(c -> this.corrections.put(c.start(), c));
        this.clauses = new ReadOnlyObjectWrapper<>(read.withSaid(Library.said(read.tree(), corrections)));
    }

    public Attachment document() {
        return document;
    }

    public DocumentClauses clauses() {
        return clauses.get();
    }

    /** Changes when a person says what a clause is about. */
    public ReadOnlyObjectProperty<DocumentClauses> clausesProperty() {
        return clauses.getReadOnlyProperty();
    }

    public String text() {
        return clauses.get().tree().source();
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public TextSearch search() {
        return search;
    }

    /** The clause that is looked at. */
    public ObjectProperty<@Nullable Clause> selectedProperty() {
        return selected;
    }

    /** The only family to list; null for all. */
    public ObjectProperty<@Nullable ClauseFamily> familyProperty() {
        return family;
    }

    public BooleanProperty onlyUnsureProperty() {
        return onlyUnsure;
    }

    public void clearFilters() {
        family.set(null);
        onlyUnsure.set(false);
    }

    public boolean filtered() {
        return family.get() != null || onlyUnsure.get();
    }

    /** Whether a clause passes the filters. */
    public boolean listed(Clause clause) {
        ClauseFamily only = family.get();
        return (only == null || (clauses().isClear(clause) && clauses().families(clause).contains(only)))
                && (!onlyUnsure.get() || clauses().sure(clause) < SURE);
    }

    public long unsure() {
        return clauses().tree().all().stream().filter(c -> clauses().sure(c) < SURE).count();
    }

    /** The innermost clause at a place of the text; null outside all. */
    public @Nullable Clause clauseAt(int place) {
        Clause found = null;
        for (Clause clause : clauses().tree().all()) {
            if (clause.start() <= place && place < clause.end()) {
                found = clause;
            }
        }
        return found;
    }

    /** Which paragraph a clause begins in; -1 when it has no words. */
    public int paragraphOf(Clause clause) {
        return paragraphAt(clause.start());
    }

    /** The paragraph at a place of the text, or the next one; -1 behind the last. */
    public int paragraphAt(int place) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (place < paragraphs.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high == paragraphs.size() ? -1 : high;
    }

    /** What a person said of a clause; null when nobody did. */
    public @Nullable ClauseCorrection correction(Clause clause) {
        return corrections.get(clause.start());
    }

    /** Says that clauses are about a family alone. */
    public void correct(List<Clause> chosen, ClauseFamily says) {
        change(chosen, _ -> List.of(says));
    }

    /** Says that clauses are about a second family besides the first one that they clearly have. */
    public void correctSecond(List<Clause> chosen, ClauseFamily says) {
        change(chosen, clause -> {
            ClauseFamily first = clauses().families(clause).getFirst();
            return first == says || !clauses().isClear(clause) ? List.of(says) : List.of(first, says);
        });
    }

    /** Takes back what people said of clauses, so that the guess counts again. */
    public void forget(List<Clause> chosen) {
        var changed = new TreeMap<>(corrections);
        chosen.forEach(clause -> changed.remove(clause.start()));
        become(changed);
    }

    public boolean canUndo() {
        return !undo.isEmpty();
    }

    public boolean undo() {
        return step(undo, redo);
    }

    public boolean redo() {
        return step(redo, undo);
    }

    /** Goes back to what is kept, because a change could not be. */
    public void goBack(List<ClauseCorrection> kept) {
        undo.clear();
        redo.clear();
        corrections = new TreeMap<>();
        kept.forEach(c -> corrections.put(c.start(), c));
        show();
    }

    private interface Saying {
        List<ClauseFamily> of(Clause clause);
    }

    private void change(List<Clause> chosen, Saying saying) {
        var changed = new TreeMap<>(corrections);
        for (Clause clause : chosen) {
            List<ClauseFamily> says = saying.of(clause);
            if (!Objects.equals(clauses().said().get(clause), says)) {
                changed.put(clause.start(), correction(clause, says));
            }
        }
        become(changed);
    }

    private void become(Map<Integer, ClauseCorrection> changed) {
        if (!changed.equals(corrections)) {
            undo.push(corrections);
            redo.clear();
            corrections = changed;
            show();
            keep.accept(new ArrayList<>(corrections.values()));
        }
    }

    private boolean step(Deque<Map<Integer, ClauseCorrection>> from, Deque<Map<Integer, ClauseCorrection>> to) {
        Map<Integer, ClauseCorrection> next = from.poll();
        if (next == null) {
            return false;
        }
        to.push(corrections);
        corrections = next;
        show();
        keep.accept(new ArrayList<>(corrections.values()));
        return true;
    }

    private void show() {
        var said = new LinkedHashMap<>(
                Library.said(clauses().tree(), new ArrayList<>(corrections.values())));
        clauses.set(clauses().withSaid(said));
    }

    private ClauseCorrection correction(Clause clause, List<ClauseFamily> says) {
        return new ClauseCorrection(
                document.sha256(),
                clause.start(),
                document.fileName(),
                Objects.requireNonNullElse(clause.number(), ""),
                Objects.requireNonNullElse(clause.title(), ""),
                clause.body(text()),
                says.stream().map(ClauseFamily::name).toList(),
                who,
                clock.instant());
    }
}

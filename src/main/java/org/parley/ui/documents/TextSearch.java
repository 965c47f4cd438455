package org.parley.ui.documents;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Finds words in a text, whatever their case and however the lines break between them. */
public final class TextSearch {
    /** More places than anybody goes through. */
    public static final int MOST = 20_000;
    /** What is searched through between two keys. */
    private static final int AT_ONCE = 200_000;

    private final String text;
    private final Aside aside;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private volatile int asked;

    /** A place in the text, in chars; {@code end} is exclusive. */
    public record Hit(int start, int end) {}

    /** Does work beside the window's thread and hands over its result there. */
    public interface Aside {
        void run(Callable<List<Hit>> work, Consumer<List<Hit>> onFound);
    }

    /** @param aside for a text that takes long to be searched through */
    public TextSearch(String text, Aside aside) {
        this.text = text;
        this.aside = aside;
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** In the order of the text; no more than {@link #MOST}, and still the former ones while it is searched. */
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Which of the places is looked at, from 0; -1 when there is none. */
    public IntegerProperty currentProperty() {
        return current;
    }

    public @Nullable Hit current() {
        return current.get() < 0 ? null : hits.get().get(current.get());
    }

    /** Goes on by so many places, around the end. */
    public void move(int by) {
        if (!hits.get().isEmpty()) {
            current.set(Math.floorMod(current.get() + by, hits.get().size()));
        }
    }

    private void find(String wanted) {
        int question = asked + 1;
        asked = question;
        if (wanted.isBlank() || text.length() <= AT_ONCE) {
            found(places(wanted));
            return;
        }
        searching.set(true);
        // Who types on no longer waits for the letters before.
        aside.run(() -> question == asked ? places(wanted) : List.of(), places -> {
            if (question == asked) {
                found(places);
            }
        });
    }

    private void found(List<Hit> places) {
        searching.set(false);
        current.set(-1);
        hits.set(places);
        current.set(places.isEmpty() ? -1 : 0);
    }

    private List<Hit> places(String wanted) {
        return wanted.isBlank() ? List.of()
                : Pattern.compile(
                        Pattern.compile("\\s+").splitAsStream(wanted.strip())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .results()
                        .limit(MOST)
                        .map(m -> new Hit(m.start(), m.end()))
                        .toList();
    }
}

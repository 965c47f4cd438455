package org.parley.ui.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Finds words in a text, whatever their case and however the lines break between them. */
public final class TextSearch {
    private final String text;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);

    /** A place in the text, in chars; {@code end} is exclusive. */
    public record Hit(int start, int end) {}

    public TextSearch(String text) {
        this.text = text;
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** In the order of the text. */
    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
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
        current.set(-1);
        hits.set(wanted.isBlank() ? List.of()
                : Pattern.compile(
                        Pattern.compile("\\s+").splitAsStream(wanted.strip())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .results()
                        .map(m -> new Hit(m.start(), m.end()))
                        .toList());
        current.set(hits.get().isEmpty() ? -1 : 0);
    }
}

package org.parley.ui.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Kind;
import org.parley.documents.align.Match;
import org.parley.documents.redline.Change;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.Row;
import org.parley.documents.redline.Statistics;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Redlined;

/** What differs between two documents: which clauses to list, and going from change to change. */
public final class DifferenceViewModel {
    private static final Texts TEXT = Texts.of("documents");
    private static final Texts CHANGES = Texts.of("redline");

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final BooleanProperty onlyChanged = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private List<Spot> spots = List.of();
    private @Nullable Redline redline;

    /** A change: the row it is in, and its number there. */
    public record Spot(int row, int change) {}

    public DifferenceViewModel() {
        onlyChanged.subscribe(this::fill);
    }

    public void show(Redline shown) {
        redline = shown;
        fill();
    }

    public @Nullable Redline redline() {
        return redline;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public BooleanProperty onlyChangedProperty() {
        return onlyChanged;
    }

    /** Which change is looked at, from 0; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public @Nullable Spot current() {
        return current.get() < 0 ? null : spots.get(current.get());
    }

    public int changes() {
        return spots.size();
    }

    /** Goes on by so many changes, around the end. */
    public void move(int by) {
        if (!spots.isEmpty()) {
            int from = current.get() < 0 && by < 0 ? 0 : current.get();
            current.set(Math.floorMod(from + by, spots.size()));
        }
    }

    /** What became of the clauses of a row, in words. */
    public static String words(Row row) {
        Match match = row.match();
        String change = CHANGES.get("redline.change." + row.change());
        return switch (match.kind()) {
            case NONE -> change;
            case SAME -> change;
            case MOVED -> TEXT.get("kind.MOVED", change);
            case SPLIT -> TEXT.get("kind.SPLIT", Integer.toString(match.right().size()), change);
            case MERGED -> TEXT.get("kind.MERGED", Integer.toString(match.left().size()), change);
        };
    }

    /** How many words, in words. */
    public static String words(Statistics statistics) {
        var numbers = Numbers.local();
        String words = TEXT.get(
                "statistics",
                numbers.plain((double) statistics.inserted()),
                numbers.plain((double) statistics.deleted()),
                numbers.plain((double) statistics.unchanged()));
        return statistics.moved() == 0 ? words
                : words + TEXT.get("statistics.moved", numbers.plain((double) statistics.moved()));
    }

    /** Number and title of clauses; empty where there is none. */
    public static String heading(List<Clause> clauses) {
        return String.join(
                " + ",
                clauses.stream()
                        .map(c -> c.heading().isEmpty() ? TEXT.get("clause.untitled") : c.heading())
                        .toList());
    }

    /** How many clauses are the same, moved, split, merged or on one side only. */
    public String kinds() {
        Redline shown = redline;
        if (shown == null) {
            return "";
        }
        return TEXT.get(
                "kinds",
                count(shown, Kind.SAME),
                count(shown, Kind.MOVED),
                count(shown, Kind.SPLIT),
                count(shown, Kind.MERGED),
                shown.rows().stream().filter(r -> r.change() == Change.REMOVED).count(),
                shown.rows().stream().filter(r -> r.change() == Change.ADDED).count());
    }

    private static long count(Redline redline, Kind kind) {
        return redline.rows().stream().filter(r -> r.match().kind() == kind).count();
    }

    /** Whether more clauses stand alone than have a counterpart: then the two are hardly versions of one text. */
    public boolean unlike() {
        Redline shown = redline;
        return shown != null
                && 2 * shown.rows().stream().filter(DifferenceViewModel::alone).count() > shown.rows().size();
    }

    private static boolean alone(Row row) {
        return row.change() == Change.REMOVED || row.change() == Change.ADDED;
    }

    private void fill() {
        Redline shown = redline;
        if (shown == null) {
            return;
        }
        current.set(-1);
        List<Row> listed = shown.rows().stream()
                .filter(r -> !onlyChanged.get() || r.change() != Change.UNCHANGED || r.match().kind() != Kind.SAME)
                .sorted(Comparator.comparing(r -> unlike() && alone(r)))
                .toList();
        var found = new ArrayList<Spot>();
        for (int row = 0; row < listed.size(); row++) {
            for (int change = 0; change < Redlined.changes(listed.get(row).segments()); change++) {
                found.add(new Spot(row, change));
            }
        }
        spots = List.copyOf(found);
        rows.setAll(listed);
    }
}

package org.parley.documents.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.documents.StopSignal;
import org.jspecify.annotations.Nullable;
import org.parley.documents.redline.Segment.Kind;
import org.parley.documents.redline.Words.Token;

/** Finds text that was taken out in one place and put in at another, in the same clause or elsewhere. */
final class MovedText {
    /** Shorter runs of words stand in many a clause by chance. */
    private static final int LEAST_WORDS = 10;

    /** Places tried for one beginning; only phrases that say nothing occur more often. */
    private static final int MOST_PLACES = 8;

    private final List<List<Run>> texts;
    private final Map<List<String>, List<Place>> beginnings = new HashMap<>();
    private final IdentityHashMap<Run, List<Piece>> pieces = new IdentityHashMap<>();
    private int moves;

    private MovedText(List<List<Run>> texts) {
        this.texts = texts;
    }

    /** The words of a run alone, and where in the run they stand. */
    private static final class Wording {
        private final Run run;
        /** Neighbours in a text have neighbouring numbers. */
        private final int number;
        private final List<String> keys = new ArrayList<>();
        private final List<Integer> at = new ArrayList<>();

        Wording(Run run, int number) {
            this.run = run;
            this.number = number;
            for (int i = 0; i < run.shown().size(); i++) {
                Token token = run.shown().get(i);
                if (token.word()) {
                    keys.add(token.key());
                    at.add(i);
                }
            }
        }
    }

    private record Place(Wording wording, int from) {}

    /** Tokens of a run that moved, from inclusive, to exclusive. */
    private record Piece(int from, int to, int move) {}

    /** The same texts, with what moved cut out of deletions and insertions as runs of their own. */
    static List<List<Run>> mark(List<List<Run>> texts, StopSignal signal) {
        var moved = new MovedText(texts);
        moved.find(signal);
        return texts.stream().map(moved::cut).toList();
    }

    private void find(StopSignal signal) {
        var inserted = new ArrayList<Wording>();
        int number = 0;
        for (List<Run> text : texts) {
            signal.check();
            for (Run run : text) {
                number++;
                if (run.kind() == Kind.DELETED) {
                    remember(new Wording(run, number));
                } else if (run.kind() == Kind.INSERTED) {
                    inserted.add(new Wording(run, number));
                }
            }
            number++;
        }
        for (Wording wording : inserted) {
            signal.check();
            follow(wording);
        }
    }

    private void remember(Wording wording) {
        for (int i = 0; i + LEAST_WORDS <= wording.keys.size(); i++) {
            List<Place> places = beginnings.computeIfAbsent(beginning(wording, i), k -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(new Place(wording, i));
            }
        }
    }

    private static List<String> beginning(Wording wording, int from) {
        return wording.keys.subList(from, from + LEAST_WORDS);
    }

    private void follow(Wording wording) {
        int i = 0;
        while (i + LEAST_WORDS <= wording.keys.size()) {
            @Nullable Place source = null;
            int most = 0;
            for (Place place : beginnings.getOrDefault(beginning(wording, i), List.of())) {
                int length = elsewhere(wording, place) ? common(wording, i, place) : 0;
                if (length > most && free(place, length)) {
                    source = place;
                    most = length;
                }
            }
            if (source == null) {
                i++;
            } else {
                moves++;
                add(source.wording(), source.from(), most);
                add(wording, i, most);
                i += most;
            }
        }
    }

    private static int common(Wording wording, int from, Place place) {
        List<String> here = wording.keys;
        List<String> there = place.wording().keys;
        int length = 0;
        while (from + length < here.size()
                && place.from() + length < there.size()
                && here.get(from + length).equals(there.get(place.from() + length))) {
            length++;
        }
        return length;
    }

    /** What a passage is replaced by often repeats some of it; that is no move. */
    private static boolean elsewhere(Wording wording, Place place) {
        return Math.abs(wording.number - place.wording().number) > 1;
    }

    private boolean free(Place place, int length) {
        int from = place.wording().at.get(place.from());
        int to = place.wording().at.get(place.from() + length - 1);
        return pieces(place.wording().run).stream().allMatch(p -> p.to() <= from || p.from() > to);
    }

    private void add(Wording wording, int from, int length) {
        // up to the next word, so that the full stop moves along
        int end = from + length < wording.keys.size()
                ? wording.at.get(from + length)
                : wording.run.shown().size();
        pieces.computeIfAbsent(wording.run, r -> new ArrayList<>()).add(new Piece(wording.at.get(from), end, moves));
    }

    private List<Piece> pieces(Run run) {
        return pieces.getOrDefault(run, List.of());
    }

    private List<Run> cut(List<Run> text) {
        return text.stream().flatMap(run -> cut(run).stream()).toList();
    }

    private List<Run> cut(Run run) {
        List<Piece> sorted = pieces(run).stream()
                .sorted(Comparator.comparingInt(Piece::from))
                .toList();
        if (sorted.isEmpty()) {
            return List.of(run);
        }
        var parts = new ArrayList<Run>();
        int at = 0;
        for (Piece piece : sorted) {
            if (piece.from() > at) {
                parts.add(run.part(at, piece.from(), 0));
            }
            parts.add(run.part(piece.from(), piece.to(), piece.move()));
            at = piece.to();
        }
        if (at < run.shown().size()) {
            parts.add(run.part(at, run.shown().size(), 0));
        }
        return parts;
    }
}

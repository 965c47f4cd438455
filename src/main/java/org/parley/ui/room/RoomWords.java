package org.parley.ui.room;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.audience.AudiencePage;
import org.parley.audience.BidsPage;
import org.parley.audience.TermsPage;
import org.parley.audience.VotePage;
import org.parley.text.Texts;

/** What the controls of room mode say. None of it tells a value. */
final class RoomWords {
    static final Texts TEXT = Texts.of("presenter");
    private static final Texts ROOM = Texts.of("room");

    private RoomWords() {}

    static String place(RoomViewModel room) {
        return ROOM.get(
                "place",
                Integer.toString(room.indexProperty().get() + 1),
                Integer.toString(room.pagesProperty().get().size()));
    }

    static String name(AudiencePage page) {
        String kind = TEXT.get("page." + page.getClass().getSimpleName());
        return switch (page) {
            case TermsPage terms -> TEXT.get("page.of", kind, terms.family().name());
            case BidsPage bids -> TEXT.get("page.of", kind, bids.family().name());
            case VotePage vote -> TEXT.get("page.of", kind, TEXT.get("sheet." + vote.sheet()));
            default -> kind;
        };
    }

    static String name(Candidate candidate) {
        return switch (candidate) {
            case Candidate.Position position ->
                    TEXT.get("reveal." + position.step(), position.mechanism().id(), position.mechanism().name());
            case Candidate.Vote vote -> TEXT.get(
                    "reveal.vote",
                    TEXT.get("sheet." + vote.reveal().sheet()),
                    Integer.toString(vote.reveal().round()));
        };
    }

    /** Minutes and seconds. */
    static String time(@Nullable Duration duration) {
        return duration == null
                ? ""
                : String.format("%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    static String speaker(@Nullable Duration left) {
        if (left == null) {
            return TEXT.get("timer.idle");
        }
        return left.isZero() ? TEXT.get("timer.over") : TEXT.get("timer.left", time(left));
    }
}

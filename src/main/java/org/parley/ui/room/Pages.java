package org.parley.ui.room;

import javafx.util.Subscription;
import org.parley.ui.room.audience.AudienceView;

/** Keeps an audience view on the present page. */
final class Pages {
    private Pages() {}

    /** @param placed whether the page says which of how many it is */
    static Subscription follow(RoomViewModel room, AudienceView view, boolean placed) {
        Runnable show = () -> {
            if (room.blackProperty().get()) {
                view.black();
            } else {
                view.show(room.pageProperty().get(), placed ? RoomWords.place(room) : "");
            }
        };
        show.run();
        return Subscription.combine(
                room.pageProperty().subscribe(show), room.indexProperty().subscribe(show),
                room.pagesProperty().subscribe(show), room.blackProperty().subscribe(show));
    }
}

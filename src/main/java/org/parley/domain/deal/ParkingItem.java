package org.parley.domain.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;

/**
 * Something that came up in a meeting and is not settled there.
 *
 * @param number what people call it by, 1 and up
 * @param owner who sees to it; empty while nobody does
 * @param due null while no day is set
 */
public record ParkingItem(int number, String text, String owner, @Nullable LocalDate due, boolean settled) {
    public ParkingItem {
        Check.within(number, 1, Facilitation.MOST, "number of the parked item");
        if (due != null) {
            Check.within(due.getYear(), 1, 9999, "year of the parked item");
        }
    }

    public ParkingItem withText(String changed) {
        return new ParkingItem(number, changed, owner, due, settled);
    }

    public ParkingItem withOwner(String changed) {
        return new ParkingItem(number, text, changed, due, settled);
    }

    public ParkingItem withDue(@Nullable LocalDate changed) {
        return new ParkingItem(number, text, owner, changed, settled);
    }

    public ParkingItem withSettled(boolean changed) {
        return new ParkingItem(number, text, owner, due, changed);
    }
}

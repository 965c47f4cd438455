package org.parley.domain.deal;

import org.parley.domain.Check;

/**
 * A part of a meeting.
 *
 * @param number what the program tells it from others by, 1 and up; its place in the agenda is that in the list
 * @param minutes planned
 */
public record AgendaItem(int number, String topic, int minutes) {
    public static final int LONGEST_MINUTES = 600;

    public AgendaItem {
        Check.within(number, 1, Facilitation.MOST, "number of the agenda item");
        Check.within(minutes, 0, LONGEST_MINUTES, "minutes");
    }

    public AgendaItem withTopic(String changed) {
        return new AgendaItem(number, changed, minutes);
    }

    public AgendaItem withMinutes(int changed) {
        return new AgendaItem(number, topic, changed);
    }
}

package org.parley.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.AgendaItem;
import org.parley.domain.deal.Decision;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.ParkingItem;

/** What is kept about meetings; a file may hold none of it. */
final class MeetingReader {
    private MeetingReader() {}

    static Facilitation read(Field f) {
        if (!f.exists()) {
            return Facilitation.NONE;
        }
        var parking = f.at("parking").itemsOrNone().stream().map(MeetingReader::parked).toList();
        var decisions = f.at("decisions").itemsOrNone().stream().map(MeetingReader::decision).toList();
        var agenda = f.at("agenda").itemsOrNone().stream().map(MeetingReader::planned).toList();
        return f.make(() -> new Facilitation(parking, decisions, agenda));
    }

    private static ParkingItem parked(Field f) {
        return f.make(() -> new ParkingItem(
                f.at("number").whole(),
                f.at("text").text(),
                f.at("owner").textOr(""),
                day(f.at("due")),
                f.at("settled").yesOr(false)));
    }

    private static Decision decision(Field f) {
        return f.make(() -> new Decision(
                f.at("number").whole(),
                f.at("when").instant(),
                f.at("who").textOr(""),
                f.at("what").text(),
                f.at("why").textOr(""),
                f.at("source").textOr("")));
    }

    private static AgendaItem planned(Field f) {
        return f.make(() -> new AgendaItem(
                f.at("number").whole(), f.at("topic").text(), f.at("minutes").whole()));
    }

    private static @Nullable LocalDate day(Field f) {
        if (!f.exists()) {
            return null;
        }
        try {
            return LocalDate.parse(f.text());
        } catch (DateTimeException e) {
            throw f.problem("must be a day such as 2026-01-31, not '" + f.text() + "'");
        }
    }
}

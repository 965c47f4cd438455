package org.parley.exchange.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.parley.domain.deal.Decision;
import org.parley.domain.deal.Facilitation;
import org.parley.domain.deal.ParkingItem;
import org.parley.exchange.report.ReportPage.Line;
import org.parley.exchange.report.ReportPage.Logged;
import org.parley.exchange.report.ReportPage.Meeting;
import org.parley.exchange.report.ReportPage.Parked;
import org.parley.text.Texts;

/** Puts what was decided, parked and planned in meetings into words. */
final class MeetingWords {
    private final Texts texts = Texts.of("report");
    private final Facilitation kept;

    MeetingWords(Facilitation kept) {
        this.kept = kept;
    }

    Meeting meeting() {
        return new Meeting(
                kept.decisions().stream().map(MeetingWords::logged).toList(),
                kept.parking().stream().map(this::parked).toList(),
                agenda());
    }

    private static Logged logged(Decision decision) {
        return new Logged(
                "D" + decision.number(), day(LocalDate.ofInstant(decision.when(), ZoneId.systemDefault())),
                decision.who(), decision.what(), decision.why());
    }

    private Parked parked(ParkingItem item) {
        LocalDate due = item.due();
        return new Parked(
                "P" + item.number(), item.text(), item.owner(), due == null ? "" : day(due),
                texts.get(item.settled() ? "report.parking.settled" : "report.parking.open"));
    }

    private List<Line> agenda() {
        return kept.agenda().stream()
                .map(a -> new Line(a.topic(), texts.get("report.minutes", Integer.toString(a.minutes()))))
                .toList();
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }
}

package org.parley.exchange.json;

import java.util.List;
import org.parley.domain.deal.Waiver;

/** What somebody has answered for; a file may hold none. */
final class WaiversReader {
    private WaiversReader() {}

    static List<Waiver> read(Field f, Known known) {
        List<Waiver> waivers = f.itemsOrNone().stream().map(w -> waiver(w, known)).toList();
        waivers.stream().map(Waiver::subject).distinct().forEach(subject -> {
            if (waivers.stream().filter(w -> w.subject().equals(subject)).count() > 1) {
                throw f.problem("holds " + subject + " twice");
            }
        });
        return waivers;
    }

    private static Waiver waiver(Field f, Known known) {
        String subject = known.ruleOrFamily(f.at("subject"));
        return f.make(() -> new Waiver(subject, f.at("who").text(), f.at("when").instant(), f.at("why").text()));
    }
}

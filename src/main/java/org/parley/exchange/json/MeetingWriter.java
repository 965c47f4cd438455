package org.parley.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parley.domain.deal.Facilitation;

/** What is kept about meetings. */
final class MeetingWriter {
    private MeetingWriter() {}

    static void write(ObjectNode root, Facilitation facilitation) {
        if (facilitation.equals(Facilitation.NONE)) {
            return;
        }
        ObjectNode meeting = root.putObject("meeting");
        var parking = meeting.putArray("parking");
        facilitation.parking().forEach(p -> {
            ObjectNode node = parking.addObject().put("number", p.number()).put("text", p.text());
            node.put("owner", p.owner());
            node.put("due", p.due() == null ? null : p.due().toString());
            node.put("settled", p.settled());
        });
        var decisions = meeting.putArray("decisions");
        facilitation.decisions().forEach(d -> decisions.addObject()
                .put("number", d.number())
                .put("when", d.when().toString())
                .put("who", d.who())
                .put("what", d.what())
                .put("why", d.why())
                .put("source", d.source()));
        var agenda = meeting.putArray("agenda");
        facilitation.agenda().forEach(a -> agenda.addObject()
                .put("number", a.number())
                .put("topic", a.topic())
                .put("minutes", a.minutes()));
    }
}

package org.parley.ui.room.audience;

import java.util.stream.Collectors;
import org.parley.audience.IntentPage;
import org.parley.audience.MissingPage;
import org.parley.audience.RobustnessPage;
import org.parley.audience.WaitingPage;
import org.parley.text.Numbers;

/** Pages of one statement or one number. */
final class StatementNodes {
    private StatementNodes() {}

    static PageNodes.Drawn of(MissingPage page) {
        return new PageNodes.Drawn(
                Say.TEXT.get("topic." + page.topic()),
                Large.statement(Large.name(Say.TEXT.get("missing." + page.topic()))));
    }

    static PageNodes.Drawn of(IntentPage page) {
        return new PageNodes.Drawn(
                Say.TEXT.get("intent.heading"),
                Large.statement(Large.styled(Large.title(page.statement().words()), "room-quote")));
    }

    static PageNodes.Drawn of(WaitingPage page) {
        String heading = Say.TEXT.get("waiting.heading." + page.sheet(), Integer.toString(page.round()));
        String counted = Say.TEXT.get(
                "waiting.count", Integer.toString(page.in()), Integer.toString(page.groups()));
        return new PageNodes.Drawn(
                heading,
                Large.statement(
                        Large.number(counted),
                        Large.name(Say.TEXT.get(page.complete() ? "waiting.complete" : "waiting.open"))));
    }

    static PageNodes.Drawn of(RobustnessPage page) {
        String chosen = page.chosen().stream().map(Say::provider).collect(Collectors.joining(", "));
        boolean all = page.share().value() >= 1 - 1e-9;
        return new PageNodes.Drawn(
                Say.TEXT.get(all ? "robust.heading.all" : "robust.heading.some"),
                Large.statement(
                        Large.number(Numbers.local().percent(page.share().value(), 0)),
                        Large.name(Say.TEXT.get("robust.meaning", chosen)),
                        Large.body(Say.TEXT.get(all ? "robust.all" : "robust.some"))));
    }
}

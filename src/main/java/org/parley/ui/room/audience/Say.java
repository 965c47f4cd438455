package org.parley.ui.room.audience;

import org.parley.audience.Amount;
import org.parley.audience.Figure;
import org.parley.audience.GroupLabel;
import org.parley.audience.Item;
import org.parley.audience.Part;
import org.parley.audience.Shown;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.Texts;

/** Public things in words. */
final class Say {
    static final Texts TEXT = Texts.of("room");

    private Say() {}

    static String name(Item item) {
        return item.name().isEmpty() ? TEXT.get("item." + item.id()) : item.name();
    }

    static String provider(Item item) {
        return TEXT.get("provider", item.id(), item.name());
    }

    static String figure(Figure figure) {
        return switch (figure.kind()) {
            case SHARE -> Numbers.local().percent(figure.value(), 0);
            case POINTS -> Numbers.local().fixed(figure.value(), 1);
            case INDEX -> Numbers.local().fixed(figure.value(), 2);
            case ANSWER -> Numbers.local().plain(figure.value());
        };
    }

    static String value(Shown shown) {
        return Quantity.local().of(shown.value(), shown.unit());
    }

    static String amount(Amount amount) {
        return Numbers.local().fixed(amount.value(), Math.abs(amount.value()) < 1_000 ? 2 : 0);
    }

    static String group(GroupLabel label) {
        return switch (label) {
            case GroupLabel.Code code -> code.id().name();
            case GroupLabel.Alias alias -> TEXT.get("group.alias", Integer.toString(alias.number()));
        };
    }

    /** A heading, with which part of several it is over. */
    static String heading(String heading, Part part) {
        return part.of() == 1
                ? heading
                : TEXT.get("part", heading, Integer.toString(part.number()), Integer.toString(part.of()));
    }
}

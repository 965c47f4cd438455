package org.parley.ui.kit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.parley.domain.deal.Waiver;
import org.parley.text.Texts;

/** A waiver in words: who signed, when and why. */
public final class WaiverWords {
    private static final Texts TEXT = Texts.of("kit");

    private WaiverWords() {}

    public static String of(Waiver waiver) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(waiver.when());
        return TEXT.get("waiver.signed", waiver.who(), day, waiver.why());
    }
}

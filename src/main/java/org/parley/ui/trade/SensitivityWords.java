package org.parley.ui.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.trade.ZoneSensitivity;
import org.parley.analysis.zopa.Zone;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** What becomes of a zone when our estimate of the limit is off by a fifth of our ladder. */
final class SensitivityWords {
    private static final Texts TEXT = Texts.of("trade");

    private SensitivityWords() {}

    /**
     * Empty where there is no zone to tell.
     *
     * @param balanced the term that the balanced deal has here; null for none
     */
    static List<String> lines(ZoneView view, @Nullable Double balanced) {
        if (view.zone() == null) {
            return List.of();
        }
        var sensitivity = ZoneSensitivity.of(view.ladder(), view.mechanism().direction(), view.side().limit());
        var lines = new ArrayList<String>();
        lines.add(line(view, "zone.wrong.tougher", sensitivity.harder()));
        lines.add(line(view, "zone.wrong.softer", sensitivity.easier()));
        lines.add(TEXT.get(sensitivity.fragile() ? "zone.wrong.fragile" : "zone.wrong.firm"));
        if (balanced != null) {
            double tougher = limit(view, sensitivity.harder());
            boolean falls = view.mechanism().direction().better(balanced, tougher);
            lines.add(TEXT.get(
                    falls ? "zone.wrong.balanced.falls" : "zone.wrong.balanced.stands",
                    Units.quantity(view.mechanism(), balanced)));
        }
        return lines;
    }

    private static double limit(ZoneView view, Zone zone) {
        return zone.low() == view.ladder().walkAway() ? zone.high() : zone.low();
    }

    private static String line(ZoneView view, String key, Zone zone) {
        return TEXT.get(
                key,
                Units.quantity(view.mechanism(), Math.rint(limit(view, zone) * 100) / 100),
                TEXT.get("zone.told." + zone.size(), ZoneWords.percent(zone)));
    }
}

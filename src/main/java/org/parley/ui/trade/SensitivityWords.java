package org.parley.ui.trade;

import java.util.List;
import org.parley.analysis.zopa.Zone;
import org.parley.domain.catalog.Direction;
import org.parley.text.Numbers;
import org.parley.text.Texts;
import org.parley.ui.kit.Units;

/** What becomes of a zone when our estimate of the limit is off by a fifth of our ladder (SPEC 7). */
final class SensitivityWords {
    private static final Texts TEXT = Texts.of("trade");
    private static final double OFF = 0.2;

    private SensitivityWords() {}

    /** Empty where there is no zone to tell. */
    static List<String> lines(ZoneView view) {
        return view.zone() == null ? List.of() : List.of(line(view, "tougher", -OFF), line(view, "softer", OFF));
    }

    private static String line(ZoneView view, String key, double better) {
        double step = better * view.ladder().range();
        double limit = view.side().limit() + (view.mechanism().direction() == Direction.UP ? step : -step);
        Zone zone = Zone.of(view.ladder(), view.mechanism().direction(), limit);
        return TEXT.get(
                "zone.wrong." + key,
                Units.brief(view.mechanism(), Math.round(limit * 100) / 100.0),
                TEXT.get("zone.size." + zone.size()),
                Numbers.local().fixed(zone.percent(), 0) + "%");
    }
}

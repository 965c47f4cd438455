package org.parley.documents.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.documents.StopSignal;

/**
 * Puts articles back whose number was lost or damaged, such as a bare title in front of 4.1, or {@code 0.} between 9
 * and 11: only where the count says that one is missing.
 */
final class LostNumbers {
    private static final Pattern DAMAGED = Pattern.compile("^[\\dOIl][\\dOIl .]{0,5}(?=[A-Z ])");
    private static final int LONGEST = 110;

    private final CharSequence text;
    private final List<Heading> candidates;
    private final StopSignal signal;

    /** @param candidates in the order of the text */
    LostNumbers(CharSequence text, List<Heading> candidates, StopSignal signal) {
        this.signal = signal;
        this.text = text;
        this.candidates = candidates;
    }

    List<Heading> fill(List<Heading> chain) {
        List<Heading> filled = new ArrayList<>();
        Heading before = null;
        for (Heading heading : chain) {
            signal.check();
            int major = before == null ? 0 : before.label().major();
            int floor = before == null ? 0 : before.bodyStart();
            if (heading.label().minor() == 1 && heading.label().major() > major) {
                titleInFrontOf(heading, floor, filled);
            } else if (before != null && heading.label().minor() == 0 && heading.label().major() == major + 2) {
                damaged(before, heading, filled);
            }
            filled.add(heading);
            before = heading;
        }
        return filled;
    }

    private void titleInFrontOf(Heading section, int floor, List<Heading> filled) {
        int end = Blanks.before(text, section.start());
        int start = end;
        while (start > floor && text.charAt(start - 1) != '\n' && !wide(start)) {
            start--;
        }
        String chunk = text.subSequence(start, end).toString();
        String title = DAMAGED.matcher(chunk).replaceFirst("").strip();
        TitleStyle style = end - start > LONGEST ? TitleStyle.NONE : TitleReader.style(title);
        if (start > floor && (style == TitleStyle.CAPITALS || style == TitleStyle.TITLE_CASE)) {
            filled.add(lost(section.label().major(), new Title(title, style, end, true, false), start));
        }
    }

    private boolean wide(int start) {
        return start > 2 && text.subSequence(start - 3, start).toString().isBlank();
    }

    private void damaged(Heading before, Heading after, List<Heading> filled) {
        TitleStyle style = after.title().style();
        Heading.between(candidates, before.bodyStart() + 1, after.start()).stream()
                .filter(h -> h.label().minor() == 0 && h.label().numbering() == after.label().numbering())
                .filter(h -> h.titled() && h.score() > 0 && h.title().style() == style)
                .findFirst()
                .ifPresent(h -> filled.add(lost(after.label().major() - 1, h.title(), h.start())));
    }

    private static Heading lost(int major, Title title, int start) {
        return new Heading(new Label(Numbering.LOST, major, 0, "", start, start), title, 0);
    }
}

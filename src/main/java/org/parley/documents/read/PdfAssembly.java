package org.parley.documents.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the lines of all pages together: paragraphs apart by an empty line, broken words whole. */
final class PdfAssembly {
    private static final Pattern ENDED = Pattern.compile("[.:;!?][\"”’')\\]]*\\s*$");
    private static final double PARAGRAPH = 1.35;
    private static final double FULL = 0.8;

    private final Watch watch;
    private final Hyphens hyphens = new Hyphens();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final IdentityHashMap<PdfLine, Integer> places = new IdentityHashMap<>();
    private int lineStart;

    PdfAssembly(Watch watch) {
        this.watch = watch;
    }

    String text(List<PdfPage> pages) {
        pages.forEach(p -> p.lines().forEach(l -> hyphens.learn(l.text())));
        @Nullable PdfPage before = null;
        for (PdfPage page : pages) {
            watch.check();
            if (page.lines().isEmpty()) {
                starts.add(text.length());
            } else {
                text.append(before == null || goesOn(before) ? "" : "\n");
                starts.add(text.length());
                page(page.lines());
                before = page;
            }
        }
        return text.toString();
    }

    /** Where each page begins. */
    List<Integer> starts() {
        return starts;
    }

    /** Where in the text what stands at a height of a page is, in points from above. */
    int place(PdfPage page, float y) {
        int at = -1;
        double nearest = Double.MAX_VALUE;
        for (PdfLine line : page.lines()) {
            double distance = Math.abs(line.y() - y);
            if (distance < nearest && places.containsKey(line)) {
                nearest = distance;
                at = places.get(line);
            }
        }
        return at;
    }

    /** Whether the last paragraph of a page does not end there: neither its sentence nor its line does. */
    private static boolean goesOn(PdfPage page) {
        PdfLine last = page.lines().getLast();
        double right = page.lines().stream().mapToDouble(PdfLine::right).max().orElse(0);
        return !ENDED.matcher(last.text()).find() && last.right() > FULL * right;
    }

    private void page(List<PdfLine> lines) {
        double pitch = pitch(lines);
        for (int i = 0; i < lines.size(); i++) {
            String words = PdfTables.text(lines, i);
            boolean apart = i > 0 && apart(lines.get(i - 1), lines.get(i), pitch);
            if (i > 0 && !apart && hyphens.broken(text.subSequence(lineStart, text.length() - 1), words)) {
                words = join(words);
                places.put(lines.get(i), text.length() - 1);
            }
            if (apart) {
                text.append('\n');
            }
            if (!words.isBlank()) {
                lineStart = text.length();
                places.putIfAbsent(lines.get(i), lineStart);
                text.append(words.stripTrailing()).append('\n');
            }
        }
    }

    /** Puts the rest of the word behind its beginning; what is left of the line goes on in a line of its own. */
    private String join(String words) {
        CharSequence line = text.subSequence(lineStart, text.length() - 1);
        String glue = hyphens.glue(line, words);
        text.setLength(lineStart + Hyphens.place(line));
        int rest = Hyphens.rest(words);
        int end = words.indexOf(' ', rest) < 0 ? words.length() : words.indexOf(' ', rest);
        text.append(glue).append(words.substring(0, end).strip()).append('\n');
        return words.substring(end).stripLeading();
    }

    private static boolean apart(PdfLine before, PdfLine line, double pitch) {
        double step = line.y() - before.y();
        return step < -1 || step > PARAGRAPH * Math.max(pitch, Math.min(before.size(), line.size()));
    }

    /** The usual step from line to line. */
    private static double pitch(List<PdfLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 1 && step < 3 * lines.get(i).size()) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }
}

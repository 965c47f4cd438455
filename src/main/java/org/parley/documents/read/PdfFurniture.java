package org.parley.documents.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers, footers and page numbers: what comes again at the same height near the edge of many pages, numbers that go
 * up with the pages, and {@code Page 3 of 10} wherever it stands often.
 */
final class PdfFurniture {
    private static final Pattern HEADING = Pattern.compile(
            "(?is)\\s*(?:article|section|clause|part|exhibit|schedule|appendix|annex|attachment|\\(?[a-z#]{1,3}[.)]|#+\\.).*");
    private static final Pattern NUMBER = Pattern
            .compile("(?i)[-–—\\s]*(?:page\\s*)?(?<n>\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");
    private static final Pattern WORDED = Pattern.compile("(?i)\\s*page\\s+\\d{1,4}\\s+of\\s+\\d{1,4}\\s*");
    private static final int EDGE_LINES = 3;
    /** How much of the page the edges are, each. */
    private static final double EDGE = 0.14;
    private static final int OFTEN = 3;
    private static final int SHORT = 160;
    private static final double SAME_HEIGHT = 8;

    private final List<PdfPage> pages;
    private final int often;
    /** Where on their pages lines stand that say the same. */
    private final Map<String, List<Float>> seen = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    PdfFurniture(List<PdfPage> pages) {
        this.pages = pages;
        long written = pages.stream().filter(p -> !p.lines().isEmpty()).count();
        often = Math.clamp(written, 2, OFTEN);
        for (int page = 0; page < pages.size(); page++) {
            for (PdfLine line : candidates(pages.get(page))) {
                seen.computeIfAbsent(key(page, line), k -> new ArrayList<>()).add(line.y());
            }
        }
    }

    /** The pages without it. */
    List<PdfPage> removed() {
        List<PdfPage> left = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            left.add(removed(page));
        }
        boolean nothing = left.stream().allMatch(p -> p.lines().isEmpty());
        return nothing ? pages : left;
    }

    /** What was removed, each as it stands first. */
    List<String> words() {
        return List.copyOf(words.values());
    }

    private PdfPage removed(int number) {
        PdfPage page = pages.get(number);
        Set<PdfLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PdfLine line : candidates(page)) {
            if (again(number, line) && !keeps(line.text())) {
                gone.add(line);
                if (!NUMBER.matcher(line.text()).matches()) {
                    words.putIfAbsent(shape(line.text()), line.text().strip());
                }
            }
        }
        return page.with(page.lines().stream().filter(l -> !gone.contains(l)).toList());
    }

    private boolean again(int page, PdfLine line) {
        List<Float> heights = seen.getOrDefault(key(page, line), List.of());
        boolean number = NUMBER.matcher(line.text()).matches();
        return heights.stream().filter(y -> number || Math.abs(y - line.y()) < SAME_HEIGHT).count() >= often;
    }

    /** What could be a heading stays where it stands first. */
    private boolean keeps(String text) {
        boolean heading = !NUMBER.matcher(text).matches() && HEADING.matcher(shape(text)).matches();
        return heading && kept.add(text.strip());
    }

    private static List<PdfLine> candidates(PdfPage page) {
        List<PdfLine> sorted = page.lines().stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        Set<PdfLine> edges = Collections.newSetFromMap(new IdentityHashMap<>());
        sorted.stream().limit(EDGE_LINES).filter(l -> l.y() < EDGE * page.height()).forEach(edges::add);
        sorted.reversed().stream().limit(EDGE_LINES).filter(l -> l.y() > (1 - EDGE) * page.height())
                .forEach(edges::add);
        return sorted.stream()
                .filter(l -> WORDED.matcher(l.text()).matches() || (edges.contains(l) && l.text().length() <= SHORT))
                .toList();
    }

    /** Which edge and what it says apart from numbers; of page numbers, how far they are ahead of the pages. */
    private static String key(int page, PdfLine line) {
        if (WORDED.matcher(line.text()).matches()) {
            return "worded";
        }
        Matcher number = NUMBER.matcher(line.text());
        if (number.matches()) {
            String digits = number.group("n");
            return Character.isDigit(digits.charAt(0)) ? "number " + (Integer.parseInt(digits) - page) : "roman";
        }
        return shape(line.text());
    }

    private static String shape(String text) {
        return text.strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}

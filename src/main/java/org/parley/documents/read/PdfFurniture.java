package org.parley.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers, footers and page numbers: what comes again at the upper or lower edge of many pages. */
final class PdfFurniture {
    private static final Pattern HEADING = Pattern.compile(
            "(?is)\\s*(?:article|section|clause|part|exhibit|schedule|appendix|annex|attachment|\\(?[a-z#]{1,3}[.)]|#+\\.).*");
    private static final Pattern NUMBER = Pattern
            .compile("(?i)[-–—\\s]*(?:page\\s*)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\s]*");
    private static final int EDGE_LINES = 3;
    /** How much of the page the edges are, each. */
    private static final double EDGE = 0.14;
    private static final int OFTEN = 3;
    private static final int SHORT = 160;

    private final List<PdfPage> pages;
    private final int often;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    PdfFurniture(List<PdfPage> pages) {
        this.pages = pages;
        long written = pages.stream().filter(p -> !p.lines().isEmpty()).count();
        often = Math.clamp(written, 2, OFTEN);
        for (PdfPage page : pages) {
            edges(page).stream().map(l -> key(page, l)).distinct().forEach(k -> seen.merge(k, 1, Integer::sum));
        }
    }

    /** The pages without it. */
    List<PdfPage> removed() {
        List<PdfPage> left = pages.stream().map(this::removed).toList();
        boolean nothing = left.stream().allMatch(p -> p.lines().isEmpty());
        return nothing ? pages : left;
    }

    /** What was removed, each as it stands first. */
    List<String> words() {
        return List.copyOf(words.values());
    }

    private PdfPage removed(PdfPage page) {
        Set<PdfLine> gone = new HashSet<>();
        for (PdfLine line : edges(page)) {
            if (seen.getOrDefault(key(page, line), 0) >= often
                    && !keeps(line.text())) {
                gone.add(line);
                String shape = shape(line.text());
                if (!NUMBER.matcher(line.text()).matches() && shape.chars().anyMatch(Character::isLetter)) {
                    words.putIfAbsent(shape, line.text().strip());
                }
            }
        }
        List<PdfLine> left = new ArrayList<>(page.lines());
        left.removeIf(l -> gone.stream().anyMatch(g -> g == l));
        return page.with(left);
    }

    /** What could be a heading stays where it stands first. */
    private boolean keeps(String text) {
        boolean heading = !NUMBER.matcher(text).matches() && HEADING.matcher(shape(text)).matches();
        return heading && kept.add(text.strip());
    }

    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> sorted = page.lines().stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
        Set<PdfLine> edges = new java.util.LinkedHashSet<>();
        sorted.stream().limit(EDGE_LINES).filter(l -> l.y() < EDGE * page.height()).forEach(edges::add);
        sorted.reversed().stream().limit(EDGE_LINES).filter(l -> l.y() > (1 - EDGE) * page.height())
                .forEach(edges::add);
        return edges.stream().filter(l -> l.text().length() <= SHORT).toList();
    }

    /** Which edge, and what it says apart from numbers. */
    private static String key(PdfPage page, PdfLine line) {
        String shape = NUMBER.matcher(line.text()).matches() ? "#" : shape(line.text());
        return (line.y() < page.height() / 2 ? "upper " : "lower ") + shape;
    }

    private static String shape(String text) {
        return text.strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}

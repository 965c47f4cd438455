package org.parley.documents.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page is read. Mostly that in which it was written, which knows columns; but columns that were
 * written across are taken apart, and a page written in no order at all is sorted.
 */
final class PdfOrder {
    private static final int FEWEST = 8;
    private static final double GUTTER = 12;
    private static final double NARROWEST = 0.25;
    private static final double FILLED = 0.6;
    private static final double JUMPS = 0.25;
    private static final int FEWEST_JUMPS = 4;

    private PdfOrder() {}

    static PdfPage of(PdfPage page) {
        List<PdfLine> lines = wild(page.lines()) ? sorted(page.lines()) : page.lines();
        return page.with(apart(page, lines));
    }

    private static boolean wild(List<PdfLine> lines) {
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            jumps += line.y() < before.y() - before.size() && line.beside(before) ? 1 : 0;
        }
        return jumps >= FEWEST_JUMPS && jumps > JUMPS * lines.size();
    }

    private static List<PdfLine> sorted(List<PdfLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble((PdfLine l) -> Math.round(l.y() / 3))
                        .thenComparingDouble(PdfLine::left))
                .toList();
    }

    /** Every stretch of lines that have the same gap in their middle becomes two columns. */
    private static List<PdfLine> apart(PdfPage page, List<PdfLine> lines) {
        List<PdfLine> out = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            var columns = new Columns(page.width());
            int end = i;
            while (end < lines.size() && columns.takes(lines.get(end))) {
                end++;
            }
            if (columns.filled()) {
                out.addAll(columns.left);
                out.addAll(columns.right);
                i = end;
            } else {
                out.add(lines.get(i++));
            }
        }
        return out;
    }

    /** Lines with a gutter that runs through all of them. */
    private static final class Columns {
        private final float width;
        private final List<PdfLine> left = new ArrayList<>();
        private final List<PdfLine> right = new ArrayList<>();
        private float from;
        private float to;
        private int both;

        Columns(float width) {
            this.width = width;
            to = width;
        }

        boolean takes(PdfLine line) {
            if (both > 0 && line.right() <= to - GUTTER) {
                from = Math.max(from, line.right());
                left.add(line);
                return true;
            }
            if (both > 0 && line.left() >= from + GUTTER) {
                to = Math.min(to, line.left());
                right.add(line);
                return true;
            }
            int gap = gap(line);
            if (gap < 0) {
                return false;
            }
            from = Math.max(from, line.words().get(gap).right());
            to = Math.min(to, line.words().get(gap + 1).left());
            left.add(new PdfLine(line.words().subList(0, gap + 1), line.y(), line.size()));
            right.add(new PdfLine(line.words().subList(gap + 1, line.words().size()), line.y(), line.size()));
            both++;
            return true;
        }

        /** Whether both are wide and mostly full, so that it is no table. */
        boolean filled() {
            return both >= FEWEST && filled(left) && filled(right);
        }

        private boolean filled(List<PdfLine> lines) {
            double start = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
            double end = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            double full = lines.stream().mapToDouble(l -> l.right() - l.left()).average().orElse(0);
            return end - start > NARROWEST * width && full > FILLED * (end - start);
        }

        /** The word behind which the line has the gutter; -1 where it has none. */
        private int gap(PdfLine line) {
            int best = -1;
            double widest = GUTTER;
            for (int i = 0; i + 1 < line.words().size(); i++) {
                double gap = Math.min(to, line.words().get(i + 1).left())
                        - Math.max(from, line.words().get(i).right());
                boolean middle = line.words().get(i).right() > 0.3 * width
                        && line.words().get(i + 1).left() < 0.7 * width;
                if (middle && gap > widest) {
                    widest = gap;
                    best = i;
                }
            }
            return best;
        }
    }
}

package org.parley.analysis.pricing;

import org.parley.domain.deal.price.Indexation;

/** I_t = product over k = 2..t of (1 + sum of share x min(cap, pass x index) - productivity); I_1 = 1 (SPEC 6.2). */
final class IndexSeries {
    private final double step;

    private IndexSeries(double step) {
        this.step = step;
    }

    static IndexSeries of(Indexation indexation) {
        return new IndexSeries(step(indexation));
    }

    /** What one year multiplies the index by. */
    static double step(Indexation indexation) {
        double passed = 0;
        for (Indexation.Component component : indexation.components()) {
            double rise = component.pass() * component.index();
            Double cap = component.cap();
            passed += component.share() * (cap == null ? rise : Math.min(cap, rise));
        }
        return 1 + passed - indexation.productivity();
    }

    double of(int year) {
        double index = 1;
        for (int k = 2; k <= year; k++) {
            index *= step;
        }
        return index;
    }
}

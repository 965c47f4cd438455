package org.parley.analysis.trade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.frontier.Band;
import org.parley.analysis.frontier.Bundle;
import org.parley.analysis.frontier.JointIssues;
import org.parley.analysis.frontier.Ratio;
import org.parley.domain.deal.PackageTable.Meso;

/**
 * Picks equal offers (SPEC 7): of the packages in the band, best for the provider first and then best for us, the first one
 * and then each next one that differs from all picked in enough issues. Among packages of the same worth to both the one that
 * differs most is picked.
 */
final class EqualOfferFinder {
    private final TableModel model;
    private final JointIssues joint;
    private final Meso meso;
    private final long low;
    private final long high;

    private EqualOfferFinder(TableModel model, double at) {
        this.model = model;
        this.joint = model.joint();
        this.meso = model.table().meso();
        Ratio level = Ratio.of(at);
        Ratio tolerance = Ratio.of(meso.tolerance());
        low = model.unitsAbove(level.minus(tolerance)) - model.tolerance();
        high = model.unitsBelow(level.plus(tolerance)) + model.tolerance();
    }

    static EqualOffers of(TableModel model) {
        return of(model, model.table().meso().clientLevel());
    }

    /** At another level than the table's. */
    static EqualOffers of(TableModel model, double level) {
        return new EqualOfferFinder(model, level).offers();
    }

    private EqualOffers offers() {
        if (low > high) {
            return new EqualOffers(List.of(), null, EqualOffers.State.BAND_EMPTY);
        }
        Band.Listing listing = Band.of(joint.instance(), low, high).list(this::answered);
        if (listing.packages().isEmpty() && !listing.tooMany()) {
            return new EqualOffers(List.of(), null, EqualOffers.State.BAND_EMPTY);
        }
        List<Bundle> picked = picked(listing.packages());
        return new EqualOffers(
                picked.stream().map(p -> model.offer(p.choice())).toList(), range(listing), state(listing, picked));
    }

    private EqualOffers.State state(Band.Listing listing, List<Bundle> picked) {
        if (listing.tooMany()) {
            return EqualOffers.State.UNPROVEN;
        }
        return picked.size() < meso.count() ? EqualOffers.State.FEWER : EqualOffers.State.COMPLETE;
    }

    /** True when enough are picked and no package that was not listed could come before the last one. */
    private boolean answered(Band.Listing listing) {
        List<Bundle> picked = picked(listing.packages());
        return picked.size() == meso.count() && picked.getLast().worth().b() >= listing.certainFrom();
    }

    private List<Bundle> picked(List<Bundle> packages) {
        var picked = new ArrayList<Bundle>();
        var choices = new ArrayList<int[]>();
        int start = 0;
        while (start < packages.size() && picked.size() < meso.count()) {
            int end = start;
            while (end < packages.size() && packages.get(end).worth().equals(packages.get(start).worth())) {
                end++;
            }
            Bundle next = mostDifferent(packages.subList(start, end), choices);
            if (next == null) {
                start = end;
            } else {
                picked.add(next);
                choices.add(joint.apart(next.choice()));
            }
        }
        return picked;
    }

    private @Nullable Bundle mostDifferent(List<Bundle> alike, List<int[]> choices) {
        Bundle best = null;
        int most = Math.max(1, meso.minDifferences()) - 1;
        for (Bundle each : alike) {
            int[] choice = joint.apart(each.choice());
            int least = choices.stream().mapToInt(c -> differences(c, choice)).min().orElse(Integer.MAX_VALUE);
            if (least > most) {
                best = each;
                most = least;
            }
        }
        return best;
    }

    private static int differences(int[] x, int[] y) {
        int differences = 0;
        for (int i = 0; i < x.length; i++) {
            differences += x[i] == y[i] ? 0 : 1;
        }
        return differences;
    }

    /** From the provider's worst package of the band to its best. */
    private @Nullable ValueRange range(Band.Listing bestFirst) {
        Band.Listing worstFirst = Band.of(model.reversed(), low, high).list(EqualOfferFinder::firstIsCertain);
        if (!firstIsCertain(bestFirst) || !firstIsCertain(worstFirst)) {
            return null;
        }
        long worst = -worstFirst.packages().getFirst().worth().b();
        return new ValueRange(model.value(worst), model.value(bestFirst.packages().getFirst().worth().b()));
    }

    private static boolean firstIsCertain(Band.Listing listing) {
        return !listing.tooMany()
                && !listing.packages().isEmpty()
                && listing.packages().getFirst().worth().b() >= listing.certainFrom();
    }
}

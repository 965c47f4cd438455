package org.parley.ui.rank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.CriticalWeight;
import org.parley.analysis.ranking.Reweighting;
import org.parley.analysis.ranking.Standing;
import org.parley.analysis.ranking.WeightShift;
import org.parley.domain.catalog.GroupId;
import org.parley.ui.kit.DealModel;

/**
 * What the page looks at: a scenario, a group's weights, and a what-if on the weights that changes nothing in the deal. The
 * what-if ends when the person looks at other weights, and outlives an edit as long as the criteria stay the same.
 */
final class RankViewModel {
    /** What a person should do first; the page shows as much as there is beside it. */
    enum Missing {
        BIDS,
        SECOND_BID,
        CRITERIA,
        WEIGHT,
        PRICE,
        VOTES,
        NOTHING;

        boolean bids() {
            return this == BIDS || this == SECOND_BID || this == CRITERIA;
        }
    }

    private final DealModel deal;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ReadOnlyObjectWrapper<Standing> shown;
    private final ReadOnlyObjectWrapper<Map<String, CriticalWeight>> criticals = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper whatIf = new ReadOnlyBooleanWrapper();
    private @Nullable String scenario;
    private @Nullable GroupId group;
    private @Nullable WeightShift shift;
    private @Nullable String moving;

    RankViewModel(DealModel deal) {
        this.deal = deal;
        look = new ReadOnlyObjectWrapper<>(look(deal.analysis()));
        shown = new ReadOnlyObjectWrapper<>(look.get().standing());
        deal.analysisProperty().subscribe(a -> follow(look(a)));
    }

    DealModel deal() {
        return deal;
    }

    Look look() {
        return look.get();
    }

    /** Changes with the deal and with what a person chooses to look at. */
    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Standing shown() {
        return shown.get();
    }

    /** As {@link Look#standing()}, by the weights of the what-if if there is one. Changes with each move of a slider. */
    ReadOnlyObjectProperty<Standing> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean whatIf() {
        return whatIf.get();
    }

    ReadOnlyBooleanProperty whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** Per criterion by the shown weights; follows when a slider comes to rest. */
    ReadOnlyObjectProperty<Map<String, CriticalWeight>> criticalsProperty() {
        return criticals.getReadOnlyProperty();
    }

    CriticalWeight critical(String criterion) {
        return Objects.requireNonNullElseGet(
                criticals.get().get(criterion), () -> new CriticalWeight.None(CriticalWeight.Why.NOT_MOVABLE));
    }

    Missing missing() {
        Standing standing = look().standing();
        if (standing.gap() != null) {
            return switch (standing.gap()) {
                case NO_BIDS -> Missing.BIDS;
                case NO_CRITERIA -> Missing.CRITERIA;
                case NO_WEIGHT -> Missing.WEIGHT;
            };
        }
        if (look().deal().bids().size() < 2) {
            return Missing.SECOND_BID;
        }
        if (standing.basis() == Basis.CLAUSES_ONLY) {
            return Missing.PRICE;
        }
        return look().ranking().weighted() ? Missing.NOTHING : Missing.VOTES;
    }

    /** @param id null for the one that the deal scores */
    void lookAtScenario(@Nullable String id) {
        scenario = Objects.equals(id, deal.analysis().ranking().scored().scenario()) ? null : id;
        follow(look(deal.analysis()));
    }

    /** @param id null for all groups together */
    void lookAtGroup(@Nullable GroupId id) {
        if (group != id) {
            group = id;
            whatIf.set(false);
            follow(look(deal.analysis()));
        }
    }

    /**
     * Gives a criterion another weight; the others keep their proportions from before its first move.
     *
     * @param weight 0 to 1
     */
    void move(String criterion, double weight) {
        if (!criterion.equals(moving) || shift == null) {
            moving = criterion;
            shift = shift(criterion).orElse(null);
        }
        if (shift != null) {
            whatIf.set(true);
            shown.set(Reweighting.of(shown.get(), shift.weights(weight)));
        }
    }

    /** The slider has come to rest. */
    void rest() {
        criticals.set(criticalsOf(shown.get()));
    }

    /** Ends the what-if. */
    void reset() {
        whatIf.set(false);
        moving = null;
        shown.set(look.get().standing());
        rest();
    }

    /** From the groups' own proportions when the others have none left because the criterion has all weight. */
    private Optional<WeightShift> shift(String criterion) {
        return shown.get().shift(criterion).or(() -> look.get().standing().shift(criterion));
    }

    private void follow(Look next) {
        boolean keep = whatIf.get()
                && next.standing().weights().keySet().equals(shown.get().weights().keySet());
        Map<String, Double> weights = shown.get().weights();
        moving = null;
        look.set(next);
        whatIf.set(keep);
        shown.set(keep ? Reweighting.of(next.standing(), weights) : next.standing());
        rest();
    }

    private Look look(DealAnalysis analysis) {
        return Look.at(analysis, scenario, group);
    }

    private static Map<String, CriticalWeight> criticalsOf(Standing standing) {
        var found = new LinkedHashMap<String, CriticalWeight>();
        standing.weights().keySet().forEach(c -> found.put(c, standing.critical(c)));
        return found;
    }
}

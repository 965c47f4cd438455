package org.parley.domain.edit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.domain.InvalidValueException;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.Volumes;

/** Edits of the price side that all bids share. */
public final class CommercialsEdits {
    private CommercialsEdits() {}

    /** @param amount in the deal's currency; null while unknown */
    public static Edit shouldCost(@Nullable BigDecimal amount) {
        return Edit.typed(EditName.of("edit.commercials.shouldCost", amount), "", d -> {
            Currency currency = Currency.getInstance(d.profile().currency());
            return d.withCommercials(d.commercials()
                    .withShouldCostPerContact(amount == null ? null : new Money(amount, currency)));
        });
    }

    /** @param share 0 to 1; null while unknown */
    public static Edit baselineFcr(@Nullable Double share) {
        return commercials("baselineFcr", share, c -> c.withBaselineFcr(share));
    }

    /** @param yearly as a fraction; null while unknown */
    public static Edit discountRate(@Nullable Double yearly) {
        return commercials("discountRate", yearly, c -> c.withDiscountRate(yearly));
    }

    /**
     * @param anchors null while open
     * @throws InvalidValueException when applied, unless the ceiling is above the floor
     */
    public static Edit anchors(@Nullable TcoAnchors anchors) {
        return Edit.typed(EditName.of("edit.commercials.anchors"), "", d -> {
            if (anchors != null && anchors.ceiling() <= anchors.floor()) {
                throw new InvalidValueException("ceiling of the TCO anchors", "must be above their floor");
            }
            return d.withCommercials(d.commercials().withAnchors(anchors));
        });
    }

    /** @param scenario id of a scenario as results name it, e.g. {@code base-adj}; empty while open */
    public static Edit scoringScenario(String scenario) {
        return Edit.of(
                EditName.of("edit.commercials.scoringScenario", scenario),
                d -> d.withCommercials(d.commercials().withScoringScenario(scenario)));
    }

    /** Replaces all volumes; null while unknown. */
    public static Edit volumes(@Nullable Volumes volumes) {
        return Edit.of(
                EditName.of("edit.commercials.volumes"),
                d -> d.withCommercials(d.commercials().withVolumes(volumes)));
    }

    /** @param contacts a year: one value per year of the term, or a single one where volumes are by the month */
    public static Edit scenario(String scenario, List<Double> contacts) {
        return Edit.typed(
                EditName.of("edit.commercials.scenario", scenario),
                scenario,
                volumes(v -> switch (v) {
                    case Volumes.Annual annual -> annual.with(scenario, contacts);
                    case Volumes.Monthly monthly -> monthly.with(scenario, single(contacts));
                }));
    }

    /**
     * The scenario that is scored follows the name.
     *
     * @throws InvalidValueException when applied, if there is no such scenario, the name is blank or another one has it
     */
    public static Edit renameScenario(String scenario, String name) {
        return Edit.of(EditName.of("edit.commercials.renameScenario", scenario, name), d -> {
            Deal renamed = volumes(v -> v.withName(scenario, name)).apply(d);
            return renamed.withCommercials(renamed.commercials()
                    .withScoringScenario(scored(d.commercials(), scenario, name)));
        });
    }

    public static Edit removeScenario(String scenario) {
        return Edit.of(
                EditName.of("edit.commercials.removeScenario", scenario),
                volumes(v -> switch (v) {
                    case Volumes.Annual annual -> annual.with(scenario, null);
                    case Volumes.Monthly monthly -> monthly.with(scenario, null);
                }));
    }

    /** @param contacts the locked yearly forecast */
    public static Edit forecast(double contacts) {
        return monthly("edit.commercials.forecast", v -> v.withForecast(contacts));
    }

    /** @param shares twelve, the first month of the contract first */
    public static Edit monthlyShares(List<Double> shares) {
        return monthly("edit.commercials.shares", v -> v.withMonthlyShare(shares));
    }

    /** @param shrinkage 0 to 1, as {@code occupancy} */
    public static Edit handling(double ahtMinutes, double occupancy, double shrinkage) {
        return monthly("edit.commercials.handling", v -> v.withHandling(ahtMinutes, occupancy, shrinkage));
    }

    private static Edit commercials(String term, @Nullable Double value, UnaryOperator<Commercials> change) {
        Double percent = value == null ? null : Math.round(value * 1000) / 10.0;
        return Edit.typed(
                EditName.of("edit.commercials." + term, percent),
                "",
                d -> d.withCommercials(change.apply(d.commercials())));
    }

    private static Edit monthly(String key, UnaryOperator<Volumes.Monthly> change) {
        return Edit.typed(EditName.of(key), "", volumes(v -> {
            if (v instanceof Volumes.Monthly monthly) {
                return change.apply(monthly);
            }
            throw new InvalidValueException("volumes", "are not by the month");
        }));
    }

    private static UnaryOperator<Deal> volumes(UnaryOperator<Volumes> change) {
        return d -> {
            Volumes volumes = d.commercials().volumes();
            if (volumes == null) {
                throw new InvalidValueException("volumes", "are missing");
            }
            return d.withCommercials(d.commercials().withVolumes(change.apply(volumes)));
        };
    }

    /** Results name a scenario with or without an ending; a scenario whose own name ends so is another one. */
    private static String scored(Commercials commercials, String scenario, String name) {
        String scored = commercials.scoringScenario();
        Volumes volumes = commercials.volumes();
        if (!scored.equals(scenario) && volumes instanceof Volumes.Monthly && volumes.names().contains(scored)) {
            return scored;
        }
        for (String ending : List.of("", Volumes.QUOTED, Volumes.ADJUSTED)) {
            if (scored.equals(scenario + ending)) {
                return name + ending;
            }
        }
        return scored;
    }

    private static double single(List<Double> contacts) {
        if (contacts.size() != 1) {
            throw new InvalidValueException("volume of a scenario by the month", "must be one yearly value");
        }
        return contacts.getFirst();
    }
}

package org.parley.domain.edit;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Check;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Money;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Profile;

/** Edits of what the agreement is about and of the facts around it. */
public final class DealEdits {
    private DealEdits() {}

    public static Edit client(String text) {
        return Edit.typed(EditName.of("edit.profile.client", text), "",
                d -> d.withProfile(d.profile().withClient(text)));
    }

    public static Edit sector(String text) {
        return Edit.typed(EditName.of("edit.profile.sector"), "", d -> d.withProfile(d.profile().withSector(text)));
    }

    public static Edit scope(String text) {
        return Edit.typed(EditName.of("edit.profile.scope"), "", d -> d.withProfile(d.profile().withScope(text)));
    }

    public static Edit today(String text) {
        return Edit.typed(EditName.of("edit.profile.today"), "", d -> d.withProfile(d.profile().withToday(text)));
    }

    /** Relabels all amounts and converts none: the unit of money and the should-cost take the new currency over. */
    public static Edit currency(String code) {
        return Edit.of(EditName.of("edit.profile.currency", code), d -> {
            Profile before = d.profile();
            Profile after = before.withCurrency(code)
                    .withMoneyUnit(before.moneyUnit().replace(before.currency(), code));
            Money shouldCost = d.commercials().shouldCostPerContact();
            Money relabelled = shouldCost == null
                    ? null
                    : new Money(shouldCost.amount(), Currency.getInstance(code));
            return d.withProfile(after)
                    .withCommercials(d.commercials().withShouldCostPerContact(relabelled));
        });
    }

    /**
     * Relabels the amounts of prices and anchors and converts none.
     *
     * @param text e.g. {@code EUR m}
     * @throws org.parley.domain.InvalidValueException when applied, if it is blank
     */
    public static Edit moneyUnit(String text) {
        return Edit.typed(
                EditName.of("edit.profile.moneyUnit", text),
                "",
                d -> d.withProfile(d.profile().withMoneyUnit(Check.filled(text, "unit of money"))));
    }

    /** Rows of yearly numbers in volumes and prices become as long as the term: see {@link #termMonths(int, Deal)}. */
    public static Edit termMonths(int months) {
        return Edit.typed(EditName.of("edit.profile.term", months), "", d -> YearlySeries.fit(d, months));
    }

    /**
     * A row that was complete goes on with its last number, one that was not stays so, and what lies beyond the term is
     * cut.
     *
     * @param whole the deal before the term began to change, if nothing but the term has changed since: where 48 is typed
     *     as 4 and 8, no row is cut at 4 for good
     */
    public static Edit termMonths(int months, Deal whole) {
        return Edit.typed(EditName.of("edit.profile.term", months), "", d -> {
            Deal fitted = YearlySeries.fit(whole, months);
            return d.withProfile(d.profile().withTermMonths(months))
                    .withCommercials(d.commercials().withVolumes(fitted.commercials().volumes()))
                    .withBids(d.bids().stream().map(b -> b.withPricing(price(fitted, b))).toList());
        });
    }

    private static @Nullable Pricing price(Deal fitted, Bid bid) {
        return fitted.bid(bid.letter()).map(Bid::pricing).orElse(null);
    }

    public static Edit personal(boolean yes) {
        return Edit.of(
                EditName.of(yes ? "edit.context.personal.yes" : "edit.context.personal.no"),
                d -> d.withContext(d.context().withPersonal(yes)));
    }

    public static Edit regulated(boolean yes) {
        return Edit.of(
                EditName.of(yes ? "edit.context.regulated.yes" : "edit.context.regulated.no"),
                d -> d.withContext(d.context().withRegulated(yes)));
    }

    public static Edit deadband(@Nullable Double percent) {
        return Edit.typed(
                EditName.of("edit.context.deadband", percent),
                "",
                d -> d.withContext(d.context().withDeadband(percent)));
    }

    public static Edit releases(@Nullable ReleaseCadence cadence) {
        return Edit.of(
                EditName.of("edit.context.releases"), d -> d.withContext(d.context().withReleases(cadence)));
    }

    public static Edit switchingMonths(@Nullable Double months) {
        return Edit.typed(
                EditName.of("edit.context.switching", months),
                "",
                d -> d.withContext(d.context().withSwitchingMonths(months)));
    }

    public static Edit transitionInMonths(@Nullable Double months) {
        return Edit.typed(
                EditName.of("edit.context.transition", months),
                "",
                d -> d.withContext(d.context().withTransitionInMonths(months)));
    }

    public static Edit baselineOrder(boolean stated) {
        return Edit.of(
                EditName.of(stated ? "edit.context.order.yes" : "edit.context.order.no"),
                d -> d.withContext(d.context().withBaselineOrder(stated)));
    }
}

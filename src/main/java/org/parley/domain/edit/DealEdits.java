package org.parley.domain.edit;

import org.jspecify.annotations.Nullable;
import org.parley.domain.deal.Context.ReleaseCadence;

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

    public static Edit currency(String code) {
        return Edit.of(
                EditName.of("edit.profile.currency", code), d -> d.withProfile(d.profile().withCurrency(code)));
    }

    public static Edit termMonths(int months) {
        return Edit.typed(
                EditName.of("edit.profile.term", months), "", d -> d.withProfile(d.profile().withTermMonths(months)));
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

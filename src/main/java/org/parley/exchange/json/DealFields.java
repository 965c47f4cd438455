package org.parley.exchange.json;

import java.util.Set;

/** The names a deal file may use at its top. */
final class DealFields {
    static final Set<String> ALL = Set.of(
            "id", "client", "sector", "scope", "today", "currency", "moneyUnit", "term", "intent", "outcomes",
            "answers",
            "model", "modelOverrideReason", "groups", "criteria", "points", "outcomePoints", "rounds", "activeFamilies",
            "familiesOffNote", "extMechanisms", "askedMechanisms", "ladders", "walkAwayOverrides", "draft",
            "draftNotes",
            "draftWordings", "draftDetails", "companions", "groupIntervals", "context", "providers", "quotes",
            "wordings",
            "notes", "confidences", "ranges", "silent", "pricingKind", "pricing", "baselineFcr", "discountRate",
            "shouldCostPerContact",
            "shouldCostCurrency", "volumes", "tcoAnchors", "scoringScenario", "estimates", "packages", "waivers",
            "meeting");

    private DealFields() {}
}

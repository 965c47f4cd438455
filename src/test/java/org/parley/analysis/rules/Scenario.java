package org.parley.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.analysis.DealAnalysis;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Position;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.exchange.json.CatalogReader;

/**
 * A deal in one line: a model, what is drafted ({@code PRICE-3=15}; anything else is omitted), answers ({@code Q11=3}),
 * context ({@code personal}, {@code regulated}, {@code ordered}, {@code term=}, {@code deadband=}, {@code releases=},
 * {@code switching=}, {@code transition=}), outcomes ({@code top=AGI} with a small weight, {@code wants=MKT:0.15}) and
 * what is switched off ({@code off=CULT}, {@code only=COMM}). A drafted extension is on unless {@code off=} names it.
 */
final class Scenario {
    static final Catalog CATALOG = CatalogReader.shipped();

    private Deal deal = NewDeal.of("scenario", "Client", "EUR", CATALOG);

    private Scenario(String given) {
        for (String token : given.strip().split("\\s+")) {
            apply(token);
        }
    }

    static Deal deal(String given) {
        return new Scenario(given).deal;
    }

    static List<RuleHit> hits(Deal deal) {
        return DealAnalysis.of(CATALOG, deal).ruleHits();
    }

    static Optional<RuleHit> hit(String rule, Deal deal) {
        return hits(deal).stream().filter(h -> h.rule().equals(rule)).findFirst();
    }

    /** The mechanisms that the rule names, with its severity if it is not the catalogue's, or {@code silent}. */
    static String told(String rule, String given) {
        return hit(rule, deal(given)).map(Scenario::told).orElse("silent");
    }

    private static String told(RuleHit hit) {
        String named = String.join(" ", hit.mechanisms());
        boolean usual = CATALOG.rule(hit.rule()).severity() == hit.severity();
        return usual ? named : named + " " + hit.severity();
    }

    private void apply(String token) {
        String[] parts = token.split("=", 2);
        String name = parts[0];
        if (parts.length == 1) {
            flag(name);
        } else {
            value(name, parts[1]);
        }
    }

    private void flag(String name) {
        switch (name) {
            case "personal" -> edit(DealEdits.personal(true));
            case "regulated" -> edit(DealEdits.regulated(true));
            case "ordered" -> edit(DealEdits.baselineOrder(true));
            default -> deal = deal.withRelationship(
                    deal.relationship().withChosen(ModelId.valueOf(name.toUpperCase(Locale.ROOT)), ""));
        }
    }

    private void value(String name, String value) {
        switch (name) {
            case "term" -> edit(DealEdits.termMonths(Integer.parseInt(value)));
            case "deadband" -> edit(DealEdits.deadband(Double.valueOf(value)));
            case "releases" -> edit(DealEdits.releases(ReleaseCadence.valueOf(value)));
            case "switching" -> edit(DealEdits.switchingMonths(Double.valueOf(value)));
            case "transition" -> edit(DealEdits.transitionInMonths(Double.valueOf(value)));
            case "top" -> top(value.split(","));
            case "wants" -> wants(value.split(","));
            case "off" -> off(value);
            case "only" -> only(value);
            default -> number(name, Double.parseDouble(value));
        }
    }

    private void top(String... outcomes) {
        var goals = new ArrayList<Intent.Goal>();
        for (String outcome : outcomes) {
            goals.add(new Intent.Goal(OutcomeId.valueOf(outcome), 0.1, "", "", null));
        }
        deal = deal.withIntent(deal.intent().withGoals(goals));
    }

    private void wants(String... outcomes) {
        var goals = new ArrayList<Intent.Goal>();
        for (String wanted : outcomes) {
            String[] parts = wanted.split(":", 2);
            goals.add(new Intent.Goal(OutcomeId.valueOf(parts[0]), Double.parseDouble(parts[1]), "", "", null));
        }
        deal = deal.withIntent(deal.intent().withGoals(goals));
    }

    private void only(String family) {
        CATALOG.coreFamilies().stream()
                .map(Family::id)
                .filter(id -> !id.equals(family))
                .forEach(this::off);
    }

    private void off(String part) {
        deal = part.contains("-")
                ? deal.withSelection(deal.selection().withExtension(part, false))
                : deal.withSelection(deal.selection().withFamily(part, false));
    }

    private void number(String name, double value) {
        if (name.startsWith("Q")) {
            deal = deal.withRelationship(deal.relationship().withAnswer(name, value));
            return;
        }
        deal = deal.withPositions(deal.positions()
                .with(name, Position.NONE.withDraft(value, Position.Source.PERSON)));
        if (CATALOG.mechanism(name).isExtension()) {
            deal = deal.withSelection(deal.selection().withExtension(name, true));
        }
    }

    private void edit(Edit edit) {
        deal = edit.apply(deal);
    }
}

package org.parley.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.FitStability;
import org.parley.analysis.fit.FitWord;
import org.parley.analysis.fit.GateResult;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Profile;

/** What the client wants: outcomes and the relationship that serves them. */
final class WantedPages {
    private WantedPages() {}

    static AudiencePage title(Profile profile, List<Topic> agenda) {
        return new TitlePage(PublicText.client(profile), PublicText.service(profile), agenda);
    }

    static List<AudiencePage> outcomes(DealAnalysis analysis) {
        Catalog catalog = analysis.terms().catalog();
        Intent intent = analysis.terms().deal().intent();
        List<OutcomesPage.Row> rows = intent.goals().stream()
                .sorted(Comparator.comparingDouble(Intent.Goal::weight).reversed())
                .map(goal -> new OutcomesPage.Row(
                        Item.of(catalog.outcome(goal.outcome())), Figure.of(goal), PublicText.target(goal)))
                .toList();
        var pages = new ArrayList<AudiencePage>();
        PublicText statement = PublicText.statement(intent);
        if (!statement.isEmpty()) {
            pages.add(new IntentPage(statement));
        }
        pages.add(rows.isEmpty() ? new MissingPage(Topic.OUTCOMES) : new OutcomesPage(rows));
        return pages;
    }

    static List<AudiencePage> relationship(DealAnalysis analysis, @Nullable FitStability stability) {
        Fit fit = analysis.fit();
        if (fit.answered() == 0) {
            return List.of(new MissingPage(Topic.RELATIONSHIP));
        }
        Catalog catalog = analysis.terms().catalog();
        var pages = new ArrayList<AudiencePage>();
        var rows = new ArrayList<FitPage.Row>();
        for (ModelId model : ModelId.values()) {
            rows.add(new FitPage.Row(
                    Item.of(catalog.model(model)),
                    Figure.fit(fit, model),
                    FitPage.Nearness.valueOf(FitWord.of(fit.score(model)).name()),
                    model == fit.recommended(),
                    model == analysis.terms().model(),
                    fit.unmet(model).size()));
        }
        pages.add(new FitPage(
                rows, fit.answersNeeded(), Figure.lead(fit),
                fit.recommended() == null ? Optional.empty() : Figure.of(stability)));
        outOfReach(fit).ifPresent(model -> pages.add(gates(catalog, fit, model)));
        return pages;
    }

    /** The model of best fit among those with a gate that is not met. */
    private static Optional<ModelId> outOfReach(Fit fit) {
        return List.of(ModelId.values()).stream()
                .filter(model -> !fit.eligible(model))
                .max(Comparator.comparingDouble(fit::score));
    }

    private static GatesPage gates(Catalog catalog, Fit fit, ModelId model) {
        List<GatesPage.Row> rows = fit.gates().getOrDefault(model, List.of()).stream()
                .map(gate -> new GatesPage.Row(
                        Item.of(catalog.findQuestion(gate.question()).orElseThrow()),
                        Figure.minimum(gate),
                        Figure.answer(gate),
                        gate.state() == GateResult.State.MET))
                .limit(Audience.TWO_LINE_ROWS)
                .toList();
        return new GatesPage(Item.of(catalog.model(model)), rows);
    }
}

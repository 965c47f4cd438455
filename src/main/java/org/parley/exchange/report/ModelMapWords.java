package org.parley.exchange.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.fit.GateResult;
import org.parley.analysis.fit.Reason;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.domain.catalog.RelationshipModel;
import org.parley.domain.deal.Relationship;
import org.parley.exchange.report.ModelMapPage.Answered;
import org.parley.exchange.report.ModelMapPage.Model;
import org.parley.exchange.report.ReportPage.Line;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Puts the four models, their fit, their conditions and the deciding reasons into words. */
final class ModelMapWords {
    private final Texts texts = Texts.of("report");
    private final Numbers numbers = Numbers.local();
    private final Catalog catalog;
    private final String client;
    private final Relationship relationship;
    private final Fit fit;

    ModelMapWords(DealAnalysis analysis) {
        this.catalog = analysis.terms().catalog();
        this.client = analysis.terms().deal().profile().client();
        this.relationship = analysis.terms().deal().relationship();
        this.fit = analysis.fit();
    }

    ModelMapPage page(Instant at) {
        return new ModelMapPage(
                texts.get("map.title", client),
                MeetingWords.day(at),
                verdict(),
                choice(),
                List.of(index("map.need", fit.need()), index("map.readiness", fit.readiness())),
                fit.reasons().stream().map(this::reason).toList(),
                catalog.models().stream().map(this::model).toList(),
                catalog.questions().stream().map(this::answered).toList());
    }

    private String verdict() {
        ModelId recommended = fit.recommended();
        ModelId runnerUp = fit.runnerUp();
        if (recommended == null) {
            return texts.get("map.verdict.none", Integer.toString(fit.answersNeeded()));
        }
        if (runnerUp == null) {
            return texts.get("map.verdict.alone", name(recommended));
        }
        return texts.get(
                fit.borderline() ? "map.verdict.borderline" : "map.verdict", name(recommended), name(runnerUp),
                numbers.fixed(fit.score(recommended) - fit.score(runnerUp), 1));
    }

    private String choice() {
        ModelId chosen = relationship.chosen();
        if (chosen == null) {
            return texts.get("map.choice.open");
        }
        boolean other = chosen != fit.recommended();
        String reason = relationship.overrideReason();
        return !other
                ? texts.get("map.choice", name(chosen))
                : texts.get(
                        "map.choice.other", name(chosen),
                        reason.isBlank() ? texts.get("report.model.noReason") : reason);
    }

    private Line index(String key, @Nullable Double value) {
        return new Line(texts.get(key), value == null ? Numbers.NONE : numbers.fixed(value, 2));
    }

    private String reason(Reason reason) {
        Question question = question(reason.question());
        ModelId recommended = Objects.requireNonNull(fit.recommended());
        return texts.get(
                "map.reason", question.id(), question.text(),
                numbers.plain(relationship.answer(question.id())), name(recommended),
                numbers.plain(question.profile(recommended)), numbers.plain(reason.saved()));
    }

    private Model model(RelationshipModel model) {
        ModelId id = model.id();
        boolean none = fit.fit().isEmpty();
        String state = id == fit.recommended() ? "recommended" : fit.failed(id) ? "gated" : "possible";
        return new Model(
                id + " " + model.name(),
                texts.get("map.about", model.characteristics(), model.suits(), model.payBasis()),
                none ? Numbers.NONE : numbers.fixed(fit.score(id), 1),
                (int) Math.round(fit.score(id)),
                none ? "" : texts.get("map.state." + state),
                id == fit.recommended(),
                fit.gates().getOrDefault(id, List.of()).stream().map(this::gate).toList());
    }

    private String gate(GateResult gate) {
        return texts.get(
                "map.gate." + gate.state(), gate.question(), question(gate.question()).text(),
                numbers.plain(gate.minimum()), numbers.plain(gate.answer()));
    }

    private Answered answered(Question question) {
        return new Answered(
                question.id() + " " + question.text(),
                numbers.plain(relationship.answer(question.id())),
                Arrays.stream(ModelId.values()).map(m -> numbers.plain(question.profile(m))).toList());
    }

    private Question question(String id) {
        return catalog.findQuestion(id).orElseThrow();
    }

    private String name(ModelId id) {
        return catalog.model(id).name();
    }
}

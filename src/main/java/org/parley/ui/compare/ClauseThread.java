package org.parley.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.rules.Vetoes;
import org.parley.analysis.value.ValueModel;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.weight.DoubleCount;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.RaciRole;
import org.parley.domain.catalog.Strength;
import org.parley.domain.deal.CounterpartEstimate;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Waiver;
import org.parley.text.Numbers;
import org.parley.text.Quantity;
import org.parley.text.Texts;
import org.parley.ui.kit.ValueWords;
import org.parley.ui.kit.WaiverWords;

/** The thread behind the numbers of one clause: from the outcome it serves to the points it costs a bid. */
final class ClauseThread {
    private static final Texts TEXT = Texts.of("compare");

    private final GridData data;
    private final ClauseRow row;
    private final Mechanism mechanism;
    private final DealTerms terms;
    private final boolean positionsHidden;
    private final Numbers numbers = Numbers.local();
    private final Quantity quantity = Quantity.local();

    ClauseThread(GridData data, ClauseRow row, boolean positionsHidden) {
        this.data = data;
        this.row = row;
        this.mechanism = row.mechanism();
        this.terms = data.terms();
        this.positionsHidden = positionsHidden;
    }

    /** @param bid null for our side alone */
    List<ThreadLine> lines(@Nullable BidHead bid) {
        var lines = new ArrayList<ThreadLine>();
        BidCell cell = bid == null ? BidCell.NOT_ASKED : row.cell(bid.letter());
        if (bid != null) {
            add(lines, ThreadLine.Kind.VALUE, value(cell));
        }
        add(lines, ThreadLine.Kind.WEIGHT, weight());
        if (bid != null && row.asked()) {
            add(lines, ThreadLine.Kind.GAP, gap(cell));
        }
        if (!positionsHidden) {
            if (bid != null) {
                add(lines, ThreadLine.Kind.DRAFT_GAP, draftGap(cell));
            }
            add(lines, ThreadLine.Kind.ESTIMATE, estimate(bid));
            add(lines, ThreadLine.Kind.ACCEPTS, accepts(bid == null ? row.draft() : quoted(cell)));
        }
        add(lines, ThreadLine.Kind.OWNERS, owners());
        add(lines, ThreadLine.Kind.OUTCOMES, outcomes());
        add(lines, ThreadLine.Kind.MODEL, model());
        add(lines, ThreadLine.Kind.RULES, rules());
        return lines;
    }

    private static void add(List<ThreadLine> lines, ThreadLine.Kind kind, String text) {
        if (!text.isEmpty()) {
            lines.add(new ThreadLine(kind, text));
        }
    }

    private String value(BidCell cell) {
        Double quoted = quoted(cell);
        return switch (cell.state()) {
            case NOT_ANSWERED -> TEXT.get("why.value.notAnswered");
            case SILENT -> TEXT.get("why.value.silent");
            case RECORDED -> TEXT.get("why.value.recorded");
            case NOT_ASKED -> TEXT.get("why.value.notAsked");
            case SCORED -> {
                if (positionsHidden) {
                    yield TEXT.get(
                            cell.beyondWalkAway() ? "why.value.beyond.hidden" : "why.value.hidden",
                            points(cell.value()));
                }
                yield quoted == null ? "" : new ValueFormula().of(mechanism, row.ladder(), quoted);
            }
        };
    }

    private String weight() {
        Ranking ranking = data.analysis().ranking();
        Map<String, Double> weights = ranking.scored().group().weights();
        Double family = weights.get(mechanism.family());
        if (!row.asked()) {
            return TEXT.get("why.weight.notAsked");
        }
        if (mechanism.isExtension()) {
            return TEXT.get("why.weight.extension");
        }
        if (DoubleCount.avoidedFor(terms, mechanism)) {
            return TEXT.get("why.weight.price");
        }
        if (family == null || !terms.active(mechanism)) {
            return TEXT.get("why.weight.familyOff", mechanism.family());
        }
        long sharing = terms.askedMechanisms().stream()
                .filter(m -> m.family().equals(mechanism.family()) && !DoubleCount.avoidedFor(terms, m))
                .count();
        return TEXT.get(
                ranking.weighted() ? "why.weight." + ranking.scored().group().basis() : "why.weight.equal",
                mechanism.family(),
                numbers.percent(family, 1),
                Long.toString(sharing),
                numbers.percent(row.weight(), 2),
                Integer.toString(weights.size()));
    }

    private String gap(BidCell cell) {
        return TEXT.get(
                "why.gap",
                numbers.percent(row.weight(), 2),
                points(cell.value()),
                numbers.plain(Math.round(cell.weightedGap() * 100) / 100.0));
    }

    private String draftGap(BidCell cell) {
        Double draft = row.draft();
        Double gap = cell.gapToDraft();
        if (draft == null) {
            return TEXT.get("why.draft.omitted");
        }
        String ours = quantity.of(draft, mechanism.unit());
        String worth = points(ValueModel.value(row.ladder(), mechanism.direction(), draft));
        if (gap == null || cell.state() != BidCell.State.SCORED) {
            return TEXT.get("why.draft", ours, worth);
        }
        String key = Math.abs(gap) < 0.05 ? "why.draft.same" : gap > 0 ? "why.draft.worse" : "why.draft.better";
        return TEXT.get(key, ours, worth, points(Math.abs(gap)));
    }

    private String estimate(@Nullable BidHead bid) {
        CounterpartEstimate own = bid == null ? null
                : terms.deal().estimates().getOrDefault(bid.letter(), Map.of()).get(mechanism.id());
        if (bid != null && own != null) {
            String limit = quantity.of(own.limit(), mechanism.unit());
            String sure = TEXT.get("confidence." + own.confidence());
            return own.evidence().isBlank()
                    ? TEXT.get("why.estimate", bid.name(), limit, sure)
                    : TEXT.get("why.estimate.evidence", bid.name(), limit, sure, own.evidence());
        }
        Mechanism.Override override = terms.model() == null ? null : mechanism.overrides().get(terms.model());
        double limit = override == null ? mechanism.provider().limit() : override.providerLimit();
        return TEXT.get(
                "why.estimate.catalogue", quantity.of(limit, mechanism.unit()), mechanism.provider().interest());
    }

    private String accepts(@Nullable Double value) {
        return terms.catalog().groups().stream()
                .map(group -> accepts(group.id(), value))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String accepts(GroupId group, @Nullable Double value) {
        Interval interval = terms.deal().stakeholders().interval(mechanism.id(), group);
        if (interval == null) {
            return "";
        }
        String range = quantity.range(interval.min(), interval.max(), mechanism.unit());
        if (value == null) {
            return TEXT.get("why.accepts", group, range);
        }
        if (interval.contains(value)) {
            return TEXT.get("why.accepts.inside", group, range);
        }
        return TEXT.get(
                Vetoes.hasVeto(mechanism, group) ? "why.accepts.veto" : "why.accepts.outside", group, range);
    }

    private String owners() {
        var lines = new ArrayList<String>();
        for (RaciRole role : List.of(RaciRole.A, RaciRole.R, RaciRole.C)) {
            String groups = terms.catalog().groups().stream()
                    .filter(g -> mechanism.raci().get(g.id()) == role)
                    .map(g -> TEXT.get("why.owner", g.id(), g.name()))
                    .collect(Collectors.joining(", "));
            if (!groups.isEmpty()) {
                lines.add(TEXT.get("why.owners." + role, groups));
            }
        }
        return String.join("\n", lines);
    }

    private String outcomes() {
        return terms.catalog().outcomes().stream()
                .filter(o -> mechanism.support(o.id()) > 0)
                .map(o -> TEXT.get(
                        "why.outcome",
                        o.id(),
                        weightOf(o.id()),
                        Integer.toString(mechanism.support(o.id())),
                        o.name()))
                .collect(Collectors.joining("\n"));
    }

    private String weightOf(OutcomeId outcome) {
        double weight = terms.deal().intent().weight(outcome);
        return weight == 0 ? TEXT.get("why.outcome.unweighted")
                : TEXT.get("why.outcome.weight", numbers.percent(weight, 0));
    }

    private String model() {
        Strength strength = terms.strength(mechanism);
        var model = terms.model();
        if (strength == null || model == null) {
            return TEXT.get("why.model.open");
        }
        return TEXT.get(
                "why.model", ValueWords.of(strength), terms.catalog().model(model).name(),
                mechanism.reason());
    }

    private String rules() {
        return data.analysis().ruleHits().stream()
                .filter(hit -> hit.mechanisms().contains(mechanism.id()))
                .map(hit -> {
                    var rule = terms.catalog().rule(hit.rule());
                    String words = TEXT.get(
                            "why.rule", rule.id(), ValueWords.of(hit.severity()), rule.why(), rule.fix());
                    Waiver waiver = hit.waiver();
                    return waiver == null ? words : words + " " + WaiverWords.of(waiver);
                })
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Double quoted(BidCell cell) {
        Quote quote = cell.quote();
        return quote == null ? null : quote.value();
    }

    private String points(double value) {
        return numbers.plain(Math.round(value * 10) / 10.0);
    }
}

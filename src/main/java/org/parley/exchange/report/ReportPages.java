package org.parley.exchange.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.number.Computed;
import org.parley.analysis.ranking.Basis;
import org.parley.analysis.ranking.BidTotal;
import org.parley.analysis.ranking.Part;
import org.parley.analysis.ranking.Ranking;
import org.parley.analysis.rules.Fact;
import org.parley.analysis.rules.FamilyOff;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.value.Band;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Rule;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Waiver;
import org.parley.exchange.report.ReportPage.BidSummary;
import org.parley.exchange.report.ReportPage.Hit;
import org.parley.exchange.report.ReportPage.Line;
import org.parley.exchange.report.ReportPage.Score;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** Puts an analysis into words. */
final class ReportPages {
    private final Texts texts = Texts.of("report");
    private final Numbers numbers = Numbers.local();
    private final DealAnalysis analysis;
    private final DealTerms terms;
    private final Deal deal;
    private final Catalog catalog;
    private final Ranking ranking;

    ReportPages(DealAnalysis analysis) {
        this.analysis = analysis;
        this.terms = analysis.terms();
        this.deal = terms.deal();
        this.catalog = terms.catalog();
        this.ranking = analysis.ranking();
    }

    ReportPage page(LocalDate date) {
        List<String> criteria = scoredCriteria();
        return new ReportPage(
                texts.get("report.title", deal.profile().client()),
                day(date),
                facts(),
                headline(),
                new RankingWords(analysis).lines(),
                texts.get("report.total." + basis()),
                texts.get("report.bids.caption." + basis()),
                criteria.stream().map(this::criterion).toList(),
                analysis.bids().stream().map(b -> summary(b, criteria)).toList(),
                analysis.ruleHits().stream().map(this::hit).toList(),
                analysis.familiesOff().stream().map(this::familyOff).toList(),
                outcomes(),
                new AgreementWords(analysis).agreement(),
                new MeetingWords(deal.facilitation()).meeting(),
                new ClauseRows(analysis).clauses());
    }

    private List<Line> facts() {
        var facts = new ArrayList<Line>();
        add(facts, "report.fact.sector", deal.profile().sector());
        add(facts, "report.fact.scope", deal.profile().scope());
        add(facts, "report.fact.intent", deal.intent().statement());
        add(facts, "report.fact.term", texts.get("report.months", Integer.toString(deal.profile().termMonths())));
        add(facts, "report.fact.model", model());
        return facts;
    }

    /** An override stands on every export (SPEC 3). */
    private String model() {
        ModelId chosen = terms.model();
        ModelId recommended = analysis.fit().recommended();
        if (chosen == null) {
            return texts.get("report.model.open");
        }
        String name = catalog.model(chosen).name();
        if (recommended == null || recommended == chosen) {
            return texts.get(recommended == null ? "report.model.chosen" : "report.model.recommended", name);
        }
        String reason = deal.relationship().overrideReason();
        return texts.get(
                "report.model.override",
                name,
                catalog.model(recommended).name(),
                reason.isBlank() ? texts.get("report.model.noReason") : reason);
    }

    private void add(List<Line> facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Line(texts.get(key), text));
        }
    }

    private String headline() {
        List<String> best = ranking.scored().group().winners();
        if (best.isEmpty()) {
            return texts.get("report.headline.none");
        }
        BidTotal total = total(best.getFirst()).orElseThrow();
        if (best.size() > 1) {
            String names = best.stream().map(this::name).collect(Collectors.joining(", "));
            return texts.get("report.headline.tie." + basis(), names, numbers.fixed(total.points(), 1));
        }
        return texts.get(
                (analysis.bids().size() > 1 ? "report.headline.best." : "report.headline.only.") + basis(),
                name(total.letter()),
                numbers.fixed(total.points(), 1),
                total.beyondWalkAway().size(),
                total.notAnswered().size());
    }

    private Basis basis() {
        return ranking.scored().group().basis();
    }

    private Optional<BidTotal> total(String letter) {
        return ranking.scored().group().total(letter);
    }

    /** The total cost first where it is part of the totals, then the families with asked mechanisms. */
    private List<String> scoredCriteria() {
        Stream<String> cost = basis() == Basis.WITH_PRICE ? Stream.of(Sheet.TCO) : Stream.empty();
        return Stream.concat(cost, analysis.bids().stream().flatMap(b -> b.familyScores().keySet().stream()))
                .distinct()
                .toList();
    }

    private String criterion(String id) {
        return id.equals(Sheet.TCO) ? texts.get("report.tco") : id;
    }

    private BidSummary summary(BidResult bid, List<String> criteria) {
        return new BidSummary(
                bid.letter(),
                name(bid.letter()),
                total(bid),
                criteria.stream().map(c -> score(bid, c)).toList(),
                list(bid.beyondWalkAway()),
                list(missing(bid)));
    }

    private List<String> missing(BidResult bid) {
        var silent = deal.bid(bid.letter()).orElseThrow().silent();
        return bid.notAnswered().stream()
                .map(id -> silent.contains(id) ? texts.get("report.silentOn", id) : id)
                .toList();
    }

    private Score total(BidResult bid) {
        Optional<BidTotal> found = total(bid.letter());
        Score score = score(found.map(BidTotal::points).orElse(null), !bid.beyondWalkAway().isEmpty());
        boolean apart = found.filter(t -> t.basis() != basis()).isPresent();
        return apart
                ? new Score(texts.get("report.total.apart", score.text()), score.band(), score.sign())
                : score;
    }

    private Score score(BidResult bid, String criterion) {
        if (!criterion.equals(Sheet.TCO)) {
            return score(bid.familyScores().get(criterion), beyondIn(bid, criterion));
        }
        Part cost = total(bid.letter()).map(t -> t.parts().get(Sheet.TCO)).orElse(null);
        return score(cost == null ? null : cost.score(), false);
    }

    private boolean beyondIn(BidResult bid, String family) {
        return bid.beyondWalkAway().stream()
                .anyMatch(m -> catalog.mechanism(m).family().equals(family));
    }

    /** A flag is never averaged away: it stays beside the number it went into. */
    private Score score(@Nullable Double value, boolean flagged) {
        if (value == null) {
            return new Score(Numbers.NONE, "", "");
        }
        Band band = Band.of(value, false);
        String flag = flagged ? " " + Band.RED.sign() : "";
        return new Score(numbers.fixed(value, 1), band.name().toLowerCase(Locale.ROOT), band.sign() + flag);
    }

    private Hit hit(RuleHit hit) {
        Rule rule = catalog.rule(hit.rule());
        return new Hit(
                hit.rule(),
                texts.get("report.severity." + hit.severity()),
                hit.severity().name().toLowerCase(Locale.ROOT),
                String.join(", ", hit.mechanisms()),
                rule.firesWhen(),
                rule.why(),
                rule.fix(),
                hit.facts().stream().map(this::fact).collect(Collectors.joining(" · ")),
                signed(hit.waiver()));
    }

    private Line familyOff(FamilyOff off) {
        String mechanisms = String.join(", ", off.mechanisms());
        return new Line(
                catalog.family(off.family()).name(),
                off.open() ? texts.get("report.waivers.open", mechanisms) : mechanisms + ". " + signed(off.waiver()));
    }

    /** Empty when nobody has signed. */
    private String signed(@Nullable Waiver waiver) {
        return waiver == null
                ? ""
                : texts.get(
                        "report.waived",
                        waiver.who(),
                        day(LocalDate.ofInstant(waiver.when(), ZoneId.systemDefault())),
                        waiver.why());
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
    }

    private String fact(Fact fact) {
        String name = texts.has("report.fact." + fact.key()) ? texts.get("report.fact." + fact.key()) : fact.key();
        if (fact.missing()) {
            return texts.get("report.fact.missing", name);
        }
        String number = fact.number() == null ? "" : numbers.plain(fact.number()) + unit(fact.key());
        return (name + " " + number + " " + fact.text()).strip();
    }

    private String unit(String key) {
        return catalog.findMechanism(key).map(Mechanism::unit).map(u -> " (" + u + ")").orElse("");
    }

    private List<ReportPage.Outcome> outcomes() {
        return analysis.coverage().shares().entrySet().stream()
                .map(e -> {
                    double weight = deal.intent().weight(e.getKey());
                    boolean low = weight >= Coverage.WEIGHT_THAT_MATTERS
                            && Computed.below(e.getValue(), Coverage.LEAST_SHARE);
                    return new ReportPage.Outcome(
                            catalog.outcome(e.getKey()).name(),
                            numbers.percent(weight, 0),
                            numbers.percent(e.getValue(), 0),
                            (int) Math.round(e.getValue() * 100),
                            low);
                })
                .toList();
    }

    private String name(String letter) {
        return letter + " " + deal.bid(letter).map(Bid::name).orElse("");
    }

    private static String list(Iterable<String> ids) {
        String all = String.join(", ", ids);
        return all.isEmpty() ? Numbers.NONE : all;
    }
}

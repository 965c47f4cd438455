package org.parley.exchange.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.coverage.Coverage;
import org.parley.analysis.number.Computed;
import org.parley.analysis.rules.Fact;
import org.parley.analysis.rules.RuleHit;
import org.parley.analysis.value.Band;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Rule;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
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

    ReportPages(DealAnalysis analysis) {
        this.analysis = analysis;
        this.terms = analysis.terms();
        this.deal = terms.deal();
        this.catalog = terms.catalog();
    }

    ReportPage page(LocalDate date) {
        String day = date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)));
        List<String> families = scoredFamilies();
        return new ReportPage(
                texts.get("report.title", deal.profile().client()),
                day,
                facts(),
                headline(),
                families,
                analysis.bids().stream().map(b -> summary(b, families)).toList(),
                analysis.ruleHits().stream().map(this::hit).toList(),
                analysis.waiversNeeded().stream()
                        .map(w -> new Line(catalog.family(w.family()).name(), String.join(", ", w.mechanisms())))
                        .toList(),
                outcomes(),
                new AgreementWords(analysis).agreement(),
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
        Optional<BidResult> best = analysis.bids().stream()
                .filter(b -> b.clauseTotal() != null)
                .max(Comparator.comparingDouble(b -> orZero(b.clauseTotal())));
        return best.map(b -> texts.get(
                analysis.bids().size() > 1 ? "report.headline.best" : "report.headline.only",
                name(b.letter()),
                numbers.fixed(b.clauseTotal(), 1),
                b.beyondWalkAway().size(),
                b.notAnswered().size()))
                .orElseGet(() -> texts.get("report.headline.none"));
    }

    private List<String> scoredFamilies() {
        return analysis.bids().stream()
                .flatMap(b -> b.familyScores().keySet().stream())
                .distinct()
                .toList();
    }

    private BidSummary summary(BidResult bid, List<String> families) {
        return new BidSummary(
                bid.letter(),
                name(bid.letter()),
                score(bid.clauseTotal(), !bid.beyondWalkAway().isEmpty()),
                families.stream()
                        .map(f -> score(bid.familyScores().get(f), beyondIn(bid, f)))
                        .toList(),
                list(bid.beyondWalkAway()),
                list(bid.notAnswered()));
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
                hit.facts().stream().map(this::fact).collect(Collectors.joining(" · ")));
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

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}

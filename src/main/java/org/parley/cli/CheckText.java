package org.parley.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.bids.BidResult;
import org.parley.analysis.consensus.Indices;
import org.parley.analysis.fit.Fit;
import org.parley.analysis.rules.FamilyOff;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Waiver;
import org.parley.exchange.report.RankingWords;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** What follows from a deal, for people to read in a terminal. */
final class CheckText {
    private final Texts texts = Texts.of("cli");
    private final Numbers numbers = Numbers.local();
    private final List<String> lines = new ArrayList<>();
    private final DealAnalysis analysis;

    CheckText(DealAnalysis analysis) {
        this.analysis = analysis;
    }

    String text() {
        var profile = analysis.terms().deal().profile();
        say("cli.check.deal", profile.client(), Integer.toString(profile.termMonths()));
        model();
        agreement();
        say("cli.check.coverage", analysis.coverage().shares().entrySet().stream()
                .map(e -> e.getKey() + " " + numbers.percent(e.getValue(), 0))
                .collect(Collectors.joining(", ")));
        bids();
        lines.addAll(PricingText.lines(analysis.pricing(), profile.moneyUnit()));
        List<String> ranking = new RankingWords(analysis).lines();
        ranking.forEach(line -> lines.add(line.equals(ranking.getFirst()) ? line : "  " + line));
        rules();
        return String.join(System.lineSeparator(), lines);
    }

    private void model() {
        Fit fit = analysis.fit();
        String fits = fit.fit().entrySet().stream()
                .map(e -> e.getKey() + " " + numbers.fixed(e.getValue(), 1))
                .collect(Collectors.joining(", "));
        say(
                "cli.check.model",
                name(analysis.terms().model()),
                name(fit.recommended()),
                fits.isEmpty() ? Numbers.NONE : fits,
                numbers.fixed(fit.need(), 2),
                numbers.fixed(fit.readiness(), 2));
        if (fit.answersNeeded() > 0) {
            say("cli.check.answers", fit.answersNeeded());
        }
    }

    private void agreement() {
        Indices indices = analysis.criteria().indices();
        if (indices == null) {
            say("cli.check.noVotes");
            return;
        }
        say(
                "cli.check.agreement",
                texts.get("cli.light." + indices.light()),
                numbers.fixed(indices.w(), 2),
                numbers.fixed(indices.sStar(), 2),
                numbers.percent(indices.maxTv(), 0),
                indices.widest().a() + "-" + indices.widest().b());
    }

    private void bids() {
        if (analysis.bids().isEmpty()) {
            say("cli.check.noBids");
        }
        for (BidResult bid : analysis.bids()) {
            Bid offered = analysis.terms().deal().bid(bid.letter()).orElseThrow();
            var silent = offered.silent();
            say(
                    "cli.check.bid",
                    bid.letter(),
                    offered.name(),
                    numbers.fixed(bid.clauseTotal(), 1),
                    ids(bid.beyondWalkAway()),
                    ids(bid.notAnswered().stream().filter(id -> !silent.contains(id)).toList()));
            if (bid.notAnswered().stream().anyMatch(silent::contains)) {
                say("cli.check.silent", ids(bid.notAnswered().stream().filter(silent::contains).toList()));
            }
        }
    }

    private void rules() {
        List<RuleHit> hits = analysis.ruleHits();
        say("cli.check.rules", hits.stream().filter(RuleHit::open).count());
        hits.stream().filter(RuleHit::open).forEach(this::rule);
        hits.stream().filter(h -> !h.open()).forEach(this::rule);
        for (FamilyOff off : analysis.familiesOff()) {
            say(off.open() ? "cli.check.waiver" : "cli.check.waiver.given", off.family(), ids(off.mechanisms()));
            signed(off.waiver());
        }
    }

    private void rule(RuleHit hit) {
        var rule = analysis.terms().catalog().rule(hit.rule());
        say(
                hit.open() ? "cli.check.rule" : "cli.check.rule.waived",
                hit.rule(),
                texts.get("cli.severity." + hit.severity()),
                ids(hit.mechanisms()),
                rule.why(),
                rule.fix());
        signed(hit.waiver());
    }

    private void signed(@Nullable Waiver waiver) {
        if (waiver != null) {
            String day = LocalDate.ofInstant(waiver.when(), ZoneId.systemDefault()).toString();
            say("cli.check.waived", waiver.who(), day, waiver.why());
        }
    }

    private void say(String key, @Nullable Object... args) {
        lines.add(texts.get(key, args));
    }

    private static String name(@Nullable ModelId model) {
        return model == null ? Numbers.NONE : model.name();
    }

    private static String ids(Iterable<String> ids) {
        String all = String.join(", ", ids);
        return all.isEmpty() ? Numbers.NONE : all;
    }
}

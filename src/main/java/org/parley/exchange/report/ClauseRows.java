package org.parley.exchange.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.DealAnalysis;
import org.parley.analysis.value.Band;
import org.parley.analysis.value.ValueModel;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Direction;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Quote;
import org.parley.exchange.report.ReportPage.Answer;
import org.parley.exchange.report.ReportPage.Clause;
import org.parley.exchange.report.ReportPage.Clauses;
import org.parley.text.Numbers;
import org.parley.text.Texts;

/** The clause-by-clause grid: every asked mechanism, and those that a bid answers unasked. */
final class ClauseRows {
    private final Texts texts = Texts.of("report");
    private final Numbers numbers = Numbers.local();
    private final DealTerms terms;
    private final Deal deal;

    ClauseRows(DealAnalysis analysis) {
        this.terms = analysis.terms();
        this.deal = terms.deal();
    }

    List<Clauses> clauses() {
        Catalog catalog = terms.catalog();
        return catalog.families().stream()
                .map(family -> clauses(family, catalog.mechanisms(family.id())))
                .filter(clauses -> !clauses.rows().isEmpty())
                .toList();
    }

    private Clauses clauses(Family family, List<Mechanism> mechanisms) {
        return new Clauses(
                family.id() + " " + family.name(),
                mechanisms.stream().filter(this::shown).map(this::clause).toList());
    }

    private boolean shown(Mechanism mechanism) {
        return asked(mechanism) || deal.bids().stream().anyMatch(b -> b.quote(mechanism.id()) != null);
    }

    private boolean asked(Mechanism mechanism) {
        return deal.selection().asked().contains(mechanism.id());
    }

    private Clause clause(Mechanism mechanism) {
        Ladder ladder = terms.ladder(mechanism);
        Double draft = terms.draft(mechanism);
        return new Clause(
                mechanism.id(),
                mechanism.name(),
                mechanism.unit(),
                texts.get(mechanism.direction() == Direction.UP ? "report.up" : "report.down"),
                Arrays.stream(LadderStep.values()).map(s -> numbers.plain(ladder.at(s))).toList(),
                draft == null ? texts.get("report.omitted") : numbers.plain(draft),
                deal.bids().stream().map(b -> answer(mechanism, ladder, b)).toList());
    }

    private String missing(Mechanism mechanism, Bid bid) {
        if (!asked(mechanism)) {
            return Numbers.NONE;
        }
        return texts.get(bid.silent().contains(mechanism.id()) ? "report.silent" : "report.notAnswered");
    }

    private Answer answer(Mechanism mechanism, Ladder ladder, Bid bid) {
        @Nullable Quote quote = bid.quote(mechanism.id());
        @Nullable Double value = quote == null ? null : quote.value();
        String words = quote == null ? "" : quote.wording();
        String note = quote == null ? "" : quote.note();
        if (value == null) {
            return new Answer(missing(mechanism, bid), "", asked(mechanism) ? "missing" : "", "", words, note);
        }
        String quoted = numbers.plain(value);
        if (!asked(mechanism)) {
            return new Answer(quoted, texts.get("report.notAsked"), "", "", words, note);
        }
        Band band = ValueModel.band(ladder, mechanism.direction(), value);
        String worth = band == Band.RED
                ? texts.get("report.beyond")
                : texts.get("report.value", numbers.fixed(ValueModel.value(ladder, mechanism.direction(), value), 0));
        return new Answer(quoted, worth, band.name().toLowerCase(Locale.ROOT), band.sign(), words, note);
    }
}

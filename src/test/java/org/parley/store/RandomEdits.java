package org.parley.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parley.domain.Ordered;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.catalog.LadderStep;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.OutcomeId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Attachment;
import org.parley.domain.deal.Ballot;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Commercials.TcoAnchors;
import org.parley.domain.deal.Confidence;
import org.parley.domain.deal.Context.ReleaseCadence;
import org.parley.domain.deal.Interval;
import org.parley.domain.deal.Pricing;
import org.parley.domain.deal.Quote;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.price.Bands;
import org.parley.domain.deal.price.GainShare;
import org.parley.domain.deal.price.Indexation;
import org.parley.domain.deal.price.Investment;
import org.parley.domain.deal.price.OutcomeFee;
import org.parley.domain.deal.price.VolumeRule;
import org.parley.domain.deal.Waiver;
import org.parley.domain.deal.WeightRound;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.CommercialsEdits;
import org.parley.domain.edit.DealEdits;
import org.parley.domain.edit.Edit;
import org.parley.domain.edit.EstimateEdits;
import org.parley.domain.edit.TableEdits;
import org.parley.domain.edit.IntentEdits;
import org.parley.domain.edit.MeetingEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.PriceNumber;
import org.parley.domain.edit.PriceSeries;
import org.parley.domain.edit.PricingEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.domain.edit.SelectionEdits;
import org.parley.domain.edit.StakeholderEdits;
import org.parley.domain.edit.WaiverEdits;
import org.parley.exchange.json.CatalogReader;
import org.parley.fixtures.BidFixtures;
import org.parley.fixtures.CommercialsFixtures;
import org.parley.fixtures.DealFixtures;
import org.parley.fixtures.WholeDeal;

/** Every kind of edit there is, over few names, so that edits meet on the same thing. */
final class RandomEdits {
    private final Catalog catalog = CatalogReader.shipped();

    private final Arbitrary<String> mechanism = Arbitraries.of("SCOPE-1", "DATA-3", "PRICE-2", "EXIT-4", "EXT-1",
            "EXT-6");
    private final Arbitrary<String> letter = Arbitraries.of("A", "B", "C");
    private final Arbitrary<String> text = Arbitraries.strings().ofMaxLength(30);
    private final Arbitrary<String> name = text.map(t -> "n" + t);
    private final Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    private final Arbitrary<OutcomeId> outcome = Arbitraries.of(OutcomeId.class);
    private final Arbitrary<GroupId> group = Arbitraries.of(GroupId.class);
    private final Arbitrary<Integer> place = Arbitraries.integers().between(-1, 6);
    /** A database has one zero, so minus nothing is nothing. */
    private final Arbitrary<Double> number = Arbitraries.oneOf(
            Arbitraries.integers().between(-5, 100).map(Integer::doubleValue),
            Arbitraries.doubles().map(d -> d + 0.0));
    private final Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).map(d -> d + 0.0);
    private final Arbitrary<Quote> quote = Combinators.combine(
            number.injectNull(0.2), text, text, Arbitraries.of(Confidence.class), yes, yes)
            .as((value, wording, note, sure, down, up) -> new Quote(
                    value, wording, note, sure, value != null && down ? value - 1 : null,
                    value != null && up ? value : null));
    private final Arbitrary<Attachment> attachment = Combinators.combine(
            Arbitraries.of("a", "b"),
            name,
            Arbitraries.of(Attachment.Role.class),
            Arbitraries.longs().between(0, Long.MAX_VALUE),
            Arbitraries.longs().between(0, 4_000_000_000L))
            .as((digit, file, role, size, second) -> new Attachment(digit.repeat(64), file, role, size,
                    Instant.ofEpochSecond(second, 987_654_321)));

    Catalog catalog() {
        return catalog;
    }

    Arbitrary<Edit> any() {
        return Arbitraries.oneOf(List.of(deal(), context(), intent(), relationship(), stakeholders(), selection(),
                positions(), bids(), bids(), estimates(), table(), pricing(), commercials(), waivers(), meetings(),
                whole()));
    }

    private Arbitrary<Edit> deal() {
        return Arbitraries.oneOf(
                text.map(DealEdits::client),
                text.map(DealEdits::sector),
                text.map(DealEdits::scope),
                text.map(DealEdits::today),
                Arbitraries.of("EUR", "GBP", "XXX").map(DealEdits::currency),
                text.map(DealEdits::moneyUnit),
                Arbitraries.integers().between(0, 601).map(DealEdits::termMonths));
    }

    private Arbitrary<Edit> context() {
        return Arbitraries.oneOf(
                yes.map(DealEdits::personal),
                yes.map(DealEdits::regulated),
                yes.map(DealEdits::baselineOrder),
                share.injectNull(0.3).map(DealEdits::deadband),
                share.injectNull(0.3).map(DealEdits::switchingMonths),
                share.injectNull(0.3).map(DealEdits::transitionInMonths),
                Arbitraries.of(ReleaseCadence.class).injectNull(0.2).map(DealEdits::releases));
    }

    private Arbitrary<Edit> intent() {
        return Arbitraries.oneOf(
                text.map(IntentEdits::statement),
                outcome.map(IntentEdits::add),
                outcome.map(IntentEdits::remove),
                Combinators.combine(outcome, place).as(IntentEdits::rank),
                Combinators.combine(outcome, share).as(IntentEdits::weight),
                Arbitraries.maps(outcome, share).map(IntentEdits::weights),
                Combinators.combine(outcome, text).as(IntentEdits::baseline),
                Combinators.combine(outcome, text).as(IntentEdits::target),
                Combinators.combine(outcome, Arbitraries.integers().between(1, 50).injectNull(0.2))
                        .as(IntentEdits::targetYear));
    }

    private Arbitrary<Edit> relationship() {
        var question = Arbitraries.of(catalog.questions()).map(Question::id);
        var answer = Arbitraries.integers().between(2, 10).map(i -> i / 2.0).injectNull(0.2);
        return Arbitraries.oneOf(
                Combinators.combine(question, answer).as(RelationshipEdits::answer),
                Combinators.combine(Arbitraries.of(ModelId.class), text)
                        .as((model, reason) -> RelationshipEdits.choose(catalog, model, reason)),
                text.map(RelationshipEdits::overrideReason));
    }

    private Arbitrary<Edit> stakeholders() {
        var points = Arbitraries.doubles().between(0, 100).map(d -> d + 0.0).injectNull(0.3);
        var interval = Combinators.combine(number, number)
                .as((a, b) -> new Interval(Math.min(a, b), Math.max(a, b)))
                .injectNull(0.3);
        var sheet = Arbitraries.of(Sheet.class);
        var item = Arbitraries.of("TCO", "MKT", "GOV");
        var times = Arbitraries.integers().between(1, 9).map(Integer::doubleValue).injectNull(0.2);
        return Arbitraries.oneOf(
                Combinators.combine(sheet, group, Arbitraries.of(Ballot.Kind.class)).as(StakeholderEdits::kind),
                Combinators.combine(sheet, group, item, Arbitraries.integers().between(0, 5).injectNull(0.2))
                        .as(StakeholderEdits::rank),
                Combinators.combine(sheet, group, Combinators.combine(item, item).as(Ballot.Pair::new), times)
                        .as(StakeholderEdits::judge),
                Combinators.combine(sheet, group, item, text).as(StakeholderEdits::reason),
                Combinators.combine(sheet, Arbitraries.maps(group, Arbitraries.maps(item, share)))
                        .as(StakeholderEdits::pointsOf),
                Combinators.combine(sheet, Arbitraries.of(WeightRound.Stage.class)).as(StakeholderEdits::stage),
                sheet.map(StakeholderEdits::nextRound),
                Combinators.combine(group, share).as(StakeholderEdits::lambda),
                Arbitraries.maps(group, share).map(StakeholderEdits::lambdas),
                Combinators.combine(Arbitraries.of(Sheet.class), group, Arbitraries.of("TCO", "MKT", "GOV"), points)
                        .as(StakeholderEdits::points),
                Combinators.combine(mechanism, group, interval).as(StakeholderEdits::interval),
                Combinators.combine(mechanism, group).as(StakeholderEdits::removeInterval));
    }

    private Arbitrary<Edit> selection() {
        var family = Arbitraries.of(catalog.coreFamilies()).map(Family::id);
        return Arbitraries.oneOf(
                Combinators.combine(family, yes).as(SelectionEdits::family),
                text.map(SelectionEdits::familiesOffNote),
                Combinators.combine(Arbitraries.of("EXT-1", "EXT-6"), yes)
                        .as((id, on) -> SelectionEdits.extension(catalog, id, on)),
                Combinators.combine(mechanism, yes).as(SelectionEdits::asked),
                mechanism.list().ofMaxSize(5).map(ids -> SelectionEdits.askedAll(Ordered.set(ids))),
                yes.map(SelectionEdits::scoresTco));
    }

    private Arbitrary<Edit> positions() {
        return Arbitraries.oneOf(
                Combinators.combine(mechanism, number).as(PositionEdits::draft),
                mechanism.map(id -> PositionEdits.include(catalog, id)),
                mechanism.map(PositionEdits::omit),
                Combinators.combine(mechanism, Arbitraries.of(LadderStep.class), number)
                        .as((id, step, value) -> PositionEdits.ladderStep(catalog, id, step, value)),
                mechanism.map(id -> PositionEdits.standardLadder(catalog, id)),
                mechanism.map(id -> PositionEdits.defaultDraft(catalog, id)),
                Combinators.combine(mechanism, text).as(PositionEdits::wording),
                Combinators.combine(mechanism, text).as(PositionEdits::note),
                Combinators.combine(mechanism, text).as(PositionEdits::companion),
                Combinators.combine(mechanism, text.injectNull(0.3)).as(PositionEdits::walkAwayOverride));
    }

    private Arbitrary<Edit> bids() {
        return Arbitraries.oneOf(
                Combinators.combine(letter, name).as((l, n) -> BidEdits.add(Bid.of(l, n))),
                Combinators.combine(letter, name).as((l, n) -> BidEdits.add(BidFixtures.withAnnualPricing(l, n))),
                Combinators.combine(letter, name).as((l, n) -> BidEdits.add(BidFixtures.withMonthlyPricing(l, n))),
                Combinators.combine(letter, name).as((l, n) -> BidEdits.add(BidFixtures.withAllMonthlyTerms(l, n))),
                letter.map(l -> BidEdits.remove(l, l)),
                Combinators.combine(letter, name).as(BidEdits::rename),
                Combinators.combine(letter, text).as(BidEdits::note),
                Combinators.combine(letter, yes).as(BidEdits::incumbent),
                Combinators.combine(letter, place).as(BidEdits::move),
                Combinators.combine(letter, mechanism, quote.injectNull(0.2)).as(BidEdits::quote),
                Combinators.combine(letter, mechanism, number.injectNull(0.3), number.injectNull(0.3))
                        .as(BidEdits::range),
                Combinators.combine(letter, quotes(), attachment).as(BidEdits::importQuotes),
                Combinators.combine(letter, quotes(), mechanism.set().ofMaxSize(4), attachment)
                        .as(BidEdits::takeOver),
                Combinators.combine(letter, attachment).as(BidEdits::attach));
    }

    private Arbitrary<Edit> estimates() {
        var importance = Arbitraries.integers().between(1, 5).map(Integer::doubleValue).injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(letter, mechanism).as((l, m) -> EstimateEdits.start(catalog, l, m)),
                Combinators.combine(letter, mechanism, number.injectNull(0.3))
                        .as((l, m, v) -> EstimateEdits.opening(catalog, l, m, v)),
                Combinators.combine(letter, mechanism, number)
                        .as((l, m, v) -> EstimateEdits.limit(catalog, l, m, v)),
                Combinators.combine(letter, mechanism, importance)
                        .as((l, m, v) -> EstimateEdits.importance(catalog, l, m, v)),
                Combinators.combine(letter, mechanism, Arbitraries.of(Confidence.class))
                        .as((l, m, v) -> EstimateEdits.confidence(catalog, l, m, v)),
                Combinators.combine(letter, mechanism, text).as((l, m, v) -> EstimateEdits.evidence(catalog, l, m, v)),
                Combinators.combine(letter, mechanism).as(EstimateEdits::remove));
    }

    private Arbitrary<Edit> table() {
        var weight = Arbitraries.integers().between(0, 100).map(Integer::doubleValue).injectNull(0.3);
        return Arbitraries.oneOf(
                letter.map(TableEdits::counterpart),
                letter.map(TableEdits::batna),
                letter.map(l -> TableEdits.estimatedIssues(catalog, l)),
                Combinators.combine(mechanism, yes).as((m, on) -> TableEdits.issue(catalog, m, on)),
                Combinators.combine(mechanism, weight).as(TableEdits::clientWeight),
                Combinators.combine(mechanism, weight).as(TableEdits::providerWeight),
                Combinators.combine(mechanism, number).as(TableEdits::lock),
                mechanism.map(TableEdits::unlock),
                Arbitraries.just(TableEdits.derivedWeights()),
                share.map(TableEdits::mesoLevel),
                share.map(TableEdits::mesoTolerance),
                Arbitraries.integers().between(1, 6).map(TableEdits::mesoCount),
                Arbitraries.integers().between(0, 100).map(TableEdits::mesoDifferences),
                share.map(TableEdits::clientDisagreement),
                share.map(TableEdits::providerDisagreement));
    }

    private Arbitrary<Edit> pricing() {
        var price = Arbitraries.of(
                BidFixtures.withAnnualPricing("A", "x"), BidFixtures.withMonthlyPricing("A", "x"),
                BidFixtures.withAllMonthlyTerms("A", "x")).map(b -> Objects.requireNonNull(b.pricing()));
        var bands = share.list().ofMinSize(1).ofMaxSize(3).uniqueElements()
                .map(froms -> new Bands(Bands.Kind.ALL_UNITS, steps(froms)));
        return Arbitraries.oneOf(
                Combinators.combine(letter, price).as(PricingEdits::price),
                letter.map(PricingEdits::remove),
                Combinators.combine(letter, Arbitraries.of(PriceNumber.class), number).as(PricingEdits::number),
                Combinators.combine(letter, Arbitraries.of(PriceSeries.class), share.list().ofMaxSize(13))
                        .as(PricingEdits::series),
                Combinators.combine(letter, Arbitraries.of(Pricing.Monthly.Unit.class)).as(PricingEdits::unit),
                Combinators.combine(letter, Combinators.combine(text, share, share, number, number.injectNull(0.3))
                        .as(Indexation.Component::new).list().ofMaxSize(3))
                        .as(PricingEdits::indexComponents),
                Combinators.combine(
                        letter, Combinators.combine(share, share).as(VolumeRule.Surge::new).injectNull(0.3))
                        .as(PricingEdits::surge),
                Combinators.combine(letter, bands.injectNull(0.3)).as(PricingEdits::bands),
                Combinators.combine(letter, outcomeFee().injectNull(0.3)).as(PricingEdits::outcomeFee),
                Combinators.combine(letter, investment().injectNull(0.3)).as(PricingEdits::investment),
                Combinators.combine(letter, share.list().ofMinSize(1).ofMaxSize(3).injectNull(0.3))
                        .as((l, years) -> PricingEdits.frozenBaseline(
                                l, years == null ? null : new GainShare.FrozenBaseline(years, years, years))),
                Combinators.combine(letter, share.injectNull(0.3)).as(PricingEdits::creditCap),
                Combinators.combine(letter, yes).as(PricingEdits::earnBack));
    }

    private static List<Bands.Step> steps(List<Double> froms) {
        var steps = new ArrayList<Bands.Step>();
        steps.add(new Bands.Step(0, 1));
        froms.stream().filter(f -> f > 0).sorted().forEach(f -> steps.add(new Bands.Step(f, 1 - f)));
        return steps;
    }

    private Arbitrary<OutcomeFee> outcomeFee() {
        var malus = Combinators.combine(share, share).as(OutcomeFee.Malus::new).injectNull(0.5);
        return Combinators.combine(share, share, share, malus).as(OutcomeFee::new);
    }

    private Arbitrary<Investment> investment() {
        return Combinators.combine(
                share, share, Arbitraries.integers().between(0, 600), Arbitraries.of(Investment.Repayment.class))
                .as(Investment::new);
    }

    private Arbitrary<Edit> commercials() {
        var scenario = Arbitraries.of("low", "base");
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2).injectNull(0.3)
                        .map(CommercialsEdits::shouldCost),
                share.injectNull(0.3).map(CommercialsEdits::baselineFcr),
                share.injectNull(0.3).map(CommercialsEdits::discountRate),
                Combinators.combine(number, number, Arbitraries.of(TcoAnchors.Of.class))
                        .as(TcoAnchors::new).injectNull(0.3).map(CommercialsEdits::anchors),
                Arbitraries.of("base", "base-adj", "").map(CommercialsEdits::scoringScenario),
                Arbitraries.of(CommercialsFixtures.annual(), CommercialsFixtures.monthly())
                        .map(c -> Objects.requireNonNull(c.volumes())).injectNull(0.3).map(CommercialsEdits::volumes),
                Combinators.combine(scenario, share.list().ofMaxSize(3)).as(CommercialsEdits::scenario),
                scenario.map(CommercialsEdits::removeScenario),
                Combinators.combine(scenario, Arbitraries.of("low", "base", "high", ""))
                        .as(CommercialsEdits::renameScenario),
                share.map(CommercialsEdits::forecast),
                share.list().ofSize(12).map(CommercialsEdits::monthlyShares),
                Combinators.combine(number, share, share).as(CommercialsEdits::handling));
    }

    private Arbitrary<Edit> waivers() {
        var subject = Arbitraries.of("R12", "R30", "CULT");
        var when = Arbitraries.longs().between(0, 4_000_000_000L).map(s -> Instant.ofEpochSecond(s, 123_456_789));
        return Arbitraries.oneOf(
                Combinators.combine(subject, name, when, name).as(Waiver::new).map(WaiverEdits::grant),
                subject.map(WaiverEdits::withdraw));
    }

    private Arbitrary<Edit> meetings() {
        var item = Arbitraries.integers().between(1, 4);
        var day = Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay).injectNull(0.3);
        var when = Arbitraries.longs().between(0, 4_000_000_000L).map(s -> Instant.ofEpochSecond(s, 123_456_789));
        return Arbitraries.oneOf(
                text.map(MeetingEdits::park),
                Combinators.combine(item, text).as(MeetingEdits::parkingText),
                Combinators.combine(item, text).as(MeetingEdits::parkingOwner),
                Combinators.combine(item, day).as(MeetingEdits::parkingDue),
                Combinators.combine(item, yes).as(MeetingEdits::parkingSettled),
                item.map(MeetingEdits::unpark),
                Combinators.combine(when, text, text, text, text).as(MeetingEdits::decide),
                Combinators.combine(item, text).as(MeetingEdits::decisionWho),
                Combinators.combine(item, text).as(MeetingEdits::decisionWhat),
                Combinators.combine(item, text).as(MeetingEdits::decisionWhy),
                item.map(MeetingEdits::removeDecision),
                Combinators.combine(text, Arbitraries.integers().between(0, 601)).as(MeetingEdits::plan),
                Combinators.combine(item, text).as(MeetingEdits::agendaTopic),
                Combinators.combine(item, Arbitraries.integers().between(-1, 90)).as(MeetingEdits::agendaMinutes),
                Combinators.combine(item, Arbitraries.of(-1, 1)).as(MeetingEdits::moveAgenda),
                item.map(MeetingEdits::removeAgenda));
    }

    private Arbitrary<Map<String, Quote>> quotes() {
        return Arbitraries.maps(mechanism, quote).map(LinkedHashMap::new);
    }

    private Arbitrary<Edit> whole() {
        return Arbitraries.of(
                DealFixtures.bare("x"), DealFixtures.full("x"), DealFixtures.fullMonthly("x"))
                .map(WholeDeal::replace);
    }
}
